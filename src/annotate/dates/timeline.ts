/** The documents of a collection and the dates that they state, in the order of time. */
import type { Clause, PolicyDocument, Span } from "../../model/types.ts";
import { walkClauses } from "../../model/walk.ts";
import { sentenceAt } from "../../text/words/phrases.ts";
import { type DateExpression, dateExpressions } from "./date-expressions.ts";

/** A date that a clause states. */
export interface TimelineDate extends DateExpression {
  readonly document: PolicyDocument;
  readonly clause: Clause;
  /** Which paragraph, from 1; 0 for the heading. */
  readonly paragraph: number;
  /** The sentence that states it, or the row of a table, as a range of the heading or paragraph. */
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

function whenOf(
  { date, to, mark }: DateExpression,
  document: PolicyDocument,
): TimelineDate["when"] {
  const made = document.date?.value;
  if (made === undefined) return mark === null ? null : "target";
  const [firstMade, lastMade] = days(made);
  const [, last] = days(to ?? date);
  if (last < firstMade) return "past";
  return last > lastMade || mark !== null ? "target" : "past";
}

function datesOf(document: PolicyDocument): TimelineDate[] {
  return [...walkClauses(document.clauses)].flatMap(({ clause }) => {
    const { heading, paragraphs } = clause.forms["zh-Hans"];
    return [heading, ...paragraphs].flatMap((text, paragraph) =>
      dateExpressions(text).map((stated) => ({
        ...stated,
        document,
        clause,
        paragraph,
        sentence: text.includes("\t")
          ? { start: 0, end: text.length }
          : sentenceAt(text, stated.start, stated.end),
        when: whenOf(stated, document),
      })),
    );
  });
}

/** The place of a date in the order of time: a range stands at its end. */
export function placeInTime({ date, to }: Pick<DateExpression, "date" | "to">): string {
  return to ?? date;
}

/** Every date that the documents state, earliest first; what is known less exactly goes before what lies within it. */
export function timelineDates(documents: readonly PolicyDocument[]): TimelineDate[] {
  return documents.flatMap(datesOf).sort((one, other) => {
    const [here, there] = [placeInTime(one), placeInTime(other)];
    return here < there ? -1 : here > there ? 1 : 0;
  });
}

/** Heading (0) or paragraph (from 1) of a clause in a script. */
export function statedText(
  { clause, paragraph }: Pick<TimelineDate, "clause" | "paragraph">,
  script: "zh-Hans" | "zh-Hant",
): string {
  const { heading, paragraphs } = clause.forms[script];
  return (paragraph === 0 ? heading : paragraphs[paragraph - 1]) ?? "";
}
