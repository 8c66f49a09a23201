/** related/: for each document, the related clauses of each clause; the clause panel loads it on demand. */

import { RELATED, type RelatedClause } from "../../../annotate/related/related-clauses.ts";
import { titlesOfNames } from "../../../corpus/english-names.ts";
import type { Corpus } from "../../../model/corpus.ts";
import { addressOf } from "../../../model/target.ts";
import type { Artifact } from "../artifact.ts";
import { documentFiles } from "../document-files.ts";
import { field, words } from "../documentation.ts";
import { ADDRESS, COUNT, list, mapOf, NUMBER, record, TEXT, tuple } from "../json-schema.ts";

/** A related clause: its address `document#clause`, the score of the shared words, and their indices in `terms`. */
type WrittenRelated = readonly [address: string, score: number, terms: readonly number[]];

/** The content of a file. */
export interface RelatedFile {
  readonly document: string;
  /** Terms in Simplified and in Traditional characters; one form if both are the same. */
  readonly terms: readonly (readonly [string] | readonly [hans: string, hant: string])[];
  /** The English of terms, by their Simplified characters; terms without English are left out. */
  readonly english: Readonly<Record<string, string>>;
  /** By clause id, best first; clauses without related clauses are left out. */
  readonly clauses: Readonly<Record<string, readonly WrittenRelated[]>>;
}

export const RELATED_FILES: Artifact = {
  name: "related",
  documentation: {
    name: "related/",
    about: words(
      "每条的相关条文，每份文件一个",
      "每條的相關條文，每份文件一個",
      "The related clauses of each clause, a file for each document: related/<id>.json",
    ),
    fields: [
      field("document", "文件标识", "文件標識", "id of the document"),
      field(
        "terms",
        "共有的词：简体、繁体；两者相同的只写一次",
        "共有的詞：簡體、繁體；兩者相同的只寫一次",
        "shared words in Simplified and Traditional characters; one form where both are the same",
      ),
      field(
        "english",
        "共有的词的英文，按简体；没有英文的从略",
        "共有的詞的英文，按簡體；沒有英文的從略",
        "the English of the shared words, by their Simplified characters; words without English are left out",
      ),
      field(
        "clauses",
        "按条文标识，相关者在前：相关条文（文件#条文）、分值（BM25）、共有的词在 terms 中的次序（自 0 起）",
        "按條文標識，相關者在前：相關條文（文件#條文）、分值（BM25）、共有的詞在 terms 中的次序（自 0 起）",
        "by clause id, best first: the related clause (document#clause), its score (BM25), and the places of the shared words in terms, counted from 0",
      ),
    ],
    schema: record({
      document: TEXT,
      terms: list({ type: "array", items: TEXT, minItems: 1, maxItems: 2 }),
      english: mapOf(TEXT),
      clauses: mapOf(list(tuple(ADDRESS, NUMBER, list(COUNT)))),
    }),
  },
  files: ({ corpus }) => documentFiles(corpus, "related/", ({ id }) => relatedFile(id, corpus)),
};

function relatedFile(document: string, corpus: Corpus): RelatedFile {
  const terms: RelatedFile["terms"][number][] = [];
  const english: [hans: string, english: string][] = [];
  const places = new Map<string, number>();
  const placeOf = (forms: RelatedClause["terms"][number]): number => {
    const { "zh-Hans": hans, "zh-Hant": hant } = forms;
    const known = places.get(`${hans} ${hant}`);
    if (known !== undefined) return known;
    places.set(`${hans} ${hant}`, terms.length);
    const { en } = titlesOfNames(corpus, forms);
    if (en !== null) english.push([hans, en]);
    return terms.push(hans === hant ? [hans] : [hans, hant]) - 1;
  };
  const related = corpus.layer(RELATED);
  const clauses = corpus
    .clauses(document)
    .flatMap(({ address }): [string, readonly WrittenRelated[]][] => {
      const list = related
        .in(address)
        .map(
          ({ value }): WrittenRelated => [
            addressOf(value),
            Math.round(value.score),
            value.terms.map(placeOf),
          ],
        );
      return list.length === 0 ? [] : [[address.clause, list]];
    });
  return {
    document,
    terms,
    english: Object.fromEntries(english),
    clauses: Object.fromEntries(clauses),
  };
}
