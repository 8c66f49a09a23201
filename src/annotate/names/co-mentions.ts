/** Where else a thing is spoken of: the clauses of other documents that name what a task names. */
import type { Name } from "../../model/types.ts";
import type { Mention, Mentions } from "./mentions.ts";

/** A clause of another document, with the mentions by which it is linked. */
export interface CoMention {
  readonly document: string;
  readonly clause: string;
  /** Of names that the task names too and that are not common, in the order of the text. */
  readonly mentions: readonly Mention[];
  /** Higher where more names link it, and rarer ones. */
  readonly score: number;
}

export interface CoMentions {
  /** Best first; of equal ones the order of the collection. */
  readonly clauses: readonly CoMention[];
  /** Names that stand in so many clauses that they link nothing by themselves, commonest first. */
  readonly common: readonly { readonly name: string; readonly clauses: number }[];
}

/** A name is common where it stands in more than this part of all clauses, and in more than this many. */
const COMMON_PART = 0.05;
const COMMON_LEAST = 24;

/** A policy or a kind of thing (中试基地) says less than a place or an institution that there is but once. */
const WEIGHT_OF_POLICY = 0.5;

/** True where a name would link nearly everything. */
export function isCommon(clauses: number, allClauses: number): boolean {
  return clauses > Math.max(COMMON_LEAST, allClauses * COMMON_PART);
}

/**
 * The clauses outside of `document` that name one of the names.
 * @param allClauses how many clauses the collection has
 */
export function findCoMentions(
  names: readonly Name[],
  document: string,
  mentions: Mentions,
  allClauses: number,
): CoMentions {
  const counted = names.map(({ id, kind }) => ({
    name: id,
    weight: kind === "policy" ? WEIGHT_OF_POLICY : 1,
    clauses: mentions.countClauses(id),
  }));
  const telling = counted.filter(({ clauses }) => !isCommon(clauses, allClauses));
  const rarity = new Map(
    telling.map(({ name, weight, clauses }) => [name, weight * Math.log(allClauses / clauses)]),
  );
  const linked = telling
    .flatMap(({ name }) => mentions.ofName(name))
    .filter((mention) => mention.document !== document);
  const byClause = Map.groupBy(linked, (mention) => `${mention.document}#${mention.clause}`);
  const clauses = [...byClause.values()].flatMap((found): CoMention[] => {
    const [first] = found;
    if (first === undefined) return [];
    const score = [...new Set(found.map(({ name }) => name))].reduce(
      (sum, name) => sum + (rarity.get(name) ?? 0),
      0,
    );
    const inOrder = found.toSorted(
      (one, other) => one.paragraph - other.paragraph || one.start - other.start,
    );
    return [{ document: first.document, clause: first.clause, mentions: inOrder, score }];
  });
  return {
    clauses: clauses.toSorted((one, other) => other.score - one.score),
    common: counted
      .filter(({ clauses: count }) => isCommon(count, allClauses))
      .toSorted((one, other) => other.clauses - one.clauses)
      .map(({ name, clauses: count }) => ({ name, clauses: count })),
  };
}
