/** Indicators: what texts state in numbers, over several documents, as `indicators.yaml` declares it. */
// @ts-nocheck

import type { Script, Target, Titles } from "./texts.ts";

/** A text of an editor in three languages. */
export type EditorWords = Readonly<Record<Script | "en", string>>;

/** Roles of a statement: the state before a plan, a promise, a report. */
export const STATEMENT_ROLES = ["baseline", "target", "reported"] as const;
export type StatementRole = (typeof STATEMENT_ROLES)[number];

/** The measures of a value: the whole, its growth against the time before, or only what is added. */
export const MEASURES = ["whole", "growth", "added"] as const;
export type Measure = (typeof MEASURES)[number];

export const DIRECTIONS = ["up", "down"] as const;
/** The direction in which an indicator improves. */
type Direction = (typeof DIRECTIONS)[number];

/** The area that a value counts: a city, a district. */
export interface IndicatorScope {
  readonly id: string;
  readonly titles: Titles;
  /** Documents whose statements have this scope unless the statement names another. */
  readonly documents: readonly string[];
}

/** A group of indicators on the page of all indicators. */
interface IndicatorTopic {
  readonly id: string;
  readonly titles: Titles;
}

/** A statement that an editor has placed with an indicator. */
export interface PlacedStatement {
  /** The quoted words, which contain exactly one amount or rank. */
  readonly target: Target;
  readonly role: StatementRole;
  /** Id of the scope. */
  readonly scope: string;
  /** The measure, if the editor corrects the one that the words suggest; else null. */
  readonly measure: Measure | null;
  /** The year or month (ISO 8601) that other words of the text give, with the reason; else null. */
  readonly date: { readonly value: string; readonly why: EditorWords } | null;
  /** Reason why the statement counts something else than the indicator; null if it does not. */
  readonly differs: EditorWords | null;
}

export interface Indicator {
  /** ASCII; part of the indicator's address. */
  readonly id: string;
  /** Id of a topic. */
  readonly topic: string;
  readonly titles: Titles;
  /** The unit with its 万 or 亿 (家, 亿元, %, 位); in English the noun after the full number. */
  readonly unit: Titles;
  readonly direction: Direction;
  /** Words by which texts name it, in Simplified characters; the title is one of them. */
  readonly aliases: readonly string[];
  /** What is counted, and what its statements do not say; null if there is nothing to say. */
  readonly note: EditorWords | null;
  /** In the order of the file. */
  readonly statements: readonly PlacedStatement[];
}

/** Amounts that belong to no indicator, with the reason. */
export interface ApartStatement {
  readonly document: string;
  readonly clause: string;
  /** The quoted words; null for every amount of the clause that no indicator has. */
  readonly target: Target | null;
  readonly why: EditorWords;
}

/** The content of `indicators.yaml`. */
export interface Indicators {
  readonly scopes: readonly IndicatorScope[];
  readonly topics: readonly IndicatorTopic[];
  readonly indicators: readonly Indicator[];
  readonly apart: readonly ApartStatement[];
  /** Documents that were read whole: each amount in them is placed or set apart. */
  readonly read: readonly string[];
}

export const NO_INDICATORS: Indicators = {
  scopes: [],
  topics: [],
  indicators: [],
  apart: [],
  read: [],
};
