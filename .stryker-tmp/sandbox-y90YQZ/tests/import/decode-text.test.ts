/** The encoding of a plain text is told by its bytes. */
// @ts-nocheck

import { expect, test } from "vitest";
import { decodeText } from "../../src/import/text/decode-text.ts";

/** A text in an encoding of two bytes a character, for which there is no encoder. */
function encode(text: string, encoding: "gb18030" | "big5"): Uint8Array {
  const decoder = new TextDecoder(encoding);
  const pairs = new Map<string, readonly number[]>();
  for (let high = 0x81; high <= 0xfe; high++) {
    for (let low = 0x40; low <= 0xfe; low++) {
      const character = decoder.decode(new Uint8Array([high, low]));
      if (!pairs.has(character)) pairs.set(character, [high, low]);
    }
  }
  return new Uint8Array([...text].flatMap((one) => pairs.get(one) ?? [one.charCodeAt(0)]));
}

const SIMPLIFIED = "关于加强水库管理的意见\n一、总体要求\n各县应当加强管理，完善制度。\n";
const TRADITIONAL = "關於加強水庫管理的意見\n一、總體要求\n各縣應當加強管理，完善制度。\n";

test.each([
  ["GB18030", encode(SIMPLIFIED, "gb18030"), SIMPLIFIED],
  ["Big5", encode(TRADITIONAL, "big5"), TRADITIONAL],
  ["UTF-8", new TextEncoder().encode(SIMPLIFIED), SIMPLIFIED],
  ["UTF-8", new TextEncoder().encode(`\uFEFF${SIMPLIFIED}`), SIMPLIFIED],
  ["UTF-16", new Uint8Array(Buffer.from(`\uFEFF${SIMPLIFIED}`, "utf16le")), SIMPLIFIED],
  ["UTF-16", new Uint8Array(Buffer.from(SIMPLIFIED, "utf16le")), SIMPLIFIED],
] as const)("reads %s, with evidence", (encoding, bytes, text) => {
  expect(decodeText(bytes)).toMatchObject({ encoding, text });
  expect(decodeText(bytes).evidence).not.toBe("");
});

test("bytes of no encoding are refused, with advice", () => {
  expect(() => decodeText(new Uint8Array([0xff, 0xff, 0x80, 0x81, 0xff]))).toThrow(
    /UTF-8, UTF-16, GB18030 or Big5/u,
  );
});
