/** The searchable texts of a clause. */
import type { TextCorrection } from "../../model/corrections.ts";
import type { ClauseText } from "../../model/types.ts";

/** One text in which a term may occur. */
export interface SearchText {
  readonly text: string;
  /** Length of label and heading at its start, in UTF-16 units: the whole text, 0, or in a run-in clause a part. */
  readonly headingLength: number;
  /** What an editor corrected in it; absent if nothing was. */
  readonly corrections?: readonly TextCorrection[];
}

/** Labels that Chinese print sets without a space after them: `（一）`, `三、`. */
const WIDE_END = /[、，：）】」』〕]$/u;

/** Joins a label and the text after it, with a space unless the label ends in punctuation that separates them. */
function labelled(label: string, rest: string): string {
  if (label === "" || rest === "") return label + rest;
  return label + (WIDE_END.test(label) ? "" : " ") + rest;
}

/** The title of a clause: its label and heading. */
export function clauseTitle({ label, heading }: ClauseText): string {
  return labelled(label, heading);
}

/**
 * The texts of a clause in one script: label and heading together, then each paragraph. If `runIn` is true, label,
 * heading and first paragraph form one text, with the printed `delimiter` between heading and paragraph.
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
