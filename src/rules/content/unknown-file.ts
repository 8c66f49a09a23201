import type { Rule } from "../rule.ts";

export const unknownFile = {
  id: "content/unknown-file",
  severity: "warning",
  summary: "a file or folder that nothing reads; the name that is probably meant is proposed",
  remedy: "rename it, or take it out",
  about: [
    "A misspelt file would be content that is silently lost: without glossary.yaml a site simply has no glossary.",
    "`sources/`, a source folder, `dictionaries/` and `translations/` hold nothing but the names that the guide lists. At the top of a content folder YAML files, text files and names near to a listed one are reported; other files and folders may stand there.",
    "README, LICENSE and names that begin with a dot may stand anywhere. Files that a text was taken from, such as a PDF, stand in the source's folder `originals/`.",
  ],
  examples: [
    { ok: false, files: { "glosary.yaml": "[]\n" }, file: "glosary.yaml", line: 1 },
    {
      ok: false,
      files: { "dictionaires/zh-Hant.yaml": "[]\n" },
      file: "dictionaires",
      line: 1,
    },
    {
      ok: false,
      files: { "sources/a/repairs.yml": "[]\n" },
      file: "sources/a/repairs.yml",
      line: 1,
    },
    {
      ok: true,
      files: {
        "README.md": "关于本库\n",
        "glossary.yaml": "[]\n",
        "dictionaries/zh-Hant.yaml": "[]\n",
        "sources/a/repairs.yaml": "[]\n",
        "sources/a/originals/letter.pdf": Uint8Array.from([0x25, 0x50, 0x44, 0x46]),
      },
    },
  ],
} as const satisfies Rule;
