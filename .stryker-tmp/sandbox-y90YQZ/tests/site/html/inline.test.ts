// @ts-nocheck
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { toHtml } from "../../../src/site/html/hast.ts";
import { type Decoration, decorationsWithin, inline } from "../../../src/site/html/inline.ts";
import { seed } from "../../support/seed.ts";

function mark(start: number, end: number, tagName = "mark"): Decoration {
  return { start, end, tagName, properties: {} };
}

describe("inline", () => {
  test.each<[string, string, Decoration[], string]>([
    ["plain text is escaped", "a<b&c", [], "a&#x3C;b&#x26;c"],
    ["one range", "甲乙丙", [mark(1, 2)], "甲<mark>乙</mark>丙"],
    ["nested ranges", "甲乙丙", [mark(1, 2, "b"), mark(0, 3, "i")], "<i>甲<b>乙</b>丙</i>"],
    [
      "crossing ranges",
      "甲乙丙",
      [mark(0, 2, "i"), mark(1, 3, "b")],
      "<i>甲<b>乙</b></i><b>丙</b>",
    ],
    ["a range beyond the text", "甲", [mark(0, 9)], "<mark>甲</mark>"],
    ["a reversed range", "甲乙", [mark(2, 1)], "甲乙"],
    ["a range behind the text", "甲", [mark(1, 9)], "甲"],
    ["a point", "甲乙", [mark(1, 1)], "甲<mark></mark>乙"],
    ["points at the ends", "甲", [mark(0, 0), mark(1, 1)], "<mark></mark>甲<mark></mark>"],
    ["a point behind the text", "甲", [mark(2, 2)], "甲"],
    ["a point in a range", "甲乙", [mark(1, 1), mark(0, 2, "i")], "<i>甲<mark></mark>乙</i>"],
    [
      "points at both ends of a range stand outside of it",
      "甲乙丙",
      [mark(1, 2, "i"), mark(2, 2, "b"), mark(1, 1, "b")],
      "甲<b></b><i>乙</i><b></b>丙",
    ],
    [
      "points at one place in their order",
      "甲",
      [mark(1, 1, "b"), mark(1, 1, "i")],
      "甲<b></b><i></i>",
    ],
    ["a break at quotation marks", "推进省“4+4”工程", [], "推进省<wbr>“4+4”<wbr>工程"],
    ["no break within Chinese quotation", "为“引爆区”建设", [], "为“引爆区”建设"],
    [
      "a cut range has its id once",
      "甲乙丙",
      [mark(0, 2, "i"), { ...mark(1, 3, "b"), properties: { id: "x" } }],
      '<i>甲<b id="x">乙</b></i><b>丙</b>',
    ],
  ])("%s", (_, text, decorations, html) => {
    expect(toHtml(inline(text, decorations))).toBe(html);
  });

  const text = fc.string({ unit: fc.constantFrom("甲", "“", "”", "4", "a"), maxLength: 12 });
  const range = fc.record({ start: fc.nat(13), end: fc.nat(13) });
  const ranges = fc.array(range, { maxLength: 6 });

  test("never changes the text", () => {
    fc.assert(
      fc.property(text, ranges, (given, found) => {
        const html = toHtml(
          inline(
            given,
            found.map(({ start, end }) => mark(start, end)),
          ),
        );
        expect(html.replace(/<[^>]*>/g, "")).toBe(given);
      }),
      { seed },
    );
  });

  test("shows each point in the text once, at its offset", () => {
    fc.assert(
      fc.property(text, ranges, fc.nat(13), (given, found, at) => {
        const others = found.filter(({ start, end }) => start !== end);
        const decorations = others.map(({ start, end }) => mark(start, end, "i"));
        const html = toHtml(inline(given, [...decorations, mark(at, at, "b")]));
        const [before, ...after] = html.split("<b></b>");
        expect(after).toHaveLength(at <= given.length ? 1 : 0);
        if (at <= given.length) expect(before?.replace(/<[^>]*>/g, "")).toHaveLength(at);
      }),
      { seed },
    );
  });

  test("a part of a text has the decorations of that part", () => {
    const decorations = [mark(0, 3, "i"), mark(2, 2, "b"), mark(4, 5, "u")];
    expect(decorationsWithin(decorations, 2, 4)).toEqual([mark(0, 1, "i"), mark(0, 0, "b")]);
  });
});
