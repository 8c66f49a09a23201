import type { Rule } from "../rule.ts";

export const backwards = {
  id: "version/backwards",
  severity: "error",
  summary: "a last day in force before the first one",
  remedy: "correct the days",
  about: ["`inForceFrom` is the first day on which a text is in force, `inForceTo` the last one."],
  examples: [
    {
      ok: false,
      files: {
        "sources/a/source.yaml":
          "id: a\ntitle: 一个文件\ninForceFrom: 2023-07-30\ninForceTo: 2022\n",
      },
      file: "sources/a/source.yaml",
      line: 4,
    },
    {
      ok: true,
      files: {
        "sources/a/source.yaml":
          "id: a\ntitle: 一个文件\ninForceFrom: 2023-07-30\ninForceTo: 2023\n",
      },
    },
  ],
} as const satisfies Rule;
