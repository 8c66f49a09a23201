/** coverage.json: the assignment of every source character to a clause or to furniture. */
// @ts-nocheck


import type { Coverage } from "../../../parse/coverage.ts";
import { type Artifact, dataPath } from "../artifact.ts";
import { field, words } from "../documentation.ts";
import { prettyJson } from "../json.ts";
import { COUNT, mapOf, record } from "../json-schema.ts";

export const COVERAGE: Artifact = {
  name: "coverage",
  documentation: {
    name: "coverage.json",
    about: words(
      "逐字核算，按文件标识：原文每个字的去处",
      "逐字核算，按文件標識：原文每個字的去處",
      "An account of every character of the sources, by document id",
    ),
    fields: [
      field("characters", "原文字符数", "原文字元數", "characters of the source"),
      field("clauses", "归入条文的字符数", "歸入條文的字元數", "characters in clauses"),
      field(
        "furniture",
        "条文以外的字符数，分目录、题名、署名、标记、空白等类",
        "條文以外的字元數，分目錄、題名、署名、標記、空白等類",
        "characters in contents lists, title blocks, bylines, markup, white space and the like",
      ),
      field(
        "unaccounted",
        "去处不明的字符数，总是 0，否则网站不能生成",
        "去處不明的字元數，總是 0，否則網站不能生成",
        "characters unaccounted for: always 0, or the site is not built",
      ),
    ],
    schema: mapOf(
      record({ characters: COUNT, clauses: COUNT, furniture: mapOf(COUNT), unaccounted: COUNT }),
    ),
  },
  *files({ coverage }) {
    const records = Object.entries(coverage).map(([id, counts]) => [id, coverageRecord(counts)]);
    const content = prettyJson(Object.fromEntries(records));
    yield { path: dataPath("coverage.json"), content };
  },
};

function coverageRecord({ characters, clauses, furniture, unaccounted }: Coverage) {
  return { characters, clauses, furniture, unaccounted: unaccounted.length };
}
