/** The engine answers as the oracle does: in a small collection, and in a larger one. */
// @ts-nocheck


import { describe, expect, test } from "vitest";
import { generateCollection } from "../eval/generated-collection.ts";
import { corpus as collection } from "../support/jiangbei.ts";
import { seed } from "../support/seed.ts";
import { differences } from "./differences.ts";

describe("every answer holds each clause that matches and no other", () => {
  test("in a small collection", async () => {
    expect(await differences(collection, 300)).toEqual([]);
  });

  test("in a larger one", async () => {
    expect(await differences(generateCollection(collection, 500, seed), 100)).toEqual([]);
  });
});
