import type { Rule } from "../rule.ts";

const FIRST = "id: a\ntitle: 一个条例\ndate: 2018-11-22\nversionOf: w\ninForceFrom: 2019-05-01\n";
const LATER = "id: b\ntitle: 一个条例\ndate: 2024-12-31\nversionOf: w\n";
const TEXT = "一、总则\n正文。\n";

export const order = {
  id: "version/order",
  severity: "warning",
  summary: "two versions of a work that begin on the same day, or the later one first",
  remedy: "state from when the words of each version are in force",
  about: [
    "The versions of a work are ordered by their first days in force, and each ends on the day before the next one begins. Of two that begin on the same day one is never in force, and a later version that begins earlier stands before the older one: readers would be shown the wrong text as the current one.",
    "An amendment often leaves the last article as it was (自…起施行), which then tells the first day of the first version. The amending decision says from when the present words are in force.",
  ],
  examples: [
    {
      ok: false,
      files: {
        "sources/a/source.yaml": FIRST,
        "sources/b/source.txt": TEXT,
        "sources/b/source.yaml": `${LATER}inForceFrom: 2019-05-01\n`,
      },
      file: "sources/b/source.yaml",
      line: 5,
    },
    {
      ok: true,
      files: {
        "sources/a/source.yaml": FIRST,
        "sources/b/source.txt": TEXT,
        "sources/b/source.yaml": `${LATER}inForceFrom: 2025-01-01\n`,
      },
    },
  ],
} as const satisfies Rule;
