/** What is shown of a translated text, and which text of another language stands beside it. */
import { describe, expect, test } from "vitest";
import { foldClause } from "../../../src/search/excerpt/folded-clause.ts";
import {
  alignedText,
  translatedExcerpt,
  translatedLines,
} from "../../../src/search/translated/translated-excerpt.ts";
import { wordTerm } from "../../../src/search/translated/word-term.ts";
import { createFolding } from "../../../src/text/fold/fold.ts";

const folding = createFolding(new Map());

/** Texts of a clause; a bar parts a title from the rest of its text. */
function texts(...written: readonly string[]) {
  return foldClause(
    written.map((text) => ({
      text: text.replace("|", ""),
      headingLength: Math.max(0, text.indexOf("|")),
    })),
    folding,
  );
}

type Shown = ReturnType<typeof translatedExcerpt>;
const marked = (parts: Shown["title"]) =>
  parts.map(({ text, marked: is }) => (is ? `[${text}]` : text)).join("");

describe("a clause is shown with", () => {
  const port = [wordTerm("port", false)];
  test.each<[string, readonly string[], string, string, string | null]>([
    ["its title alone", ["New Ports|"], "New [Ports]", "", null],
    ["title and text", ["Ports|", "One port."], "[Ports]", "", "One [port]."],
    [
      "the text with the most words",
      ["One port.", "Port and port.", "Ports, ports."],
      "",
      "One port.",
      "[Port] and [port].",
    ],
    ["its first text, if none has one", ["T|", "First.", "Second."], "T", "", "First."],
    ["its first words and no title", ["First."], "", "First.", "First."],
  ])("%s", (_what, own, title, opening, body) => {
    const shown = translatedExcerpt(texts(...own), port, "en", 20);
    expect(marked(shown.title)).toBe(title);
    expect(shown.title.length > 0).toBe(title !== "");
    expect(shown.opening).toBe(opening);
    expect(shown.body && marked(shown.body.parts)).toBe(body);
  });

  test("twice the room of a Chinese text, and the clause below in place of a text", () => {
    const { body } = translatedExcerpt(texts("w".repeat(41)), [], "en", 20);
    expect(body?.parts[0]?.text).toHaveLength(40);
    const below = translatedExcerpt(texts("T|"), [], "en", 20, texts("Below|", "Text."));
    expect(below.body && marked(below.body.parts)).toBe("Below Text.");
  });
});

test("each occurrence of a term has a line with its language and the number of its text", () => {
  const clause = { path: [], labels: [""], texts: texts("New ports|", "A port, the port.") };
  const answer = {
    language: "en",
    clauses: 1,
    terms: [wordTerm("port", false)],
    named: [],
    meant: null,
  };
  expect(translatedLines(clause, answer, 2)).toEqual([
    { left: "New ", keyword: "ports", right: "", language: "en", text: 0 },
    { left: "A ", keyword: "port", right: ", th", language: "en", text: 1 },
    { left: "the ", keyword: "port", right: ".", language: "en", text: 1 },
  ]);
  expect(translatedLines(null, answer, 2)).toEqual([]);
  expect(translatedLines(clause, null, 2)).toEqual([]);
});

describe("beside a text stands", () => {
  const english = texts("Title|", "One.", "Two.");
  test.each<[string, readonly string[], number, ReturnType<typeof texts>, string]>([
    ["a title beside a title", ["一、题|", "甲。", "乙。"], 0, english, "Title"],
    ["a paragraph beside its own", ["一、题|", "甲。", "乙。"], 2, english, "Two."],
    ["a paragraph beside one of a clause without title", ["甲。", "乙。"], 0, english, "One."],
    ["a run-in heading beside the first paragraph", ["题|。甲。", "乙。"], 0, english, "One."],
    ["the run-in text beside a title", ["Title|"], 0, texts("题|。甲。", "乙。"), "题。甲。"],
    ["the first text beside a title where there is no other", ["Title|"], 0, texts("甲。"), "甲。"],
    ["nothing where there is no such paragraph", ["一、题|", "甲。"], 1, texts("Title|"), ""],
    ["nothing beside nothing", ["一、题|"], 0, texts(), ""],
    ["nothing beside no text", ["一、题|"], 1, english, ""],
  ])("%s", (_what, own, at, others, expected) => {
    expect(alignedText(texts(...own), at, others)).toBe(expected);
  });
});
