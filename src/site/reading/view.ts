/** The context of the page for rendering a clause. */
import type { Element } from "hast";
import type { Rank } from "../../corpus/provisions.ts";
import { partText, rangeInForm } from "../../model/target.ts";
import type { Annotation, Clause, ClauseText, Part, Repair } from "../../model/types.ts";
import { linePieces } from "../../text/words/line-pieces.ts";
import { h } from "../html/hast.ts";
import { type Decoration, inline } from "../html/inline.ts";
import { type Language, TEXT_SCRIPT } from "../i18n/languages.ts";

/** The decorations of a text of a clause. Offsets are those of a target. */
export type Decorate = (clause: Clause, part: Part) => readonly Decoration[];

export interface View {
  readonly lang: Language;
  readonly decorate: Decorate;
  /** The repairs of a clause. */
  readonly repairsOf: (clause: Clause) => readonly Annotation<Repair>[];
  /** Address of a line in the source view, counted from 1. */
  readonly sourceHref: (line: number) => string;
  /** Id of the place that refers to a note, or null. */
  readonly noteReference: (note: Clause) => string | null;
  /** The line with the references to a clause, or null. If absent, no clause has such a line. */
  readonly citedIn?: (clause: Clause) => Element | null;
  /** The rank of a heading over the articles of a law; null for other clauses. If absent, the text is no law. */
  readonly rankOf?: (clause: Clause) => Rank | null;
  /** The translated paragraphs of a clause in the language of the page; empty if there are none. If absent, no text is translated. */
  readonly translation?: (clause: Clause) => readonly string[];
  /** True if a translated paragraph stands in the place of the Chinese one. */
  readonly isTranslationAlone?: boolean;
  /** The heading level of sections whose layout is deferred until the window is near. If absent, no section is deferred. */
  readonly waitingLevel?: number;
}

/** Combines several functions. */
export function decorateAll(all: readonly Decorate[]): Decorate {
  return (clause, part) => all.flatMap((decorate) => decorate(clause, part));
}

/** The words of a clause in the script of the page. */
export function wordsOf(view: View, clause: Clause): ClauseText {
  return clause.forms[TEXT_SCRIPT[view.lang]];
}

/** Chinese text in an element that the script switch of English pages finds. */
export function zh(text: string, decorations: readonly Decoration[] = []): Element {
  return h("span", { dataZh: true }, ...inline(text, decorations));
}

/** A Chinese title in such an element; its lines break between words. */
export function zhTitle(text: string, decorations: readonly Decoration[] = []): Element {
  const properties = { className: ["words"], dataZh: true };
  return h("span", properties, ...inline(text, decorations, linePieces));
}

/** The decorations of a text of a clause, with offsets in the form that the page shows. */
export function decorationsOf(view: View, clause: Clause, part: Part): readonly Decoration[] {
  const source = partText(clause.source, part);
  const shown = partText(wordsOf(view, clause), part);
  return view
    .decorate(clause, part)
    .map((decoration) => ({ ...decoration, ...rangeInForm(source, shown, decoration) }));
}

/** Renders a paragraph of a clause, counted from 1. */
export function paragraph(view: View, clause: Clause, number: number): Element {
  const text = partText(wordsOf(view, clause), number);
  return h(
    "p",
    { id: `${clause.id}-p${number}`, dataZh: true },
    ...inline(text, decorationsOf(view, clause, number)),
  );
}
