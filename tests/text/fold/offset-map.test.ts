/** A text with the source range of each unit: as long as it may become, and what is asked of it. */
import { expect, test } from "vitest";
import { CLASS } from "../../../src/text/fold/characters.ts";
import { OffsetMap } from "../../../src/text/fold/offset-map.ts";

test.each([0, 1, 40_000])("with room for %i units it takes any number of them", (capacity) => {
  const map = new OffsetMap(capacity);
  const text = Array.from({ length: 20_000 }, (_, at) => String.fromCharCode(0x4e00 + (at % 99)));
  for (const [at, unit] of text.entries()) map.push(unit.charCodeAt(0), 2 * at, 2 * at + 1);
  expect(map.length).toBe(20_000);
  expect(map.toString()).toBe(text.join(""));
  const places = [0, 15, 16, 8191, 8192, 19_999];
  expect(places.map((at) => map.start(at))).toEqual(places.map((at) => 2 * at));
  expect(places.map((at) => map.end(at))).toEqual(places.map((at) => 2 * at + 1));
});

test("it has no unit outside of the text, also where there is room", () => {
  const map = new OffsetMap(8);
  map.push(0x6e2f, 3, 4);
  expect([-1, 0, 1, 8].map((at) => map.unit(at))).toEqual([-1, 0x6e2f, -1, -1]);
  expect([map.start(9), map.end(9)]).toEqual([0, 0]);
});

test("a replaced unit keeps its range", () => {
  const map = new OffsetMap(2);
  map.push(0x25cb, 3, 5);
  map.push(0x6e2f, 5, 6);
  map.replace(0, 0x3007);
  expect(map.toString()).toBe("〇港");
  expect([map.start(0), map.end(0)]).toEqual([3, 5]);
});

test("its code points are pairs of two halves; half of one is by itself", () => {
  const whole = new OffsetMap(8);
  const text = "a\u{104a0}\ud801b\udc00\uffff";
  for (let at = 0; at < text.length; at++) whole.push(text.charCodeAt(at), at, at + 1);
  const points = [-1, 0, 1, 2, 3, 4, 5, 6, 7].map((at) => whole.codePoint(at));
  expect(points).toEqual([-1, 0x61, 0x104a0, 0xdca0, 0xd801, 0x62, 0xdc00, 0xffff, -1]);
  expect([0, 1, 3, 7].map((at) => whole.classFrom(at))).toEqual([
    CLASS.latin,
    CLASS.digit,
    CLASS.dropped,
    null,
  ]);
});

test.each([
  ["", null],
  ["a", CLASS.latin],
  ["a港", CLASS.letter],
  ["\u{104a0}", CLASS.digit],
  ["1\udca0", CLASS.dropped],
  ["\ud801a", CLASS.latin],
])("the last class of “%s” is %o", (text, expected) => {
  const map = new OffsetMap(text.length);
  for (let at = 0; at < text.length; at++) map.push(text.charCodeAt(at), at, at + 1);
  expect(map.lastClass()).toBe(expected);
});
