/** glossary.json: the terms of the glossary. */
// @ts-nocheck


import { addressOf } from "../../../model/target.ts";
import type { GlossaryTerm } from "../../../model/types.ts";
import { type Artifact, dataPath } from "../artifact.ts";
import { field, TITLE, words } from "../documentation.ts";
import { prettyJson } from "../json.ts";
import { ADDRESS, list, record, TEXT, WORDS } from "../json-schema.ts";

export const GLOSSARY: Artifact = {
  name: "glossary",
  documentation: {
    name: "glossary.json",
    about: words("术语表", "術語表", "The glossary"),
    fields: [
      field("id, pinyin", "标识与拼音", "標識與拼音", "id and pinyin"),
      TITLE,
      field(
        "aliases",
        "别称，分 zh-Hans、zh-Hant、en 三项",
        "別稱，分 zh-Hans、zh-Hant、en 三項",
        "further names as zh-Hans, zh-Hant and en",
      ),
      field(
        "definition",
        "解释，分 zh-Hans、zh-Hant、en 三项",
        "解釋，分 zh-Hans、zh-Hant、en 三項",
        "definition as zh-Hans, zh-Hant and en",
      ),
      field(
        "clauses",
        "最能说明它的条文",
        "最能說明它的條文",
        "clauses that best illustrate the term",
      ),
    ],
    schema: list(
      record({
        id: TEXT,
        title: WORDS,
        pinyin: TEXT,
        aliases: record({ "zh-Hans": list(TEXT), "zh-Hant": list(TEXT), en: list(TEXT) }),
        definition: WORDS,
        clauses: list(ADDRESS),
      }),
    ),
  },
  *files({ corpus }) {
    const records = corpus.glossary.map(termRecord);
    yield { path: dataPath("glossary.json"), content: prettyJson(records) };
  },
};

function termRecord({ id, titles, pinyin, aliases, definition, clauses }: GlossaryTerm) {
  return { id, title: titles, pinyin, aliases, definition, clauses: clauses.map(addressOf) };
}
