/** Opens the translated texts of the search index: positions of words, and texts. */
// @ts-nocheck

import type { Folding } from "../../text/fold/fold.ts";
import { wordKey } from "../../text/translation/words.ts";
import { followedBy, NO_POSITIONS, type Positions, position } from "../answer/positions.ts";
import { type LoadTexts, textLoader } from "../excerpt/display-texts.ts";
import { type ClauseTable, shardNumbers } from "../format/clause-table.ts";
import type { Shard } from "../format/index-format.ts";
import {
  translatedTableFile,
  translatedTextsFile,
  translatedWordsFile,
  type WrittenTranslatedTable,
  type WrittenWords,
  wordShard,
} from "../format/translated-format.ts";
import { memoize } from "../memoize.ts";
import type { WordTerm } from "./word-term.ts";

/** The translated texts in a language. */
export interface Translation {
  readonly language: string;
  /** The clauses of the collection, with the lengths of their translated texts. */
  readonly table: ClauseTable;
  /** Every position of a term: that of its first word. */
  readonly placesOf: (term: WordTerm) => Promise<Positions>;
  readonly loadTexts: LoadTexts;
}

/** Reads a JSON file of the index by its name. */
type ReadJson = <Content>(name: string) => Promise<Content>;

/** Opens the translation into a language. @param table that of the Chinese texts */
export async function openTranslation(
  language: string,
  table: ClauseTable,
  folding: Folding,
  readJson: ReadJson,
): Promise<Translation> {
  const written = await readJson<WrittenTranslatedTable>(translatedTableFile(language));
  const own = ownTable(table, written);
  const words = memoize((shard: number) =>
    readJson<WrittenWords>(translatedWordsFile(language, shard)),
  );
  const readTexts = (shard: number): Promise<Shard> =>
    readJson(translatedTextsFile(language, shard));

  async function placesOfWord(word: string, isInflected: boolean): Promise<Positions> {
    const key = wordKey(word, language);
    const shard = await words(wordShard(key, written.shards));
    const forms = ownValue(shard, key) ?? {};
    return readPlaces(isInflected ? Object.values(forms) : [ownValue(forms, word) ?? []]);
  }

  return {
    language,
    table: own,
    async placesOf({ words: sought, isLiteral }) {
      const each = await Promise.all(
        sought.map((word, index) => placesOfWord(word, !isLiteral && index === sought.length - 1)),
      );
      const [first = NO_POSITIONS, ...rest] = each;
      return rest.reduce((places, next, index) => followedBy(places, next, index + 1), first);
    },
    loadTexts: textLoader(own, folding, readTexts),
  };
}

/** The value of a key; keys such as `constructor` are no others' names. */
function ownValue<Value>(record: Readonly<Record<string, Value>>, key: string): Value | undefined {
  return Object.hasOwn(record, key) ? record[key] : undefined;
}

function ownTable(table: ClauseTable, { lengths, titles }: WrittenTranslatedTable): ClauseTable {
  const shards = shardNumbers(lengths);
  let place = 0;
  const clauses = table.clauses.map((clause, number) => {
    const shard = shards[number] ?? 0;
    place = shards[number - 1] === shard ? place + 1 : 0;
    return {
      ...clause,
      length: lengths[number] ?? 0,
      heading: titles[number] ?? 0,
      headingAt: 0,
      shard,
      place,
    };
  });
  const present = clauses.filter(({ length }) => length > 0);
  const sum = present.reduce((total, { length }) => total + length, 0);
  return { ...table, clauses, averageLength: present.length === 0 ? 0 : sum / present.length };
}

/** The positions of several forms of a word, together in ascending order. */
function readPlaces(forms: readonly (readonly number[])[]): Positions {
  const places: number[] = [];
  for (const written of forms) {
    let clause = 0;
    for (let at = 0; at < written.length; ) {
      clause += written[at] ?? 0;
      const count = written[at + 1] ?? 0;
      let place = 0;
      for (let index = 0; index < count; index++) {
        place += written[at + 2 + index] ?? 0;
        places.push(position(clause, place));
      }
      at += 2 + count;
    }
  }
  const sorted = Float64Array.from(places);
  return forms.length > 1 ? sorted.sort() : sorted;
}
