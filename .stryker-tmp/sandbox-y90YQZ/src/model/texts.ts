/** The smallest types of the model: texts in both scripts, names, and places in texts. */
// @ts-nocheck


/** A written form of Chinese, as a BCP 47 tag. */
export type Script = "zh-Hans" | "zh-Hant";

/** A Chinese text in both scripts; each form has the same number of characters (code points). */
export type Forms = Readonly<Record<Script, string>>;

/** A name in three languages; `en` is null if no English name is given. */
export interface Titles extends Forms {
  readonly en: string | null;
}

/** A half-open range of UTF-16 offsets in a decoded source file. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A clause of a collection, by ids. */
export interface ClauseAddress {
  readonly document: string;
  readonly clause: string;
}

/** A text of a clause: its label, its heading, or a paragraph, counted from 1. */
export type Part = "label" | "heading" | number;

/** A half-open range of a text, in UTF-16 units of its form in the script of the source. */
export interface Target extends ClauseAddress, Span {
  readonly part: Part;
}
