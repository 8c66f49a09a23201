/** A text with the source range of each unit: as long as it may become, and what is asked of it. */
import { expect, test } from "vitest";
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
