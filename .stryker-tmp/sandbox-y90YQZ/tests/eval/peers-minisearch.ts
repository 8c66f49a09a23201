/** MiniSearch over the clauses, by words and by bigrams. */
// @ts-nocheck

import { Jieba } from "@node-rs/jieba";
import { dict } from "@node-rs/jieba/dict.js";
import MiniSearch from "minisearch";
import { type OracleClause, textsOf } from "../search/oracle.ts";
import { namesWithin, type System } from "./system.ts";

type Tokenize = (text: string) => string[];

const jieba = Jieba.withDict(dict);

/** Words as jieba cuts them, long ones also in parts: the usual way. */
const byWords: Tokenize = (text) =>
  jieba.cutForSearch(text, true).filter((word) => /[\p{L}\p{N}]/u.test(word));

/** Runs of Latin letters and digits, and runs of Han characters. */
const RUN = /[a-z0-9][a-z0-9.%+/-]*|\p{Script=Han}+/giu;

/** Latin words and numbers whole; of Han characters each pair of neighbours, and a character that stands alone. */
const byBigrams: Tokenize = (text) =>
  (text.match(RUN) ?? []).flatMap((run) => {
    const characters = Array.from(run);
    if (characters.length === 1 || !/^\p{Script=Han}/u.test(run)) return [run];
    return characters.slice(1).map((character, index) => `${characters[index]}${character}`);
  });

/** The same, and every character by itself, so that a query of one finds it. */
const byCharactersToo: Tokenize = (text) => [
  ...byBigrams(text),
  ...(text.match(/\p{Script=Han}/gu) ?? []),
];

/** Every word has to occur; the heading weighs double. Filters are applied to what it finds. */
function openMiniSearch(
  name: string,
  tokenizers: { readonly text: Tokenize; readonly query: Tokenize },
  clauses: readonly OracleClause[],
): System {
  const index = new MiniSearch({
    fields: ["heading", "body"],
    tokenize: tokenizers.text,
    searchOptions: { tokenize: tokenizers.query, combineWith: "AND", boost: { heading: 2 } },
  });
  index.addAll(
    clauses.map((clause, id) => {
      const [heading, ...body] = textsOf(clause);
      return { id, heading, body: body.join("\n") };
    }),
  );
  return {
    name,
    async search(query, filters) {
      const found = index.search(query);
      return {
        relaxed: false,
        hits: namesWithin(
          found.map(({ id }) => clauses[id]),
          filters,
        ),
      };
    },
    close: async () => {},
  };
}

export function openMiniSearches(clauses: readonly OracleClause[]): System[] {
  return [
    openMiniSearch("MiniSearch, words", { text: byWords, query: byWords }, clauses),
    openMiniSearch("MiniSearch, bigrams", { text: byCharactersToo, query: byBigrams }, clauses),
  ];
}
