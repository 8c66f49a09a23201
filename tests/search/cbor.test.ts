/** The part of CBOR that Pagefind's files use. */
import fc from "fast-check";
import { expect, test } from "vitest";
import { type Cbor, decodeCbor, encodeCbor } from "../../src/search/cbor.ts";
import { seed } from "../support/seed.ts";

const item = fc.letrec<{ item: Cbor }>((tie) => ({
  item: fc.oneof(
    { maxDepth: 4 },
    fc.integer({ min: -(2 ** 31), max: 2 ** 32 - 1 }),
    fc.string({ unit: "binary" }),
    fc.array(tie("item"), { maxLength: 30 }),
  ),
})).item;

test("what is written is read", () => {
  fc.assert(
    fc.property(item, (given) => {
      expect(decodeCbor(encodeCbor(given))).toEqual(given);
    }),
    { seed },
  );
});

test("what lies deeper than asked is given as its bytes, from which it can be read or written", () => {
  const cut = (given: Cbor, depth: number): Cbor => {
    if (!Array.isArray(given)) return given;
    return depth === 0 ? encodeCbor(given) : given.map((each) => cut(each, depth - 1));
  };
  fc.assert(
    fc.property(item, fc.nat(4), (given, depth) => {
      const read = decodeCbor(encodeCbor(given), depth);
      expect(read).toEqual(cut(given, depth));
      expect(decodeCbor(encodeCbor(read))).toEqual(given);
    }),
    { seed },
  );
});

test.each([
  ["the examples of RFC 8949", [0x83, 0x01, 0x18, 0x64, 0x39, 0x03, 0xe7], [1, 100, -1000]],
  ["an array that ends with a break", [0x9f, 0x01, 0x61, 0x61, 0xff], [1, "a"]],
])("%s are read", (_what, bytes, given) => {
  expect(decodeCbor(Uint8Array.from(bytes))).toEqual(given);
});

test.each([
  ["an item of another kind", [0xf5]],
  ["text that is cut off", [0x65, 0x61]],
  ["nothing", []],
])("%s is refused", (_what, bytes) => {
  expect(() => decodeCbor(Uint8Array.from(bytes))).toThrow();
  expect(() => decodeCbor(Uint8Array.of(0x81, 0x81, ...bytes), 1)).toThrow();
});
