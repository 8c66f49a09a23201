// @ts-nocheck
import type { Rule } from "../rule.ts";

export const controlCharacter = {
  id: "text/control-character",
  severity: "warning",
  summary:
    "characters without a shape: control, zero-width and directional characters, soft hyphens",
  remedy: "acknowledge it; in a YAML file, take them out",
  about: [
    "Word processors, web pages and PDF printers leave such characters in texts. They are no part of the words, but they would hide them from a search and break books. So they are left out of every page and file; the source view shows where they stand, and `coverage.json` counts them.",
    "There is one finding for each kind of character in a document, at its first line. Where many stand in one place, compare the text with the print: something may have been lost there.",
  ],
  examples: [
    {
      ok: false,
      files: { "sources/a/source.txt": "一、总则\n建设\u200b停车\u200b场。\n" },
      file: "sources/a/source.txt",
      line: 2,
    },
    {
      ok: true,
      files: {
        "sources/a/source.txt": "一、总则\n建设\u200b停车\u200b场。\n",
        "sources/a/source.yaml":
          "id: a\ntitle: 一个文件\nacknowledged:\n  - { rule: text/control-character, line: 2, why: 网页的零宽空格 }\n",
      },
    },
  ],
} as const satisfies Rule;
