import type { Rule } from "../rule.ts";

const TEXT = "第一条　为了保护湖泊，制定本法。\n第二条　本法自2024年1月1日起施行。\n";

const VERSION = "id: a\ntitle: 湖泊保护法\ndate: 2023-12-29\nversionOf: lakes-law\n";

export const notStated = {
  id: "version/not-stated",
  severity: "warning",
  summary: "a text says what changes a state that readers are shown, and the metadata does not",
  remedy: "read the words, and add the line that the finding proposes",
  about: [
    "Texts state from when they are in force (自…起施行, 有效期至…), which other texts they repeal (同时废止), and in their titles what they amend (关于修改…的决定). Two laws with the same title are probably versions of one work. The state of a text follows from the metadata alone, so that an editor has read each statement.",
    "The own days of a text are asked for if its state is shown already, because it has versions or something is said of its force. A text without a state is no finding: `tiaowen check --propose` prints the lines for all of these at once. What a text says of another one is asked for always.",
  ],
  examples: [
    {
      ok: false,
      files: { "sources/a/source.txt": TEXT, "sources/a/source.yaml": VERSION },
      file: "sources/a/source.txt",
      line: 2,
    },
    {
      ok: true,
      files: {
        "sources/a/source.txt": TEXT,
        "sources/a/source.yaml": `${VERSION}inForceFrom: { value: 2024-01-01, from: a#s2 }\n`,
      },
    },
    {
      ok: true,
      files: {
        "sources/a/source.txt": TEXT,
        "sources/a/source.yaml": "id: a\ntitle: 湖泊保护法\n",
      },
    },
  ],
} as const satisfies Rule;
