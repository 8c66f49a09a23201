/** English titles with the words of a query marked. */
import { expect, test } from "vitest";
import { titleExcerpt } from "../../../src/search/excerpt/title-excerpt.ts";

/** The title with brackets around what is marked. */
function marked(title: string, ...texts: readonly string[]): string {
  return titleExcerpt(title, texts)
    .map(({ text, marked: is }) => (is ? `[${text}]` : text))
    .join("");
}

test.each([
  ["Plan for Fishing Ports", ["port"], "Plan for Fishing [Ports]"],
  ["Plan for Fishing Ports", ["fishing ports", "plans"], "[Plan] for [Fishing] [Ports]"],
  ["Plan for Fishing Ports", ["for"], "Plan for Fishing Ports"],
  ["Plan for Fishing Ports", [], "Plan for Fishing Ports"],
  ["R&D Centre", ["r&d"], "[R&D] Centre"],
  ["Ports, Ports", ["port"], "[Ports], [Ports]"],
  ["", ["port"], ""],
])("of “%s” and %o", (title, texts, expected) => {
  expect(marked(title, ...texts)).toBe(expected);
});
