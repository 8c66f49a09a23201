/** Collects the words and texts of a translation for the search. */
import type { Clause, PolicyDocument } from "../../model/types.ts";
import { numberedTitle } from "../../parse/numbers/english-number.ts";
import { wordKey, wordsOf } from "../../text/translation/words.ts";
import { shardNumbers } from "../format/clause-table.ts";
import type { Shard } from "../format/index-format.ts";
import {
  type WrittenTranslatedTable,
  type WrittenWords,
  wordShard,
} from "../format/translated-format.ts";
import type { SearchText } from "./clause-texts.ts";
import type { IndexedClause } from "./indexed-clauses.ts";

/** Number of occurrences of words in a shard, on average. */
const SHARD_WORDS = 1200;

interface CollectedTranslation {
  readonly table: WrittenTranslatedTable;
  readonly words: readonly WrittenWords[];
  readonly texts: readonly Shard[];
}

/** The title and the paragraphs of a clause in a language; the title is the English one behind its number, as pages show it. */
function textsOf(
  clause: Clause,
  document: PolicyDocument | undefined,
  language: string,
): SearchText[] {
  const paragraphs = document?.translations[language]?.[clause.id] ?? [];
  const title = language === "en" ? numberedTitle(clause) : null;
  return [
    ...(title === null ? [] : [{ text: title, headingLength: title.length }]),
    ...paragraphs.map((text) => ({ text, headingLength: 0 })),
  ];
}

/** The title of a clause in a language without its number, or else as printed. */
function titleOf({ english, forms }: Clause, language: string): string {
  return (language === "en" ? english : null) ?? forms["zh-Hans"].heading;
}

/** The translation of a collection into a language; `clauses` are the clauses of the collection, in order. */
export function collectTranslated(
  documents: readonly PolicyDocument[],
  clauses: readonly IndexedClause[],
  language: string,
): CollectedTranslation {
  const byId = new Map(documents.map((document) => [document.id, document]));
  const texts = clauses.map(({ document, clause }) =>
    textsOf(clause, byId.get(document), language),
  );
  const places = new Map<string, Map<string, number[][]>>();
  const lengths: number[] = [];
  const titles: number[] = [];
  let count = 0;
  for (const [number, own] of texts.entries()) {
    let at = 0;
    let title = 0;
    for (const { text, headingLength } of own) {
      for (const { word } of wordsOf(text)) {
        const key = wordKey(word, language);
        const forms = places.get(key) ?? new Map<string, number[][]>();
        places.set(key, forms);
        const clausePlaces = forms.get(word) ?? [];
        forms.set(word, clausePlaces);
        const last = clausePlaces.at(-1);
        if (last?.[0] === number) last.push(at);
        else clausePlaces.push([number, at]);
        at++;
        count++;
      }
      if (headingLength > 0) title = at;
      at++;
    }
    lengths.push(at);
    titles.push(title);
  }
  const shards = Math.max(1, Math.ceil(count / SHARD_WORDS));
  const words: Record<string, Record<string, readonly number[]>>[] = Array.from(
    { length: shards },
    () => Object.create(null),
  );
  for (const key of [...places.keys()].toSorted()) {
    const shard = words[wordShard(key, shards)];
    if (shard === undefined) continue;
    const forms = [...(places.get(key) ?? [])].toSorted(([one], [other]) => (one < other ? -1 : 1));
    shard[key] = Object.fromEntries(forms.map(([word, own]) => [word, written(own)]));
  }
  return {
    table: { lengths, titles, shards },
    words,
    texts: textShards(clauses, texts, lengths, language),
  };
}

/** The places of a word as they are written. @param places by clause: its number, then the places in it */
function written(places: readonly (readonly number[])[]): number[] {
  let before = 0;
  return places.flatMap(([clause = 0, ...own]) => {
    const difference = clause - before;
    before = clause;
    const differences = own.map((at, index) => at - (own[index - 1] ?? 0));
    return [difference, own.length, ...differences];
  });
}

function textShards(
  clauses: readonly IndexedClause[],
  texts: readonly (readonly SearchText[])[],
  lengths: readonly number[],
  language: string,
): Shard[] {
  const numbers = shardNumbers(lengths);
  const shards = Map.groupBy(clauses.entries(), ([number]) => numbers[number] ?? 0);
  return Array.from(shards.values(), (entries) => {
    const above = [...new Set(entries.flatMap(([, { path }]) => path))];
    const at = new Map(above.map((clause, index) => [clause, index]));
    return {
      headings: above.map((clause) => titleOf(clause, language)),
      labels: above.map(() => 0),
      clauses: entries.map(([number, { path }]) => ({
        path: path.flatMap((ancestor) => at.get(ancestor) ?? []),
        label: "",
        texts: texts[number] ?? [],
      })),
    };
  });
}

/** The languages that texts of the documents are translated into, in order. */
export function languagesOf(documents: readonly PolicyDocument[]): string[] {
  const languages = documents.flatMap(({ translations }) => Object.keys(translations));
  return [...new Set(languages)].toSorted();
}
