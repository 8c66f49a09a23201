/** What the rendering of a clause needs to know of the page that it stands on. */
import type { Element } from "hast";
import { partText, rangeInForm } from "../../model/target.ts";
import type { Annotation, Clause, ClauseText, Part, Repair } from "../../model/types.ts";
import { h } from "../html/hast.ts";
import { type Decoration, inline } from "../html/inline.ts";
import { type Language, TEXT_SCRIPT } from "../i18n/languages.ts";

/** The elements in a text of a clause; offsets are those of a target. */
export type Decorate = (clause: Clause, part: Part) => readonly Decoration[];

export interface View {
  readonly lang: Language;
  readonly decorate: Decorate;
  /** The repairs of a clause. */
  readonly repairsOf: (clause: Clause) => readonly Annotation<Repair>[];
  /** Address of a line in the source view, lines counted from 1. */
  readonly sourceHref: (line: number) => string;
  /** Id of the place that refers to a note, or null. */
  readonly noteReference: (note: Clause) => string | null;
  /** The line with what refers to a clause, or null; where it is absent none is shown. */
  readonly citedIn?: (clause: Clause) => Element | null;
  /** The level of the headings of sections that wait until the window is near; where it is absent none does. */
  readonly waitingLevel?: number;
}

/** One function of several. */
export function decorateAll(all: readonly Decorate[]): Decorate {
  return (clause, part) => all.flatMap((decorate) => decorate(clause, part));
}

/** A clause's words in the script of the page. */
export function wordsOf(view: View, clause: Clause): ClauseText {
  return clause.forms[TEXT_SCRIPT[view.lang]];
}

/** Chinese text as an element of its own, which the script switch of English pages can find. */
export function zh(text: string, decorations: readonly Decoration[] = []): Element {
  return h("span", { dataZh: true }, ...inline(text, decorations));
}

/** The elements in a text of a clause, by offsets of the form that the page shows. */
export function decorationsOf(view: View, clause: Clause, part: Part): readonly Decoration[] {
  const source = partText(clause.source, part);
  const shown = partText(wordsOf(view, clause), part);
  return view
    .decorate(clause, part)
    .map((decoration) => ({ ...decoration, ...rangeInForm(source, shown, decoration) }));
}

/** A paragraph of a clause, counted from 1. */
export function paragraph(view: View, clause: Clause, number: number): Element {
  const text = partText(wordsOf(view, clause), number);
  return h(
    "p",
    { id: `${clause.id}-p${number}`, dataZh: true },
    ...inline(text, decorationsOf(view, clause, number)),
  );
}
