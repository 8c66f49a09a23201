/** Quotations are found wherever their characters stand in order, whatever white space is between them. */
// @ts-nocheck

import { expect, test } from "vitest";
import { findQuote } from "../../../src/annotate/indicators/find-quote.ts";
import { clause } from "../../support/clauses.ts";
import { Random } from "../../support/random.ts";
import { seed } from "../../support/seed.ts";

/** The places of the words in a text by trying every start: the naive reading. */
function naive(text: string, quote: string): [number, number][] {
  const wanted = quote.replace(/\s/gu, "");
  const found: [number, number][] = [];
  for (let start = 0; start < text.length; start++) {
    if (/\s/u.test(text.charAt(start))) continue;
    let end = start;
    let read = "";
    while (end < text.length && read.length < wanted.length) {
      if (!/\s/u.test(text.charAt(end))) read += text.charAt(end);
      end++;
    }
    const last = found.at(-1)?.[1] ?? 0;
    if (read === wanted && start >= last) found.push([start, end]);
  }
  return found;
}

test("as often as a naive reading finds them", () => {
  const random = new Random(seed);
  const letters = ["企", "业", "1", "0", "%", ".", "（", "+", " ", "\t"] as const;
  for (let run = 0; run < 2000; run++) {
    const text = Array.from({ length: random.int(1, 30) }, () => random.pick(letters)).join("");
    const start = random.int(0, text.length - 1);
    const quote = text.slice(start, start + random.int(1, 4)).replaceAll("\t", "");
    if (quote.trim() === "") continue;
    const places = findQuote(clause("s1", { paragraphs: [text] }), quote);
    expect(places.map((place) => [place.start, place.end])).toEqual(naive(text, quote));
  }
});

test("in the script that the editor writes, at the offsets of the source", () => {
  const hant = { label: "", heading: "", paragraphs: ["長沙 35 家"] };
  const hans = { label: "", heading: "", paragraphs: ["长沙 35 家"] };
  const traditional = {
    ...clause("s1"),
    source: hant,
    forms: { "zh-Hans": hans, "zh-Hant": hant },
  };
  const place = [{ part: 1, start: 0, end: 7 }];
  expect(findQuote(traditional, "长沙35家")).toEqual(place);
  expect(findQuote(traditional, "長沙35家")).toEqual(place);
  expect(findQuote(traditional, "  ")).toEqual([]);
});
