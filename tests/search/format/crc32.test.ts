/** The sum of a file is the standard's. */
import { crc32 as standard } from "node:zlib";
import fc from "fast-check";
import { expect, test } from "vitest";
import { crc32 } from "../../../src/search/format/crc32.ts";
import { seed } from "../../support/seed.ts";

test("any bytes have the sum that zlib gives them", () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 600 }), (bytes) => {
      expect(crc32(bytes)).toBe(standard(bytes));
    }),
    { seed },
  );
});
