/** Repairs in the text: the repaired words, a button beside them that opens a note, and the notes. */
import type { Element } from "hast";
import {
  declarations,
  type PlacedRepair,
  type RepairNote,
  sourceWords,
} from "../../corpus/repair-notes.ts";
import { reasonIn } from "../../model/content/reason.ts";
import { type Correction, correctionsOf, writeCorrection } from "../../model/corrections.ts";
import {
  type PolicyDocument,
  REPAIR_KINDS,
  type Reason,
  type RepairKind,
  type Span,
} from "../../model/types.ts";
import { h } from "../html/hast.ts";
import { type Decoration, isPoint } from "../html/inline.ts";
import { HTML_LANG, type Language, SCRIPT_LANG, TEXT_SCRIPT } from "../i18n/languages.ts";
import { mixedParts } from "../i18n/mixed.ts";
import {
  REPAIR_NAMES,
  repairSentence,
  sourceLineName,
  sourceWord,
} from "../i18n/reading/source.ts";
import type { Decorate } from "./view.ts";

/** Precedence of the repairs at one place: the first kind determines the shape of the mark. */
const RANK: readonly RepairKind[] = ["gap", "doubt", "correct", "insert", "move", "join", "split"];

function noteId({ number }: RepairNote): string {
  return `repair-${number}`;
}

/** The kinds of repairs in a text, in the order of the kinds; those too that share a mark with another kind. */
export function markKinds(notes: readonly RepairNote[]): RepairKind[] {
  const kinds = new Set(notes.flatMap(({ repairs }) => repairs.map(({ value }) => value.kind)));
  return REPAIR_KINDS.filter((kind) => kinds.has(kind));
}

function leadingKind({ repairs }: RepairNote): RepairKind {
  const kinds = repairs.map(({ value }) => value.kind);
  return RANK.find((kind) => kinds.includes(kind)) ?? "correct";
}

/** Decorates repaired words, and the point after them with the button that opens the note. */
export function decorateRepairs(lang: Language, notes: readonly RepairNote[]): Decorate {
  return (clause, part) =>
    notes.flatMap((note) => {
      if (note.clause.id !== clause.id) return [];
      const corrections = correctionsOf(note.clause, note.ofClause);
      const words = note.repairs.flatMap((repair) => {
        const { target, value } = repair;
        const correction = corrections.find((own) => own.repair === repair);
        const isSeen = target.start < target.end || correction !== undefined;
        if (target.part !== part || !isSeen) return [];
        return [wordsOf(value.kind, target, correction)];
      });
      const last = note.repairs.at(-1);
      if (last?.target.part !== part) return words;
      return [...words, mark(lang, note, last.target.end)];
    });
}

/** The element of repaired words. Where characters were dropped, it has no text and tells what the source has. */
function wordsOf(
  kind: RepairKind,
  { start, end }: Span,
  correction: Correction | undefined,
): Decoration {
  const corrected = correction && JSON.stringify(writeCorrection(correction));
  const properties = { className: ["repaired", kind], dataCorrected: corrected };
  return { start, end, tagName: "span", properties };
}

/** The button of a note. Its glyph comes from the style sheet, so that copied text contains only the clause's words. */
function mark(lang: Language, note: RepairNote, at: number): Decoration {
  const kind = leadingKind(note);
  const name = kind === "gap" ? sourceWord(lang, "gap") : REPAIR_NAMES[kind][lang];
  const properties = {
    type: "button",
    className: kind === "gap" ? ["gap"] : ["mark", kind],
    popoverTarget: noteId(note),
    lang: HTML_LANG[lang],
    ariaLabel: name,
    title: kind === "gap" ? undefined : name,
    dataGlyph: kind === "gap" ? name : undefined,
    dataNote: note.number,
  };
  return { start: at, end: at, tagName: "button", properties };
}

/** True for the mark of a gap. */
export function isGap(decoration: Decoration): boolean {
  return isPoint(decoration) && [decoration.properties.className].flat().includes("gap");
}

/** The notes that the buttons open. In print, they follow the text. */
export function repairPopovers(
  lang: Language,
  document: PolicyDocument,
  notes: readonly RepairNote[],
  sourceHref: (line: number) => string,
): Element[] {
  return notes.map((note) =>
    h(
      "div",
      { id: noteId(note), className: ["repair-note"], popover: "", dataNote: note.number },
      ...repairExplanations(lang, document, [note], sourceHref),
    ),
  );
}

/** What notes say, a block for each declaration. */
export function repairExplanations(
  lang: Language,
  document: PolicyDocument,
  notes: readonly RepairNote[],
  sourceHref: (line: number) => string,
): Element[] {
  const about = (note: RepairNote, repair: PlacedRepair) =>
    explanation(lang, document, note, repair, {
      href: sourceHref(repair.value.line),
      words: sourceLineName(lang, repair.value.line),
    });
  return notes.flatMap((note) =>
    declarations(note).map((repair) => h("div", {}, ...about(note, repair))),
  );
}

/** The repair, the words of the source, the editor's reason, and a link for details. */
export function explanation(
  lang: Language,
  { script }: PolicyDocument,
  note: RepairNote,
  repair: PlacedRepair,
  link: { readonly href: string; readonly words: string },
): Element[] {
  const { kind, why } = repair.value;
  const quotes = kind === "correct" || kind === "doubt";
  const colon = lang === "en" ? ": " : "：";
  return [
    h(
      "p",
      {},
      h("strong", {}, REPAIR_NAMES[kind][lang]),
      " ",
      repairSentence(lang, repair.value),
      ...(quotes ? [colon, quotation(SCRIPT_LANG[script], sourceWords(note, repair))] : []),
    ),
    h("p", { className: ["reason"] }, sourceWord(lang, "reason"), reasonWords(lang, why)),
    h("p", {}, h("a", { href: link.href }, link.words)),
  ];
}

/** The editor's reason; in English, the language of its Chinese quotations is marked. */
function reasonWords(lang: Language, why: Reason): Element {
  const text = reasonIn(why, lang === "en" ? "en" : TEXT_SCRIPT[lang]);
  if (lang !== "en" && typeof why !== "string") return h("span", {}, text);
  const parts = mixedParts(text).map((part) =>
    part.lang === undefined ? part.text : h("span", { lang: part.lang }, part.text),
  );
  return h("span", { lang: "en" }, ...parts);
}

/** Words of the source with the relevant ones marked. White space is preserved, and visible by its background. */
function quotation(
  lang: string,
  { before, words, after }: ReturnType<typeof sourceWords>,
): Element {
  return h(
    "span",
    { lang, className: ["source-words"] },
    before,
    words === "" ? null : h("mark", {}, words),
    after,
  );
}
