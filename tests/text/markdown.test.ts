/** Plain text in Markdown: only what means something there is escaped. */
import { expect, test } from "vitest";
import { escapeInline, escapeMarkdown } from "../../src/text/markdown.ts";

test.each([
  ["a*b_c`d", "a\\*b\\_c\\`d"],
  ["[a](b) <c> #1 |~\\", "\\[a\\](b) \\<c\\> \\#1 \\|\\~\\\\"],
  ["&amp; &#65; R&D a & b;", "\\&amp; \\&\\#65; R&D a & b;"],
  ["- a", "- a"],
  ["1. a", "1. a"],
])("inside of a line %s is %s", (text, escaped) => {
  expect(escapeInline(text)).toBe(escaped);
});

test.each([
  ["- a", "\\- a"],
  ["  + a", "  \\+ a"],
  ["= a", "\\= a"],
  ["12. a", "12\\. a"],
  ["3) a", "3\\) a"],
  ["2025 a", "2025 a"],
  ["a - b", "a - b"],
  ["# a", "\\# a"],
])("at its beginning %s is %s", (line, escaped) => {
  expect(escapeMarkdown(line)).toBe(escaped);
});
