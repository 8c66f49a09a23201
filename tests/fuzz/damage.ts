/** Damage to sound texts, as copying, extraction and ill will do it. */
import fc from "fast-check";
import { anyText } from "../support/any-text.ts";

/** What is put in: characters that mean something somewhere, and some that mean nothing anywhere. */
const PIECES = [
  ..."一二三十百、，。；：！（）()《》“”‘’「」『』*#>-—…·¹⑳⼈ \t　.&\\|`_~[]{}<>\"'%@=",
  ...[
    "\n",
    "\r\n",
    "\r",
    "\u2028",
    "\u0000",
    "\u0008",
    "\uFEFF",
    "\u200B",
    "\u202E",
    "\uD800",
    "\uDC00",
    "\uFFFF",
  ],
  ...[
    "𠀀",
    "é",
    "‍",
    "ﬁ",
    "①",
    "㎡",
    "目 录",
    "第一章 ",
    "第三条之一",
    "1.",
    "（1）",
    "专栏 2",
    "图 1：",
    "附件2",
    "2.1.3 ",
  ],
  ...[
    "<script>ran()</script>",
    "<!--",
    "]]>",
    "<table><tr><td>",
    "javascript:",
    "&amp;",
    "&#0;",
    "%E4%B8",
    "../",
    "__proto__",
  ],
  ...[
    "null",
    "true",
    "[]",
    "{}",
    "- ",
    "? ",
    "*a",
    "&a",
    "!!js/function",
    "<<: ",
    "|-\n",
    "'",
    "0x",
    "1e999",
  ],
];

/** One change: `at` and `length` are shares of the text and of its rest. */
const change = fc.record({
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  length: fc.double({ min: 0, max: 0.2, noNaN: true }),
  put: fc.oneof(
    fc.constantFrom(...PIECES),
    anyText({ maxLength: 3 }),
    // A run of one piece: what grows faster than its text shows here.
    fc
      .tuple(fc.constantFrom(...PIECES), fc.integer({ min: 2, max: 60 }))
      .map(([piece, times]) => piece.repeat(times)),
    fc.constant(null),
  ),
});

/** A text with a few changes: pieces put in, parts taken out or said twice. */
export function damaged(sound: fc.Arbitrary<string>): fc.Arbitrary<string> {
  return fc.tuple(sound, fc.array(change, { maxLength: 6 })).map(([text, changes]) => {
    let result = text;
    for (const { at, length, put } of changes) {
      const start = Math.floor(at * result.length);
      const end = start + Math.floor(length * (result.length - start));
      const middle = put ?? result.slice(start, end).repeat(2);
      result =
        result.slice(0, start) + middle + result.slice(put === null || length < 0.05 ? start : end);
    }
    return result;
  });
}
