/** The headings of laws: the parts, chapters and sections that hold articles, and the range of articles in each. */
// @ts-nocheck

import { articleName, isArticleLabel } from "../model/article.ts";
import type { Clause, Forms, Script } from "../model/types.ts";

/** What a heading over articles is, outermost first: 编, 章, 节. */
export type Rank = "part" | "chapter" | "section";

/** A clause that holds articles. */
export interface Provisions {
  readonly rank: Rank;
  /** The first and the last article in it. */
  readonly first: Clause;
  readonly last: Clause;
}

/** A clause above articles, before its rank is known. */
interface Holder {
  readonly clause: Clause;
  readonly depth: number;
  readonly first: Clause;
  readonly last: Clause;
}

const UNITS: readonly (readonly [RegExp, Rank])[] = [
  [/^第.*(?:部分|部份|[编編篇])(?:之.*)?$/u, "part"],
  [/^第.*章(?:\s*之.*)?$/u, "chapter"],
  [/^第.*[节節款目](?:\s*之.*)?$/u, "section"],
];

function rankOfLabel(label: string): Rank | null {
  return UNITS.find(([pattern]) => pattern.test(label.trim()))?.[1] ?? null;
}

/** True for a clause that is an article of a law. */
export function isArticle({ source }: Pick<Clause, "source">): boolean {
  return isArticleLabel(source.label);
}

/** The sections above articles among sibling clauses, and below them, in reading order. */
function holders(clauses: readonly Clause[], depth: number): Holder[] {
  return clauses.flatMap((clause) => {
    if (clause.kind !== "section" || isArticle(clause)) return [];
    const below = holders(clause.children, depth + 1);
    const nearest = new Map(below.map((holder) => [holder.clause, holder]));
    const articles = clause.children.flatMap((child) => {
      const inside = nearest.get(child);
      if (inside !== undefined) return [inside.first, inside.last];
      return isArticle(child) ? [child] : [];
    });
    const [first] = articles;
    const last = articles.at(-1);
    return first === undefined || last === undefined
      ? below
      : [{ clause, depth, first, last }, ...below];
  });
}

/**
 * The clauses of a document that hold articles, by id; empty for a document that is no law. All headings of a depth have
 * one rank, which the first of them with a unit (编, 章, 节) decides, so that 附则 beside 编 is set as they are.
 */
export function provisions(clauses: readonly Clause[]): ReadonlyMap<string, Provisions> {
  const all = holders(clauses, 1);
  const ranks = new Map<number, Rank>();
  for (const [depth, found] of Map.groupBy(all, (holder) => holder.depth)) {
    const named = found.map(({ clause }) => rankOfLabel(clause.source.label));
    const isAbove = all.some((holder) => holder.depth > depth);
    ranks.set(
      depth,
      named.find((rank) => rank !== null) ?? (depth > 1 ? "section" : isAbove ? "part" : "chapter"),
    );
  }
  return new Map(
    all.map(({ clause, depth, first, last }) => [
      clause.id,
      { rank: ranks.get(depth) ?? "section", first, last },
    ]),
  );
}

/** The range of the articles in a clause as it is cited: 第一条—第十二条. */
export function articleRange({ first, last }: Provisions): Forms {
  const range = (script: Script) => {
    const ends = [first, last].map(({ forms }) => articleName(forms[script].label));
    return [...new Set(ends)].join("—");
  };
  return { "zh-Hans": range("zh-Hans"), "zh-Hant": range("zh-Hant") };
}
