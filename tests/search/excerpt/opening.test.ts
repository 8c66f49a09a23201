/** The beginnings of clauses, which stand for a heading or a match. */
import { describe, expect, test } from "vitest";
import {
  beginning,
  type DisplayText,
  openingWords,
  wholeBeginning,
} from "../../../src/search/excerpt/opening.ts";

const heading = (displayed: string): DisplayText => ({
  displayed,
  headingLength: displayed.length,
});
const text = (displayed: string, headingLength = 0): DisplayText => ({ displayed, headingLength });

describe("the first words of a clause", () => {
  test.each<[string, readonly DisplayText[], string]>([
    ["without a text", [], ""],
    ["with a heading", [heading("渔港"), text("文。")], ""],
    ["with a heading that runs in", [text("渔港。文。", 3)], ""],
    ["are its text", [text(" 建设渔港。 "), text("文。")], "建设渔港。"],
    ["are its cells", [text("甲\t\t乙")], "甲 乙"],
    ["are as many as have room", [text("字".repeat(24))], "字".repeat(24)],
    ["are cut", [text("字".repeat(25))], `${"字".repeat(24)}…`],
    ["count characters", [text("𠮷".repeat(25))], `${"𠮷".repeat(24)}…`],
    [
      "are whole in Latin letters",
      [text(`${"word ".repeat(9)}wonder more`)],
      `${"word ".repeat(9).trim()}…`,
    ],
    ["have twice the room in Latin letters", [text("w".repeat(48))], "w".repeat(48)],
  ])("%s", (_what, texts, words) => {
    expect(openingWords(texts)).toBe(words);
  });
});

describe("the texts as one line", () => {
  const texts = [heading("渔港"), text("甲\t乙"), text(" 丙。"), text("丁。")];

  test.each([
    [0, "甲 乙"],
    [3, "甲 乙 ／ 丙。"],
    [4, "甲 乙 ／ 丙。"],
    [8, "甲 乙 ／ 丙。 ／ 丁。"],
    [99, "甲 乙 ／ 丙。 ／ 丁。"],
  ])("have at least %i units: %s", (room, line) => {
    expect(beginning(texts, room)).toBe(line);
  });

  test("have the heading in front for the clause above", () => {
    expect(wholeBeginning(texts, 0)).toBe("渔港 甲 乙");
    expect(wholeBeginning([heading("渔港")], 99)).toBe("渔港");
    expect(wholeBeginning([text("渔港。文。", 3), text("丙。")], 99)).toBe("渔港。文。 ／ 丙。");
    expect(wholeBeginning([], 99)).toBe("");
  });
});
