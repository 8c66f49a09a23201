/** The documents of a collection and the dates that they state, in the order of time. */
import type { Corpus } from "../../model/corpus.ts";
import { CELL_SEPARATOR } from "../../model/table.ts";
import { partsOf, partText, rangeInForm } from "../../model/target.ts";
import type { Annotation, PolicyDocument, Span } from "../../model/types.ts";
import { sentenceAt } from "../../text/words/phrases.ts";
import type { Annotator } from "../annotator.ts";
import { type DateExpression, dateExpressions } from "./date-expressions.ts";

/** A date that a text states. */
export interface StatedDate extends Omit<DateExpression, "start" | "end"> {
  /** The sentence that states it, or the row of a table, as a range of the text. */
  readonly sentence: Span;
  /**
   * Whether the date lay behind or ahead when the document was made: a target is a date after the document's, or one of the same
   * time that is spoken of as a limit or an aim. Null where the document has no date and the text does not tell.
   */
  readonly when: "past" | "target" | null;
}

/** The first and the last day of a date of any exactness; a month counts as if it had 31. */
function days(iso: string): readonly [first: string, last: string] {
  const [year = "", month, day] = iso.split("-");
  return [`${year}-${month ?? "01"}-${day ?? "01"}`, `${year}-${month ?? "12"}-${day ?? "31"}`];
}

function whenOf({ date, to, mark }: DateExpression, document: PolicyDocument): StatedDate["when"] {
  const made = document.date?.value;
  if (made === undefined) return mark === null ? null : "target";
  const [firstMade, lastMade] = days(made);
  const [, last] = days(to ?? date);
  if (last < firstMade) return "past";
  return last > lastMade || mark !== null ? "target" : "past";
}

/** The dates in headings and paragraphs. */
export const DATES: Annotator<StatedDate> = {
  name: "dates",
  requires: [],
  *run(corpus) {
    for (const { address, document, clause } of corpus.clauses()) {
      for (const [part, text] of partsOf(clause.forms["zh-Hans"])) {
        const source = partText(clause.source, part);
        for (const { start, end, ...expression } of dateExpressions(text)) {
          const sentence = text.includes(CELL_SEPARATOR)
            ? { start: 0, end: text.length }
            : sentenceAt(text, start, end);
          yield {
            target: { ...address, part, ...rangeInForm(text, source, { start, end }) },
            value: {
              ...expression,
              sentence: rangeInForm(text, source, sentence),
              when: whenOf({ start, end, ...expression }, document),
            },
          };
        }
      }
    }
  },
};

/** The place of a date in the order of time: a range stands at its end. */
export function placeInTime({ date, to }: Pick<DateExpression, "date" | "to">): string {
  return to ?? date;
}

/** Every stated date of a corpus, earliest first. Coarser dates sort before finer ones: 2025, then 2025-03. */
export function timeline(corpus: Corpus): readonly Annotation<StatedDate>[] {
  return corpus.layer(DATES).all.toSorted((one, other) => {
    const [here, there] = [placeInTime(one.value), placeInTime(other.value)];
    return here < there ? -1 : here > there ? 1 : 0;
  });
}
