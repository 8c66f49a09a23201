/** Co-mentions: clauses of other documents that mention the same names as a task. */
// @ts-nocheck

import { addressOf, inReadingOrder } from "../../model/target.ts";
import type { Annotation, ClauseAddress, Name } from "../../model/types.ts";
import type { Mention, NameIndex } from "./mentions.ts";

/** A clause of another document, with the mentions that link it. */
export interface CoMention extends ClauseAddress {
  /** Mentions of names that the task mentions too and that are not common, in reading order. */
  readonly mentions: readonly Annotation<Mention>[];
  /** Higher for more shared names and for rarer ones. */
  readonly score: number;
}

export interface CoMentions {
  /** Linked clauses, best first; equal ones in the order of the collection. */
  readonly clauses: readonly CoMention[];
  /** Common names, which do not link clauses by themselves, with their number of clauses, commonest first. */
  readonly common: readonly { readonly name: string; readonly clauses: number }[];
}

/** A name is common if it occurs in more than this share of all clauses and in more than this number. */
const COMMON_PART = 0.05;
const COMMON_LEAST = 24;

/** Weight of a policy or a generic name (中试基地); a unique place or institution has weight 1. */
const WEIGHT_OF_POLICY = 0.5;

/** True if a name is common. */
export function isCommon(clauses: number, allClauses: number): boolean {
  return clauses > Math.max(COMMON_LEAST, allClauses * COMMON_PART);
}

/**
 * The clauses outside of `document` that mention one of the names.
 * @param allClauses number of clauses of the collection
 */
export function findCoMentions(
  names: readonly Name[],
  document: string,
  index: NameIndex,
  allClauses: number,
): CoMentions {
  const counted = names.map(({ id, kind }) => ({
    name: id,
    weight: kind === "policy" ? WEIGHT_OF_POLICY : 1,
    clauses: index.countClauses(id),
  }));
  const telling = counted.filter(({ clauses }) => !isCommon(clauses, allClauses));
  const rarity = new Map(
    telling.map(({ name, weight, clauses }) => [name, weight * Math.log(allClauses / clauses)]),
  );
  const linked = telling
    .flatMap(({ name }) => index.of(name))
    .filter(({ target }) => target.document !== document);
  const byClause = Map.groupBy(linked, ({ target }) => addressOf(target));
  const clauses = [...byClause.values()].flatMap((found): CoMention[] => {
    const [first] = found;
    if (first === undefined) return [];
    const score = [...new Set(found.map(({ value }) => value.name))].reduce(
      (sum, name) => sum + (rarity.get(name) ?? 0),
      0,
    );
    const mentions = found.toSorted((one, other) => inReadingOrder(one.target, other.target));
    return [{ document: first.target.document, clause: first.target.clause, mentions, score }];
  });
  return {
    clauses: clauses.toSorted((one, other) => other.score - one.score),
    common: counted
      .filter(({ clauses: count }) => isCommon(count, allClauses))
      .toSorted((one, other) => other.clauses - one.clauses)
      .map(({ name, clauses: count }) => ({ name, clauses: count })),
  };
}
