// @ts-nocheck
import type { Rule } from "../rule.ts";

export const gap = {
  id: "numbering/gap",
  severity: "warning",
  summary: "a number is skipped; the number before it is named",
  remedy: "look for a heading taken for text, or a lost page",
  about: [
    "The numbers of a text are a checksum of it: （一） is followed by （二）. A number that is missing is a heading that the parser did not see, or text that the file does not have.",
    "The missing heading is looked for between the two lines that the message names. Where it is there, its line gets the role `heading`; where the page is lost, a `gap` is marked, or an `insert` made where another place proves the words. Where the print itself skips the number, `acknowledged` says so.",
  ],
  examples: [
    {
      ok: false,
      files: { "sources/a/source.txt": "一、总则\n正文。\n三、附则\n正文。\n" },
      file: "sources/a/source.txt",
      line: 3,
    },
    { ok: true, files: { "sources/a/source.txt": "一、总则\n正文。\n二、附则\n正文。\n" } },
  ],
} as const satisfies Rule;
