/** Collects the words of all clauses, for `open-tokens.ts`. */
import type { Script } from "../../model/types.ts";
import type { Folding } from "../../text/fold/fold.ts";
import type { Cut } from "../../text/script/convert.ts";
import { writeNumbers } from "../format/number-text.ts";
import { clauseTexts } from "../index/clause-texts.ts";
import type { IndexedClause } from "../index/indexed-clauses.ts";
import {
  CLAUSE_END,
  FIRST_WORD,
  MARK,
  TEXT_END,
  tokenShards,
  type WrittenSizes,
  type WrittenWords,
  writeCodes,
} from "./token-format.ts";
import { tokenize } from "./tokenize.ts";

/** A word while it is counted. */
interface CountedWord {
  readonly forms: Readonly<Record<Script, string>>;
  count: number;
  /** Its position among the words in the order of their first occurrence. */
  readonly place: number;
}

export interface CollectedTokens {
  readonly sizes: WrittenSizes;
  readonly words: Readonly<Record<Script, WrittenWords>>;
  readonly shards: readonly Uint8Array[];
}

/** The form of a word in a text, from its range in the fold; the fold itself where the form would be another word. */
function formIn(
  text: string,
  { start, end }: { start: number; end: number },
  folding: Folding,
): string {
  const { text: folded, range } = folding.foldWithRanges(text);
  const form = text.slice(...range(start, end));
  const fold = folded.slice(start, end);
  return folding.fold(form) === fold && !/\s/u.test(form) ? form : fold;
}

/** The words of the clauses, which are all clauses of a collection in order. */
export function collectTokens(
  clauses: readonly IndexedClause[],
  folding: Folding,
  cut: Cut,
): CollectedTokens {
  const known = new Map<string, CountedWord>();
  /** A list for each clause: words by their place, and the codes below `FIRST_WORD` as negative numbers. */
  const coded = clauses.map(({ clause }) => {
    const texts = (script: Script) =>
      clauseTexts(clause.forms[script], clause.runIn, clause.delimiter).map(({ text }) => text);
    const traditional = texts("zh-Hant");
    const codes: number[] = [];
    for (const [index, text] of texts("zh-Hans").entries()) {
      for (const token of tokenize(text, folding, cut)) {
        if (token.isSeparated) codes.push(~MARK);
        const word = known.get(token.fold) ?? {
          forms: {
            "zh-Hans": formIn(text, token, folding),
            "zh-Hant": formIn(traditional[index] ?? "", token, folding),
          },
          count: 0,
          place: known.size,
        };
        word.count++;
        known.set(token.fold, word);
        codes.push(word.place);
      }
      codes.push(~TEXT_END);
    }
    codes.push(~CLAUSE_END);
    return codes;
  });

  const ranked = [...known.values()].toSorted((one, other) => other.count - one.count);
  const codeOf = new Uint32Array(known.size);
  for (const [rank, { place }] of ranked.entries()) codeOf[place] = rank + FIRST_WORD;
  const ofShard: number[][] = [];
  for (const [clause, shard] of tokenShards(clauses.map(({ length }) => length)).entries()) {
    ofShard[shard] ??= [];
    for (const code of coded[clause] ?? []) {
      ofShard[shard].push(code < 0 ? ~code : (codeOf[code] ?? 0));
    }
  }
  const written = (script: Script): WrittenWords => ({
    words: ranked.map(({ forms }) => forms[script]).join(" "),
  });
  return {
    sizes: {
      characters: writeNumbers(
        clauses.map(({ folded, filed }) =>
          filed.slice(0, folded.length).reduce((sum, symbols) => sum + symbols.length, 0),
        ),
      ),
      texts: writeNumbers(clauses.map(({ folded }) => folded.length)),
    },
    words: { "zh-Hans": written("zh-Hans"), "zh-Hant": written("zh-Hant") },
    shards: ofShard.map(writeCodes),
  };
}
