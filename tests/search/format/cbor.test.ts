/** The part of CBOR that Pagefind's files use. */
import fc from "fast-check";
import { expect, test } from "vitest";
import { type Cbor, CborReader, encodeCbor } from "../../../src/search/format/cbor.ts";
import { anyText } from "../../support/any-text.ts";
import { seed } from "../../support/seed.ts";

const item = fc.letrec<{ item: Cbor }>((tie) => ({
  item: fc.oneof(
    { maxDepth: 4 },
    fc.integer({ min: -(2 ** 31), max: 2 ** 32 - 1 }),
    anyText(),
    fc.array(tie("item"), { maxLength: 30 }),
  ),
})).item;

/** Reads an item of the shape of another. */
function readLike(reader: CborReader, given: Cbor): Cbor {
  if (typeof given === "number") return reader.integer();
  if (typeof given === "string") return reader.text();
  if (given instanceof Uint8Array) return reader.skip();
  expect(reader.array()).toBe(given.length);
  return given.map((each) => readLike(reader, each));
}

test("what is written is read", () => {
  fc.assert(
    fc.property(item, (given) => {
      expect(readLike(new CborReader(encodeCbor(given)), given)).toEqual(given);
    }),
    { seed },
  );
});

test("what is gone past is given as its bytes, and what follows is read", () => {
  fc.assert(
    fc.property(item, item, (past, next) => {
      const reader = new CborReader(encodeCbor([past, next]));
      expect(reader.array()).toBe(2);
      expect(reader.skip()).toEqual(encodeCbor(past));
      expect(readLike(reader, next)).toEqual(next);
    }),
    { seed },
  );
});

test("bytes stand for the item that they encode", () => {
  fc.assert(
    fc.property(item, (given) => {
      expect(encodeCbor([encodeCbor(given), 1])).toEqual(encodeCbor([given, 1]));
    }),
    { seed },
  );
});

test("the examples of RFC 8949 are read", () => {
  const reader = new CborReader(
    Uint8Array.of(0x83, 0x01, 0x18, 0x64, 0x39, 0x03, 0xe7, 0x1a, 0x00, 0x0f, 0x42, 0x40),
  );
  expect(reader.array()).toBe(3);
  expect([1, 2, 3, 4].map(() => reader.integer())).toEqual([1, 100, -1000, 1_000_000]);
});

const calls = {
  integer: (reader: CborReader) => reader.integer(),
  text: (reader: CborReader) => reader.text(),
  array: (reader: CborReader) => reader.array(),
  skip: (reader: CborReader) => reader.skip(),
};

test.each([
  ["a number", [0x01], ["integer", "skip"]],
  ["text", [0x61, 0x61], ["text", "skip"]],
  ["an array", [0x81, 0x01], ["array", "skip"]],
  ["an array whose end is not said", [0x9f, 0x01, 0xff], []],
  ["an item of another kind", [0xf5], []],
  ["a number of eight bytes", [0x1b, 0, 0, 0, 0, 0, 0, 0, 1], []],
  ["a number that is cut off", [0x19, 0x01], []],
  ["text that is cut off", [0x65, 0x61], []],
  ["an array that is cut off", [0x82, 0x01], ["array"]],
  ["nothing", [], []],
] as const)("%s is read as what it is, and refused as anything else", (_what, bytes, asWhat) => {
  const reads = (call: (reader: CborReader) => unknown): boolean => {
    try {
      call(new CborReader(Uint8Array.from(bytes)));
      return true;
    } catch {
      return false;
    }
  };
  const read = Object.entries(calls).filter(([, call]) => reads(call));
  expect(read.map(([name]) => name)).toEqual(asWhat);
});

test("items of any size are written whole", () => {
  for (const length of [1020, 1024, 1025, 3000, 70_000]) {
    const text = "a".repeat(length);
    const reader = new CborReader(encodeCbor([text, 7, text]));
    expect([reader.array(), reader.text(), reader.integer(), reader.text()]).toEqual([
      ...[3, text, 7, text],
    ]);
  }
  const numbers = Array.from({ length: 3000 }, (_, at) => at);
  const reader = new CborReader(encodeCbor(numbers));
  expect(Array.from({ length: reader.array() }, () => reader.integer())).toEqual(numbers);
});
