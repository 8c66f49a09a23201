/** What the rendering of a clause needs to know of the page that it stands on. */
import type { Element } from "hast";
import type { Clause, ClauseText } from "../../model/types.ts";
import { h } from "../html/hast.ts";
import { type Annotation, inline } from "../html/inline.ts";
import { type Language, TEXT_SCRIPT } from "../i18n/languages.ts";

/** A text of a clause: its label, its heading, or a paragraph, counted from 0. */
export type TextPart = "label" | "heading" | number;

/** Annotations on a text of a clause; a conversion of script keeps offsets, so that they hold for each form. */
export type Annotate = (clause: Clause, part: TextPart) => readonly Annotation[];

export interface View {
  readonly lang: Language;
  readonly annotate: Annotate;
  /** Address of a line in the source view, lines counted from 1. */
  readonly sourceHref: (line: number) => string;
  /** Id of the place that refers to a note, or null. */
  readonly noteReference: (note: Clause) => string | null;
  /** The line with what refers to a clause, or null; where it is absent none is shown. */
  readonly citedIn?: (clause: Clause) => Element | null;
  /** The level of the headings of sections that wait until the window is near; where it is absent none does. */
  readonly waitingLevel?: number;
}

/** One annotator of several. */
export function annotateAll(annotators: readonly Annotate[]): Annotate {
  return (clause, part) => annotators.flatMap((annotate) => annotate(clause, part));
}

/** A clause's words in the script of the page. */
export function wordsOf(view: View, clause: Clause): ClauseText {
  return clause.forms[TEXT_SCRIPT[view.lang]];
}

/** Chinese text as an element of its own, which the script switch of English pages can find. */
export function zh(text: string, annotations: readonly Annotation[] = []): Element {
  return h("span", { dataZh: true }, ...inline(text, annotations));
}

/** A paragraph of a clause, counted from 0. */
export function paragraph(view: View, clause: Clause, index: number): Element {
  const text = wordsOf(view, clause).paragraphs[index] ?? "";
  return h(
    "p",
    { id: `${clause.id}-p${index + 1}`, dataZh: true },
    ...inline(text, view.annotate(clause, index)),
  );
}
