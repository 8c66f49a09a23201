/** Pagefind's files are read as they are written, and whatever has another structure is refused. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type Cbor, encodeCbor } from "../../../src/search/format/cbor.ts";
import {
  readChunk,
  readMeta,
  readPostings,
  SIGNATURE,
} from "../../../src/search/format/pagefind-format.ts";
import { seed } from "../../support/seed.ts";

/** A file as Pagefind writes it: the signature, and an item. */
function file(item: Cbor, signature = SIGNATURE): Uint8Array {
  return Uint8Array.from([...new TextEncoder().encode(signature), ...encodeCbor(item)]);
}

function placesIn(item: Cbor): string[] {
  const places: string[] = [];
  readPostings(encodeCbor(item), (page, place) => places.push(`${page}:${place}`));
  return places;
}

describe("the meta file", () => {
  test("names its version, its pages and its chunks", () => {
    const chunk = ["甲乙", "丙丁", "0-12"];
    const item = ["1.5.2", [["a", 120], ["b"]], [chunk, ["戊", "己", "1-3"]]];
    expect(readMeta(file(item))).toEqual({
      version: "1.5.2",
      pages: ["a", "b"],
      chunks: [
        { first: "甲乙", last: "丙丁", name: "0-12" },
        { first: "戊", last: "己", name: "1-3" },
      ],
    });
  });

  test("may tell more of each page, and more behind the chunks", () => {
    const item = ["1.5.2", [["a", 1, ["x", [2]], "y"], ["b"]], [["甲", "乙", "c"]], [], [["z"]]];
    const { pages, chunks } = readMeta(file(item));
    expect(pages).toEqual(["a", "b"]);
    expect(chunks).toEqual([{ first: "甲", last: "乙", name: "c" }]);
  });

  test("may be empty", () => {
    expect(readMeta(file(["1", [], []]))).toEqual({ version: "1", pages: [], chunks: [] });
  });

  test.each([
    [
      "another signature",
      file(["1", [], []], "pagefind_xyz"),
      "Pagefind: a file of an unknown format",
    ],
    ["nothing", new Uint8Array(0), "Pagefind: a file of an unknown format"],
    ["no list of chunks", file(["1", []]), "Pagefind: a list of chunks of an unknown format"],
    [
      "a page without a name",
      file(["1", [[]], []]),
      "Pagefind: a list of chunks of an unknown format",
    ],
    [
      "a chunk of two values",
      file(["1", [], [["甲", "乙"]]]),
      "Pagefind: a list of chunks of an unknown format",
    ],
    [
      "a chunk of four values",
      file(["1", [], [["甲", "乙", "c", "d"]]]),
      "Pagefind: a list of chunks of an unknown format",
    ],
    ["half of it", file(["1", [["a", 1]], []]).subarray(0, 16), "CBOR: "],
  ])("with %s is refused", (_what, bytes, message) => {
    expect(() => readMeta(bytes)).toThrow(message);
  });
});

describe("a chunk", () => {
  test("has the postings of each word as they were encoded", () => {
    const postings = [[3, [1, 2], []]];
    const words = readChunk(
      file([
        [
          ["甲", postings, []],
          ["乙", [], []],
        ],
      ]),
    );
    expect([...words.keys()]).toEqual(["甲", "乙"]);
    expect(words.get("甲")).toEqual(encodeCbor(postings));
    expect(words.get("乙")).toEqual(encodeCbor([]));
  });

  test("may have more behind its words", () => {
    expect([...readChunk(file([[["甲", [], []]], "more", 7])).keys()]).toEqual(["甲"]);
  });

  test.each([
    ["no list of words", file([]), "Pagefind: a chunk of an unknown format"],
    ["a word of two values", file([[["甲", []]]]), "Pagefind: a chunk of an unknown format"],
    [
      "a word of four values",
      file([[["甲", [], [], []]]]),
      "Pagefind: a chunk of an unknown format",
    ],
    [
      "a variant of a word",
      file([[["甲", [], [["x"]]]]]),
      "Pagefind: a chunk with variants of an unknown format",
    ],
    ["another signature", file([[]], "pagefind_xyz"), "Pagefind: a file of an unknown format"],
  ])("with %s is refused", (_what, bytes, message) => {
    expect(() => readChunk(bytes)).toThrow(message);
  });
});

describe("postings", () => {
  const differences = (numbers: readonly number[]) =>
    numbers.map((number, at) => number - (numbers[at - 1] ?? 0));
  const ascending = fc
    .uniqueArray(fc.nat({ max: 90_000 }), { maxLength: 8 })
    .map((numbers) => numbers.toSorted((one, other) => one - other));

  test("are the places of each page, with weights between them that are no places", () => {
    fc.assert(
      fc.property(
        ascending,
        fc.array(ascending, { minLength: 8, maxLength: 8 }),
        (pages, places) => {
          const steps = differences(pages);
          const item = pages.map((_page, at) => [
            steps[at] ?? 0,
            differences(places[at] ?? []).flatMap((step) =>
              step % 3 === 0 ? [-step - 1, step] : [step],
            ),
            [],
          ]);
          const expected = pages.flatMap((page, at) =>
            (places[at] ?? []).map((place) => `${page}:${place}`),
          );
          expect(placesIn(item)).toEqual(expected);
        },
      ),
      { seed },
    );
  });

  test.each([
    ["a page of two values", [[1, [2]]], "Pagefind: a word of an unknown format"],
    ["a page of four values", [[1, [2], [], []]], "Pagefind: a word of an unknown format"],
    [
      "places in fields",
      [[1, [2], [[1, [2]]]]],
      "Pagefind: a word with places in fields of an unknown format",
    ],
    ["a text for a place", [[1, ["2"], []]], "CBOR: "],
  ])("with %s are refused", (_what, item, message) => {
    expect(() => placesIn(item)).toThrow(message);
  });
});
