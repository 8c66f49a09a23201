import { expect, test } from "vitest";
import { mapAtOnce } from "../../../src/node/build/at-once.ts";

/** Work that ends when the test says so, by its item. */
function controlled() {
  const begun: string[] = [];
  const ends = new Map<string, { done: (result: string) => void; fail: (why: Error) => void }>();
  const work = (item: string): Promise<string> => {
    begun.push(item);
    return new Promise((done, fail) => ends.set(item, { done, fail }));
  };
  return { begun, end: (item: string) => ends.get(item)?.done(item.toUpperCase()), ends, work };
}

/** Lets all that is due run. */
function settled(): Promise<void> {
  return new Promise((done) => setImmediate(done));
}

test("no more is done at a time than is allowed, and the results have the order of the items", async () => {
  const { begun, end, work } = controlled();
  const results = mapAtOnce(["a", "b", "c"], 2, work);
  expect(begun).toEqual(["a", "b"]);
  end("b");
  await settled();
  expect(begun).toEqual(["a", "b", "c"]);
  end("c");
  end("a");
  expect(await results).toEqual(["A", "B", "C"]);
});

test("a failure is told when the rest has ended, and nothing is begun after it", async () => {
  const { begun, end, ends, work } = controlled();
  let told: unknown = null;
  const results = mapAtOnce(["a", "b", "c"], 2, work).catch((error: unknown) => {
    told = error;
  });
  const failure = new Error("a");
  ends.get("a")?.fail(failure);
  await settled();
  expect(told).toBeNull();
  end("b");
  await results;
  expect(told).toBe(failure);
  expect(begun).toEqual(["a", "b"]);
});

test("nothing is no work", async () => {
  expect(await mapAtOnce([], 2, async () => 1)).toEqual([]);
});
