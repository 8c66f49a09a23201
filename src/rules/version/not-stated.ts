import type { Rule } from "../rule.ts";

const TEXT = "第一条　为了保护湖泊，制定本法。\n第二条　本法自2024年1月1日起施行。\n";

export const notStated = {
  id: "version/not-stated",
  severity: "warning",
  summary:
    "a text says what the metadata does not: its first day in force, the end of another text",
  remedy: "read the words, and add the line that the finding proposes",
  about: [
    "Texts state from when they are in force (自…起施行, 有效期至…), which other texts they repeal (同时废止), and in their titles what they amend (关于修改…的决定). Two laws with the same title are probably versions of one work. The state of a text follows from the metadata alone, so that an editor has read each statement.",
    "First days in force are asked of laws, regulations and interpretations, and of texts that have versions; ends of other texts of every document.",
  ],
  examples: [
    {
      ok: false,
      files: {
        "sources/a/source.txt": TEXT,
        "sources/a/source.yaml": "id: a\ntitle: 湖泊保护法\n",
      },
      file: "sources/a/source.txt",
      line: 2,
    },
    {
      ok: true,
      files: {
        "sources/a/source.txt": TEXT,
        "sources/a/source.yaml":
          "id: a\ntitle: 湖泊保护法\ninForceFrom: { value: 2024-01-01, from: a#s2 }\n",
      },
    },
  ],
} as const satisfies Rule;
