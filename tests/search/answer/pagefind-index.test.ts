/** Pagefind's files: what is read of them, and what is refused. */
import { gzipSync } from "node:zlib";
import fc from "fast-check";
import { expect, test } from "vitest";
import { openPagefind } from "../../../src/search/answer/pagefind-index.ts";
import { NO_POSITIONS, position } from "../../../src/search/answer/positions.ts";
import { type Cbor, encodeCbor } from "../../../src/search/format/cbor.ts";
import { type ChunkRange, writeChunks } from "../../../src/search/format/chunk-list.ts";
import { CHUNKS_FILE, chunkName, loadingCost } from "../../../src/search/format/index-format.ts";
import { seed } from "../../support/seed.ts";

function pack(content: Cbor): Uint8Array<ArrayBuffer> {
  return new Uint8Array(
    gzipSync(Buffer.concat([Buffer.from("pagefind_dcd"), encodeCbor(content)])),
  );
}

/** The list of these chunks. */
function list(chunks: readonly ChunkRange[]): Uint8Array<ArrayBuffer> {
  return new TextEncoder().encode(JSON.stringify(writeChunks(chunks)));
}

/** The list of one chunk with words from one to another. */
function listOfOne(first: string, last: string): Uint8Array<ArrayBuffer> {
  return list([{ first, last, name: chunkName(0, 1) }]);
}

/** Opens an index of these chunks, each a list of words with their postings. */
function open(chunks: readonly (readonly (readonly [word: string, postings: Cbor])[])[]) {
  const files = chunks.map((words) => pack([words.map(([word, rows]) => [word, rows, []])]));
  const meta = list(
    chunks.map((words, place) => ({
      first: words[0]?.[0] ?? "",
      last: words.at(-1)?.[0] ?? "",
      name: chunkName(place, loadingCost(files[place]?.length ?? 0)),
    })),
  );
  const asked: string[] = [];
  return {
    asked,
    opening: openPagefind(async (name) => {
      asked.push(name);
      const place = Number(/(\d+)-\d+\.pf_index$/.exec(name)?.[1] ?? -1);
      return (name === CHUNKS_FILE ? meta : files[place]) ?? Uint8Array.of();
    }),
  };
}

function placesOf(postings: readonly { page: number; places: readonly number[] }[]): Float64Array {
  return Float64Array.from(
    postings.flatMap(({ page, places }) => places.map((at) => position(page, at))),
  );
}

test("a word stands where it was written, wherever the chunks were cut", async () => {
  const places = fc.uniqueArray(fc.nat(5000), { minLength: 1, maxLength: 5 });
  const postings = fc.uniqueArray(fc.tuple(fc.nat(70_000), places), {
    maxLength: 5,
    selector: ([page]) => page,
  });
  const entry = fc.tuple(
    fc.string({ unit: fc.constantFrom("a", "b", "c"), minLength: 1 }),
    postings,
  );
  const words = fc.uniqueArray(entry, { selector: ([word]) => word, maxLength: 20 });
  const steps = (numbers: readonly number[]) =>
    numbers.map((value, index) => value - (numbers[index - 1] ?? 0));
  await fc.assert(
    fc.asyncProperty(words, fc.integer({ min: 1, max: 7 }), async (unordered, size) => {
      const given = unordered
        .toSorted(([one], [other]) => (one < other ? -1 : 1))
        .map(([word, rows]) => {
          const inOrder = rows
            .map(([page, at]) => ({ page, places: at.toSorted((one, other) => one - other) }))
            .toSorted((one, other) => one.page - other.page);
          return { word, postings: inOrder };
        });
      const written = given.map(({ word, postings: rows }): [string, Cbor] => {
        const pages = steps(rows.map(({ page }) => page));
        return [
          word,
          rows.map((row, index) => [pages[index] ?? 0, [-1, ...steps(row.places)], []]),
        ];
      });
      const chunks = Array.from({ length: Math.ceil(written.length / size) }, (_, place) =>
        written.slice(place * size, (place + 1) * size),
      );
      const index = await open(chunks).opening;
      const asked = [...given.map(({ word }) => word), "", "abcabc", "d"];
      await index.load(asked);
      expect(asked.map((word) => index.find(word))).toEqual(
        asked.map((word) => placesOf(given.find((each) => each.word === word)?.postings ?? [])),
      );
    }),
    { seed, numRuns: 300 },
  );
});

test("a file is asked for once, and only where it may hold the word", async () => {
  const { opening, asked } = open([
    [["b", []]],
    [
      ["d", []],
      ["f", []],
    ],
  ]);
  const index = await opening;
  await Promise.all([index.load(["e", "d"]), index.load(["f", "a", "c", "g"])]);
  expect(asked).toEqual([CHUNKS_FILE, expect.stringContaining("/1-")]);
  expect([index.costOf("c"), index.costOf("e")]).toEqual([0, 1]);
});

test("a word that was not loaded is an error, not one that the index does not have", async () => {
  const index = await open([[["b", []]], [["d", []]]]).opening;
  await index.load(["b"]);
  expect(index.find("c")).toEqual(NO_POSITIONS);
  expect(() => index.find("d")).toThrow("not loaded");
});

test.each([
  ["nothing in it", {}],
  ["words alone", { words: "0a" }],
  ["costs alone", { costs: "#" }],
  ["a chunk without a last word", { words: "0a", costs: "#" }],
  ["words of no chunk", { words: "0a 1", costs: "" }],
])("a list of chunks with %s is an error, not an index without words", async (_what, written) => {
  const file = new TextEncoder().encode(JSON.stringify(written));
  await expect(openPagefind(async () => file)).rejects.toThrow();
});

test.each([
  ["cut off", '{"words":"0a'],
  ["a page of HTML", "<!doctype html><title>404</title>"],
  ["empty", ""],
])("a list of chunks that is %s is an error", async (_what, written) => {
  await expect(openPagefind(async () => new TextEncoder().encode(written))).rejects.toThrow();
});

test.each([
  ["another file", 5],
  ["words without postings", [[["a"]]]],
  ["variants, which are not read", [[["a", [], ["A"]]]]],
] as const)("a chunk with %s is an error, not a chunk without words", async (_what, chunk) => {
  const index = await openPagefind(async (name) =>
    name === CHUNKS_FILE ? listOfOne("a", "a") : pack(chunk),
  );
  await expect(index.load(["a"])).rejects.toThrow(/unknown (format|kind)|cut off/);
});

test.each([
  ["no list", [[["a", 1, []]]]],
  ["a number for a page", [[["a", [1], []]]]],
  ["places in a field", [[["a", [[0, [1], [2]]], []]]]],
  ["places that are words", [[["a", [[0, ["b"], []]], []]]]],
] as const)("postings with %s are an error", async (_what, chunk) => {
  const index = await openPagefind(async (name) =>
    name === CHUNKS_FILE ? listOfOne("a", "a") : pack(chunk),
  );
  await index.load(["a"]);
  expect(() => index.find("a")).toThrow(/unknown (format|kind)/);
});

test.each([
  ["cut off", (file: Uint8Array) => file.slice(0, -5)],
  ["a page of HTML", () => new TextEncoder().encode("<!doctype html><title>404</title>")],
  ["empty", () => new Uint8Array()],
  ["another chunk", () => pack([[["b", [[3, [2], []]], []]]])],
  ["without words", () => pack([[]])],
  ["changed inside", (file: Uint8Array) => file.with(12, (file[12] ?? 0) ^ 0xff)],
])("a chunk that is %s is an error, and is read anew when asked again", async (_what, damage) => {
  const whole = pack([[["a", [[3, [2], []]], []]]]);
  const meta = listOfOne("a", "a");
  const answers = [new Uint8Array(damage(whole)), whole];
  const index = await openPagefind(async (name) =>
    name === CHUNKS_FILE ? meta : (answers.shift() ?? Uint8Array.of()),
  );
  await expect(index.load(["a"])).rejects.toThrow();
  expect(() => index.find("a")).toThrow("not loaded");
  await index.load(["a"]);
  expect(index.find("a")).toEqual(Float64Array.of(position(3, 2)));
});

test.each([
  ["first", ["b", "c"]],
  ["last", ["a", "b"]],
  ["first and last", ["b"]],
])("a chunk without the %s word of its range is an error", async (_what, words) => {
  const index = await openPagefind(async (name) =>
    name === CHUNKS_FILE ? listOfOne("a", "c") : pack([words.map((word) => [word, [], []])]),
  );
  await expect(index.load(["b"])).rejects.toThrow("holds the words of another chunk");
  await expect(index.load(["0", "d"])).resolves.toBeUndefined();
});
