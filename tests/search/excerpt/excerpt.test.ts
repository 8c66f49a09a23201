/** What is shown of a clause: its heading, the text with the most matches, and what stands for a text that it has not. */
import { describe, expect, test } from "vitest";
import { excerpt } from "../../../src/search/excerpt/excerpt.ts";
import { foldClause } from "../../../src/search/excerpt/folded-clause.ts";
import { createFolding } from "../../../src/text/fold/fold.ts";

const folding = createFolding(new Map([["漁", "渔"]]));

/** Texts of a clause; a bar parts label and heading from the rest of their text. */
function texts(...written: readonly string[]) {
  return foldClause(
    written.map((text) => ({
      text: text.replace("|", ""),
      headingLength: Math.max(0, text.indexOf("|")),
    })),
    folding,
  );
}

function marked(parts: ReturnType<typeof excerpt>["title"]): string {
  return parts.map(({ text, marked: is }) => (is ? `[${text}]` : text)).join("");
}

function shown(
  own: readonly string[],
  folds: readonly string[],
  below: readonly string[] = [],
  room = 12,
): readonly [string, string, string | null] {
  const marks = { folds, inHeadings: new Set<string>() };
  const { title, opening, body } = excerpt(texts(...own), marks, room, texts(...below));
  return [marked(title), opening, body && marked(body.parts)];
}

describe("a clause is shown with", () => {
  test.each<
    [string, readonly string[], readonly string[], readonly [string, string, string | null]]
  >([
    ["its heading alone", ["一、漁港|"], ["渔港"], ["一、[漁港]", "", null]],
    ["heading and text", ["一、渔港|", "建设漁港。"], ["渔港"], ["一、[渔港]", "", "建设[漁港]。"]],
    [
      "a heading that runs in",
      ["一、渔港|。建设渔港。"],
      ["渔港"],
      ["一、[渔港]", "", "建设[渔港]。"],
    ],
    ["one that runs in behind a colon", ["东区|：建设。"], ["东区"], ["[东区]", "", "建设。"]],
    ["one that runs in without a mark", ["第一条|建设。"], ["建设"], ["第一条", "", "[建设]。"]],
    [
      "a match over heading and text, in both",
      ["东区|：渔港。"],
      ["东区渔港"],
      ["[东区]", "", "[渔港]。"],
    ],
    ["its first words", ["建设渔港。", "文。"], ["泊位"], ["", "建设渔港。", "建设渔港。"]],
    [
      "the text with the most matches",
      ["一、渔港|", "渔港。", "渔港和渔港。", "渔港、渔港！"],
      ["渔港"],
      ["一、[渔港]", "", "[渔港]和[渔港]。"],
    ],
    [
      "its first text, if none matches",
      ["一、渔港|", "泊位。", "航标。"],
      ["渔港"],
      ["一、[渔港]", "", "泊位。"],
    ],
    ["all its terms", ["渔港和泊位。"], ["泊位", "渔港"], ["", "渔港和泊位。", "[渔港]和[泊位]。"]],
    [
      "terms that overlap as one",
      ["建设渔港。"],
      ["设渔", "渔港"],
      ["", "建设渔港。", "建[设渔港]。"],
    ],
  ])("%s", (_what, own, folds, expected) => {
    expect(shown(own, folds)).toEqual(expected);
  });

  test("the clause below, if it has no text", () => {
    expect(shown(["一、渔港|"], ["渔港"], ["（一）泊位|", "建设泊位。"])).toEqual([
      "一、[渔港]",
      "",
      "（一）泊位 建设泊位。",
    ]);
    expect(shown(["一、渔港|", "文。"], ["渔港"], ["（一）泊位|"])).toEqual([
      "一、[渔港]",
      "",
      "文。",
    ]);
  });

  test("the beginning of its rows, unless one matches", () => {
    expect(shown(["甲\t乙", "丙\t丁"], ["戊"])).toEqual(["", "甲 乙", "甲 乙 ／ 丙 丁"]);
    expect(shown(["表|", "甲\t乙", "丙\t丁"], ["表"])).toEqual(["[表]", "", "甲 乙 ／ 丙 丁"]);
    expect(shown(["甲\t乙", "丙\t丁"], ["丁"])).toEqual(["", "甲 乙", "丙\t[丁]"]);
  });
});
