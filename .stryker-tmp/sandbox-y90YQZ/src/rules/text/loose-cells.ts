// @ts-nocheck
import type { Rule } from "../rule.ts";

export const looseCells = {
  id: "text/loose-cells",
  severity: "warning",
  summary: "short lines that look like the cells of a table, kept as paragraphs",
  remedy: "say under `roles` how many columns the table has",
  about: [
    "Extraction from a PDF or a web page often leaves each cell of a table on a line of its own. Where the first column counts or dates the rows, the parser finds the columns; elsewhere it keeps every line, in order.",
    "The editor gives the range of lines the role `cells` with the number of columns.",
  ],
  examples: [
    {
      ok: false,
      files: {
        "sources/a/source.txt":
          "一、区县\n东区\n河东街道\n西区\n河西街道\n南区\n河南街道\n二、保障\n加强领导。\n",
      },
      file: "sources/a/source.txt",
      line: 2,
    },
    {
      ok: true,
      files: {
        "sources/a/source.txt":
          "一、区县\n东区\n河东街道\n西区\n河西街道\n南区\n河南街道\n二、保障\n加强领导。\n",
        "sources/a/source.yaml":
          "id: a\ntitle: 一个文件\nroles:\n  - { line: 2, to: 7, words: 东区, role: cells, columns: 2 }\n",
      },
    },
  ],
} as const satisfies Rule;
