/** The clauses of a document by their part in a comparison: headings, provisions, and the items of provisions. */
import type { Clause } from "../../model/types.ts";
import { bareWords, ownNumber, ownParts, type Unit } from "./unit.ts";

/** A provision, with the clauses below it. */
export interface Provision extends Unit {
  readonly items: readonly Unit[];
}

/** The clauses of a document, each in one tier, in reading order. */
export interface Tiers {
  /** Headings with provisions below them. */
  readonly headings: readonly Unit[];
  readonly provisions: readonly Provision[];
}

const ARTICLE = /^第.+[条條]/u;
/** Kinds of clauses that are provisions of their own below a heading. */
const OWN_KINDS: ReadonlySet<Clause["kind"]> = new Set(["section", "name", "box", "item"]);

/** True for a clause of which all clauses below are items: an article, or a heading with a list. */
function isProvision(clause: Clause): boolean {
  if (ARTICLE.test(clause.source.label)) return true;
  const isHeading = (below: Clause): boolean =>
    OWN_KINDS.has(below.kind) || ARTICLE.test(below.source.label) || below.children.some(isHeading);
  return !clause.children.some(isHeading);
}

/** Sorts the clauses of a document into tiers. */
export function tiersOf(clauses: readonly Clause[]): Tiers {
  const headings: Unit[] = [];
  const provisions: Provision[] = [];
  let order = 0;

  function unitOf(clause: Clause, parent: Unit | null, texts: readonly string[]): Unit {
    const parts = texts.map(bareWords).filter((words) => words !== "");
    const number = ownNumber(clause);
    return { clause, order: order++, parent, number, words: parts.join(""), parts };
  }

  function itemsBelow(clause: Clause, parent: Unit): Unit[] {
    return clause.children.flatMap((child) => {
      const unit = unitOf(child, parent, ownParts(child));
      return [unit, ...itemsBelow(child, unit)];
    });
  }

  function allParts(clause: Clause): string[] {
    return [...ownParts(clause), ...clause.children.flatMap(allParts)];
  }

  function visit(clause: Clause, parent: Unit | null): void {
    if (isProvision(clause)) {
      const items: Unit[] = [];
      const provision: Provision = { ...unitOf(clause, parent, allParts(clause)), items };
      provisions.push(provision);
      items.push(...itemsBelow(clause, provision));
      return;
    }
    const heading = unitOf(clause, parent, ownParts(clause));
    headings.push(heading);
    for (const child of clause.children) visit(child, heading);
  }

  for (const clause of clauses) visit(clause, null);
  return { headings, provisions };
}
