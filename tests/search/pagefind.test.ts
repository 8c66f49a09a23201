import { gzipSync } from "node:zlib";
import { expect, test } from "vitest";
import { type Cbor, encodeCbor } from "../../src/search/cbor.ts";
import { openPagefind } from "../../src/search/pagefind.ts";

function open(meta: Cbor) {
  const packed = Buffer.concat([Buffer.from("pagefind_dcd"), encodeCbor(meta)]);
  return openPagefind(async () => new Uint8Array(gzipSync(packed)));
}

test.each([
  ["no list", "1.5.2"],
  ["a list without ranges", ["1.5.2", []]],
  ["ranges that are no lists", ["1.5.2", [], ["a"]]],
  ["ranges without a last word", ["1.5.2", [], [["a"]]]],
  ["ranges of numbers", ["1.5.2", [], [[1, 2, "0"]]]],
] as const)("a meta file with %s is an error, not an index without words", async (_what, meta) => {
  await expect(open(meta)).rejects.toThrow("The index cannot be read");
});
