/**
 * Words that conversions elsewhere spell with another character (OpenCC: 坐标 → 座標, 家具 → 傢俱). The characters are different
 * ones, so that the fold keeps them apart; a term that has such a word is looked for in both spellings.
 */
// @ts-nocheck

import type { QueryNode, Term } from "./query.ts";

const SPELLINGS = [
  ["坐标", "座标"],
  ["家具", "家俱"],
  ["呆着", "待着"],
  ["土坏", "土坯"],
  ["黄果树", "黄菓树"],
] as const;

function otherSpellings({ fold: folded }: Term, fold: (text: string) => string): Term[] {
  const pairs = SPELLINGS.flatMap(([one, other]) => [
    [fold(one), fold(other)] as const,
    [fold(other), fold(one)] as const,
  ]);
  return pairs
    .filter(([written]) => folded.includes(written))
    .map(([written, other]) => {
      const spelt = folded.replaceAll(written, other);
      return { text: spelt, fold: spelt };
    });
}

/** The query with each term in all its spellings. */
export function withSpellings(node: QueryNode, fold: (text: string) => string): QueryNode {
  switch (node.kind) {
    case "term": {
      const others = otherSpellings(node.term, fold);
      if (others.length === 0) return node;
      return {
        kind: "or",
        parts: [node, ...others.map((term) => ({ kind: "term", term }) as const)],
      };
    }
    case "and":
    case "or":
      return { kind: node.kind, parts: node.parts.map((part) => withSpellings(part, fold)) };
    case "not":
    case "title":
      return { kind: node.kind, part: withSpellings(node.part, fold) };
    case "document":
      return node;
  }
}
