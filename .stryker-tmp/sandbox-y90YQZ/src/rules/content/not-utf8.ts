// @ts-nocheck
import type { Rule } from "../rule.ts";

export const notUtf8 = {
  id: "content/not-utf8",
  severity: "error",
  summary: "a file has bytes that no UTF-8 text has",
  remedy: "convert the file to UTF-8",
  about: [
    "A file in another encoding would be shown as wrong characters, so it is not read at all. The line and the column are those of the first bytes that are not UTF-8.",
    "Texts from mainland China are often in GB 18030, those from Hong Kong and Taiwan in Big5: `iconv -f GB18030 -t UTF-8`. A single bad line in a file of UTF-8 is damage; compare it with the file as it was sent.",
  ],
  examples: [
    {
      ok: false,
      // 规划 in GB 18030.
      files: { "sources/a/source.txt": Uint8Array.from([0xb9, 0xe6, 0xbb, 0xae]) },
      file: "sources/a/source.txt",
      line: 1,
    },
    { ok: true, files: { "sources/a/source.txt": "规划正文。\n" } },
  ],
} as const satisfies Rule;
