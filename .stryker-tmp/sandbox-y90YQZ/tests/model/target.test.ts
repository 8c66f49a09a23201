/** The coordinate of the model: places that keep their characters in forms of other lengths. */
// @ts-nocheck

import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import {
  addressOf,
  allPartsOf,
  inReadingOrder,
  offsetMapper,
  paragraphNumber,
  partsOf,
  partText,
  rangeIn,
  rangeInForm,
  readAddress,
  standsIn,
  wordsAt,
} from "../../src/model/target.ts";
import type { Part } from "../../src/model/types.ts";
import { clause } from "../support/clauses.ts";
import { seed } from "../support/seed.ts";

/** A character in two forms, of one or two UTF-16 units each. */
type Character = readonly [from: string, to: string];

const character = fc.constantFrom<Character[]>(
  ["甲", "甲"],
  ["里", "裏"],
  ["𫓹", "鍚"],
  ["鍚", "𫓹"],
  ["𠮷", "𠮷"],
  ["\t", "\t"],
);
const characters = fc.array(character, { maxLength: 12 });

/** A text in two forms and a range of it, counted in characters. */
const textAndRange = characters.chain((text) =>
  fc
    .tuple(fc.nat(text.length), fc.nat(text.length))
    .map(([one, other]) => ({ text, first: Math.min(one, other), last: Math.max(one, other) })),
);

/** The first characters of a text in one of its forms. */
function head(text: readonly Character[], form: 0 | 1, count: number): string {
  let written = "";
  for (let index = 0; index < count; index++) written += text[index]?.[form] ?? "";
  return written;
}

function whole(text: readonly Character[], form: 0 | 1): string {
  return head(text, form, text.length);
}

describe("in forms of different UTF-16 length", () => {
  test("an offset keeps the characters before it", () => {
    fc.assert(
      fc.property(characters, (text) => {
        const offsetOf = offsetMapper(whole(text, 0), whole(text, 1));
        for (let count = 0; count <= text.length; count++) {
          expect(offsetOf(head(text, 0, count).length)).toBe(head(text, 1, count).length);
        }
      }),
      { seed },
    );
  });

  test("a range keeps its characters, and comes back", () => {
    fc.assert(
      fc.property(textAndRange, ({ text, first, last }) => {
        const [from, to] = [whole(text, 0), whole(text, 1)];
        const range = { start: head(text, 0, first).length, end: head(text, 0, last).length };
        const other = rangeInForm(from, to, range);
        expect(to.slice(other.start, other.end)).toBe(whole(text.slice(first, last), 1));
        expect(rangeInForm(to, from, other)).toEqual(range);
      }),
      { seed },
    );
  });

  test("a target has its words in both scripts, whichever is the source's", () => {
    const parts = fc.constantFrom<Part[]>("label", "heading", 1, 2);
    fc.assert(
      fc.property(textAndRange, parts, fc.boolean(), ({ text, first, last }, part, isHans) => {
        const textIn = (form: 0 | 1) => {
          const written = whole(text, form);
          const paragraphs = typeof part === "number" ? ["", ""].with(part - 1, written) : [];
          const line = (of: Part) => (of === part ? written : "");
          return { label: line("label"), heading: line("heading"), paragraphs };
        };
        const forms = { "zh-Hans": textIn(0), "zh-Hant": textIn(1) };
        const own = isHans ? 0 : 1;
        const made = {
          ...clause("s1"),
          source: forms[isHans ? "zh-Hans" : "zh-Hant"],
          forms,
        };
        const start = head(text, own, first).length;
        const end = head(text, own, last).length;
        const target = { part, start, end };
        const middle = text.slice(first, last);
        expect(wordsAt(made, target)).toEqual({
          "zh-Hans": whole(middle, 0),
          "zh-Hant": whole(middle, 1),
        });
        for (const form of [0, 1] as const) {
          expect(rangeIn(made, target, form === 0 ? "zh-Hans" : "zh-Hant")).toEqual({
            start: head(text, form, first).length,
            end: head(text, form, last).length,
          });
        }
      }),
      { seed },
    );
  });
});

const TEXT = { label: "（一）", heading: "总则", paragraphs: ["甲文。", "乙文。"] };

describe("a part", () => {
  it("is label, heading or a paragraph counted from 1", () => {
    const parts: Part[] = ["label", "heading", 1, 2, 3];
    expect(parts.map((part) => partText(TEXT, part))).toEqual([
      "（一）",
      "总则",
      "甲文。",
      "乙文。",
      "",
    ]);
    expect(parts.map(paragraphNumber)).toEqual([0, 0, 1, 2, 3]);
  });

  it("comes with the others in reading order", () => {
    expect(partsOf(TEXT).map(([part]) => part)).toEqual(["heading", 1, 2]);
    expect(allPartsOf(TEXT).map(([part]) => part)).toEqual(["label", "heading", 1, 2]);
    for (const [part, text] of allPartsOf(TEXT)) expect(text).toBe(partText(TEXT, part));
  });
});

describe("a target", () => {
  const at = (part: Part, start: number, end: number) => ({
    document: "a",
    clause: "s1",
    part,
    start,
    end,
  });

  it.each([
    ["at the end of a text", at(1, 3, 3), true],
    ["of a whole label", at("label", 0, 3), true],
    ["of a clause as a whole", { document: "a", clause: "s1" }, true],
    ["beyond the text", at("heading", 0, 3), false],
    ["in a paragraph that there is not", at(3, 0, 0), false],
    ["in a paragraph before the first", at(0, 0, 0), false],
    ["before the text", at(1, -1, 0), false],
    ["that ends before it begins", at(1, 2, 1), false],
  ])("%s stands in the clause or does not", (_, target, stands) => {
    expect(standsIn(clause("s1", TEXT), target)).toBe(stands);
  });

  it("is sorted as it is read, whatever the order before", () => {
    const inOrder = [at("label", 0, 3), at("heading", 0, 1), at(1, 0, 1), at(1, 2, 3), at(2, 0, 1)];
    fc.assert(
      fc.property(fc.shuffledSubarray(inOrder, { minLength: inOrder.length }), (targets) => {
        expect(targets.toSorted(inReadingOrder)).toEqual(inOrder);
      }),
      { seed },
    );
  });
});

test("an address is read as it is written", () => {
  const address = { document: "plan-2024", clause: "s3-1-2" };
  expect(addressOf(address)).toBe("plan-2024#s3-1-2");
  expect(readAddress(addressOf(address))).toEqual(address);
  expect(readAddress("plan-2024")).toEqual({ document: "plan-2024", clause: "" });
});
