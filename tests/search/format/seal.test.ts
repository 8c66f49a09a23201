/** Files that carry their own sum: any change is seen, and they are read as ever. */
import { gunzipSync, gzipSync } from "node:zlib";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { chunkFile, shardFile, TABLE_FILE } from "../../../src/search/format/index-format.ts";
import { isSealed, isWhole, seal, UNSEALED } from "../../../src/search/format/seal.ts";
import { seed } from "../../support/seed.ts";

const text = new TextEncoder().encode(JSON.stringify({ ...UNSEALED, clauses: ["渔港"] }));
const chunk = gzipSync("渔港");

describe.each([
  ["a file of texts", shardFile("zh-Hans", 3), text],
  ["a chunk", chunkFile("3-1"), chunk],
])("%s", (_what, name, content) => {
  const sealed = seal("v1", name, content);

  test("is whole as it was written, and under no other name or version", () => {
    expect(isSealed(name)).toBe(true);
    expect(isWhole("v1", name, sealed)).toBe(true);
    expect(isWhole("v2", name, sealed)).toBe(false);
    expect(isWhole("v1", name.replace("3", "4"), sealed)).toBe(false);
    expect(isWhole("v1", name, content)).toBe(false);
  });

  test("is not whole with any bit changed, or cut", () => {
    for (const at of sealed.keys()) {
      expect(isWhole("v1", name, sealed.subarray(0, at)), `${at}`).toBe(false);
      for (let bit = 0; bit < 8; bit++) {
        const changed = sealed.with(at, (sealed[at] ?? 0) ^ (1 << bit));
        expect(isWhole("v1", name, changed), `${at}, ${bit}`).toBe(false);
      }
    }
  });
});

test("the sum stands where readers pass it over", () => {
  const json = new TextDecoder().decode(seal("v1", shardFile("zh-Hans", 3), text));
  expect(JSON.parse(json)).toEqual({
    sum: expect.stringMatching(/^[0-9a-f]{8}$/u),
    clauses: ["渔港"],
  });
  expect(gunzipSync(seal("v1", chunkFile("3-1"), chunk)).toString()).toBe("渔港");
});

test("other files carry none, and pages of a host are no sealed files", () => {
  fc.assert(
    fc.property(fc.uint8Array(), (content) => {
      expect(seal("v1", TABLE_FILE, content)).toEqual(content);
      expect(isWhole("v1", TABLE_FILE, content)).toBe(false);
      expect(isWhole("v1", chunkFile("3-1"), content)).toBe(false);
    }),
    { seed },
  );
});
