// @ts-nocheck
import type { Rule } from "../rule.ts";

export const unportableName = {
  id: "content/unportable-name",
  severity: "warning",
  summary: "a file or folder has a name that some systems refuse, or cannot tell from another one",
  remedy: "rename it",
  about: [
    'On Windows and macOS `sources/Plan` and `sources/plan` are one folder: whoever copies the content there loses one of them. Windows has no folder with the name `nul` or `con`, none that ends with a dot or a space, and none with `: * ? " < > |`.',
  ],
  examples: [
    {
      ok: false,
      files: {
        "sources/A/source.txt": "第一章 总则\n正文。\n",
        "sources/A/source.yaml": "id: other\ntitle: 乙\n",
      },
      file: "sources/a",
      line: 1,
    },
    {
      ok: false,
      files: {
        "sources/nul/source.txt": "第一章 总则\n正文。\n",
        "sources/nul/source.yaml": "id: other\ntitle: 乙\n",
      },
      file: "sources/nul",
      line: 1,
    },
    {
      ok: true,
      files: {
        "sources/b/source.txt": "第一章 总则\n正文。\n",
        "sources/b/source.yaml": "id: other\ntitle: 乙\n",
      },
    },
  ],
} as const satisfies Rule;
