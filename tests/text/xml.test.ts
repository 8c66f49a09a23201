import fc from "fast-check";
import { expect, test } from "vitest";
import { escapeXml } from "../../src/text/xml.ts";
import { anyText } from "../support/any-text.ts";
import { seed } from "../support/seed.ts";

/** Char of XML 1.0, production 2. */
const CHARACTERS = /^[\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]*$/u;
const UNESCAPED: Readonly<Record<string, string>> = {
  "&amp;": "&",
  "&lt;": "<",
  "&gt;": ">",
  "&quot;": '"',
};

function unescaped(xml: string): string {
  return xml.replace(/&\w+;/gu, (written) => UNESCAPED[written] ?? written);
}

test.each([
  ["a control character", "一\u0000二\u0008三\u001F四", "一\uFFFD二\uFFFD三\uFFFD四"],
  ["what is no character", "\uFFFE\uFFFF", "\uFFFD\uFFFD"],
  ["half of a pair", "\uD840一\uDC00\uDC00", "\uFFFD一\uFFFD\uFFFD"],
  ["markup", `<a b="&">`, "&lt;a b=&quot;&amp;&quot;&gt;"],
  ["all else", "\t\r\n\u0085𠀀\uFFFD", "\t\r\n\u0085𠀀\uFFFD"],
])("%s is written so that XML can hold it", (_, text, xml) => {
  expect(escapeXml(text)).toBe(xml);
});

test("whatever the text, it is XML, and what XML can hold is read again as it was", () => {
  const unit = fc.oneof(
    anyText({ maxLength: 3 }),
    fc.integer({ min: 0, max: 0xffff }).map((code) => String.fromCharCode(code)),
    fc.constantFrom("<", ">", "&", '"', "\uD800", "\uDFFF", "\u0000", "\uFFFF", "文", "𠀀"),
  );
  fc.assert(
    fc.property(fc.array(unit), (units) => {
      const text = units.join("");
      const xml = escapeXml(text);
      expect(xml).toMatch(CHARACTERS);
      expect(xml).not.toMatch(/[<>"]/u);
      expect(unescaped(xml)).toHaveLength(text.length);
      if (CHARACTERS.test(text)) expect(unescaped(xml)).toBe(text);
    }),
    { seed },
  );
});
