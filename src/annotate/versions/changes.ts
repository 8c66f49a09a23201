/** The changes of clauses between the versions of each work, as a layer. */
import type { Corpus } from "../../model/corpus.ts";
import type { ClauseAddress, PolicyDocument } from "../../model/types.ts";
import type { ClauseChange } from "../../model/versions/versions.ts";
import { bothTexts } from "../../versions/clause-texts.ts";
import { matchVersions, type Relation } from "../../versions/match-versions.ts";
import { diffWords } from "../../versions/word-diff.ts";
import { type Work, works } from "../../versions/works.ts";
import type { Annotator, AnnotatorTools } from "../annotator.ts";

/** A work with more versions than this has no comparison of every pair: their number grows with its square. */
const MOST_PAIRED = 6;

/** True if every pair of versions of a work is compared. */
export function hasEveryPair({ versions }: Pick<Work, "versions">): boolean {
  return versions.length <= MOST_PAIRED;
}

/**
 * The pairs of versions that are compared, each in the order of the versions: every pair, and of a work with many versions
 * each with the next one and with the newest one.
 */
export function comparedVersions({
  versions,
}: Work): (readonly [PolicyDocument, PolicyDocument])[] {
  const documents = versions.map(({ document }) => document);
  const last = documents.length - 1;
  const isPaired = (index: number, other: number) =>
    hasEveryPair({ versions }) || other === index + 1 || other === last;
  return documents.flatMap((document, index) =>
    documents.flatMap((other, place) =>
      place > index && isPaired(index, place) ? [[document, other] as const] : [],
    ),
  );
}

/** True if two documents, given by ids, are a pair of versions that is compared. */
export function isCompared(corpus: Corpus, old: string, other: string): boolean {
  const work = corpus.derive(works).of(old);
  const pairs = work === undefined ? [] : comparedVersions(work);
  return pairs.some(([one, its]) => one.id === old && its.id === other);
}

function changeOf(
  [old, other]: readonly [PolicyDocument, PolicyDocument],
  { olds, news, kinds }: Relation,
  { cut }: Pick<AnnotatorTools, "cut">,
): ClauseChange {
  const [own, its] = [bothTexts(olds), bothTexts(news)];
  const isCompared = olds.length > 0 && news.length > 0 && own["zh-Hans"] !== its["zh-Hans"];
  return {
    old: old.id,
    new: other.id,
    oldClauses: olds.map(({ id }) => id),
    newClauses: news.map(({ id }) => id),
    kinds,
    segments: isCompared ? diffWords(own, its, cut) : null,
  };
}

/**
 * What became of each clause between two versions. The target is the first clause of the newer version, or of the older one
 * for a clause that is gone. The changes of a pair of versions stand together, in the order of the newer one.
 */
export const CHANGES: Annotator<ClauseChange, ClauseAddress> = {
  name: "changes",
  requires: [],
  *run(corpus, tools) {
    for (const work of corpus.derive(works).all) {
      for (const pair of comparedVersions(work)) {
        const [old, other] = pair;
        for (const relation of matchVersions(old.clauses, other.clauses)) {
          const [first] = relation.news;
          const [gone] = relation.olds;
          const target =
            first === undefined
              ? { document: old.id, clause: gone?.id ?? "" }
              : { document: other.id, clause: first.id };
          yield { target, value: changeOf(pair, relation, tools) };
        }
      }
    }
  },
};
