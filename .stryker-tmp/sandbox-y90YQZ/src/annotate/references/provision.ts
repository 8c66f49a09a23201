/** Mentions of provisions: what a text names, before it is known which clause that is. */
// @ts-nocheck

import type { Span } from "../../model/types.ts";
import type { Ordinal } from "../../text/words/ordinals.ts";

/**
 * Kinds of the steps that lead to a provision. `kuan`, `xiang` and `mu` are the words 款, 项 and 目, whose levels differ
 * between jurisdictions; `listed` is a number in brackets without such a word.
 */
export type ProvisionKind =
  | "box"
  | "figure"
  | "table"
  | "attachment"
  | "attached-figure"
  | "attached-table"
  | "appendix"
  | "part"
  | "subpart"
  | "chapter"
  | "section"
  | "article"
  | "kuan"
  | "xiang"
  | "mu"
  | "listed"
  | "han"
  | "han-bracket"
  | "arabic";

/** One step: `{kind: "box", value: "2"}`; an attachment may have no number. */
export interface ProvisionStep {
  readonly kind: ProvisionKind;
  readonly value: Ordinal | null;
  /** Distance of a provision that is named by its place: 0 in 本条, 1 in 前条, 2 in 前二条. */
  readonly back?: number;
}

/** A mention of a provision; the range contains the words that name it, in UTF-16 offsets. */
export interface ProvisionMention extends Span {
  /** Outermost first; at least one. */
  readonly steps: readonly ProvisionStep[];
  /**
   * The manner of the mention.
   * - `own`: certainly a provision of the same document (本规划第三章)
   * - `pointed`: after 见 and the like, or in brackets; the provision should exist
   * - `bare`: uncertain; 第三条 may mean anything
   * - `named`: directly after the name of a law without 《》 (民事诉讼法第十九条)
   */
  readonly manner: "own" | "pointed" | "bare" | "named";
  /** The Han characters before a `named` mention, which end in the name; empty in other manners. */
  readonly law: string;
  /** True for a mention that belongs to the document of the mention before it (第三条和第五条). */
  readonly continues: boolean;
  /** True if the words mean a provision only in the text of an article. */
  readonly isDoubtful: boolean;
}

/** The order of the words 款 and 项 below an article: the first is a paragraph, the second an item of its list. */
export type ArticleStyle = "kuan-xiang-mu" | "xiang-kuan-mu";

const LEVELS: Readonly<Record<ArticleStyle, Readonly<Partial<Record<ProvisionKind, number>>>>> = {
  "kuan-xiang-mu": { kuan: 0, xiang: 1, mu: 2, listed: 1 },
  "xiang-kuan-mu": { xiang: 0, kuan: 1, mu: 2, listed: 1 },
};

/** The level of a kind below its article: 0 for a paragraph, 1 for an item; undefined for other kinds. */
export function levelInArticle(kind: ProvisionKind, style: ArticleStyle): number | undefined {
  return LEVELS[style][kind];
}
