/** The texts of a clause, as a search sees them. */
import type { ClauseText } from "../../model/types.ts";

/** One text in which a term may occur. */
export interface SearchText {
  readonly text: string;
  /** How much of it, from its start, is label and heading: all, nothing, or in a run-in clause a part. */
  readonly headingLength: number;
}

/** A label after which Chinese print leaves no space: `（一）`, `三、`. */
const WIDE_END = /[、，：）】」』〕]$/u;

/** A label and what follows it, joined by a space unless the label's own last mark parts them. */
function labelled(label: string, rest: string): string {
  if (label === "" || rest === "") return label + rest;
  return label + (WIDE_END.test(label) ? "" : " ") + rest;
}

/** What a clause is called: its label and heading. */
export function clauseTitle({ label, heading }: ClauseText): string {
  return labelled(label, heading);
}

/**
 * The texts of a clause in one script: label and heading together, then each paragraph. Where
 * `runIn` is true, label, heading and first paragraph are one text, with the printed `delimiter` between them.
 */
export function clauseTexts(clause: ClauseText, runIn: boolean, delimiter: string): SearchText[] {
  const title = clauseTitle(clause);
  const [first, ...rest] = clause.paragraphs;
  const paragraphs = (texts: readonly string[]): SearchText[] =>
    texts.map((text) => ({ text, headingLength: 0 }));
  if (runIn && first !== undefined) {
    const text = labelled(clause.label, `${clause.heading}${delimiter}${first}`);
    return [{ text, headingLength: title.length }, ...paragraphs(rest)];
  }
  const heading = title === "" ? [] : [{ text: title, headingLength: title.length }];
  return [...heading, ...paragraphs(clause.paragraphs)];
}
