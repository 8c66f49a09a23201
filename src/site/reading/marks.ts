/** Repairs in the text: the repaired words, a mark beside them that opens a note, and the notes. */
import type { Element } from "hast";
import {
  type PlacedRepair,
  type PolicyDocument,
  REPAIR_KINDS,
  type RepairKind,
} from "../../model/types.ts";
import { declarations, type RepairNote, sourceWords } from "../document/repairs.ts";
import { type Child, h } from "../html/hast.ts";
import { type Annotation, isPoint } from "../html/inline.ts";
import { HTML_LANG, type Language, SCRIPT_LANG } from "../i18n/languages.ts";
import { mixedParts } from "../i18n/mixed.ts";
import {
  REPAIR_NAMES,
  repairSentence,
  sourceLineName,
  sourceWord,
} from "../i18n/reading/source.ts";
import type { Annotate, TextPart } from "./view.ts";

/** Which repair of several at one place gives the mark its shape. */
const RANK: readonly RepairKind[] = ["gap", "doubt", "correct", "insert", "move", "join", "split"];

function noteId({ number }: RepairNote): string {
  return `repair-${number}`;
}

/** The kinds of marks that a text shows, gaps aside: those say themselves what they are. */
export function markKinds(notes: readonly RepairNote[]): RepairKind[] {
  const kinds = new Set(notes.map(leadingKind));
  return REPAIR_KINDS.filter((kind) => kind !== "gap" && kinds.has(kind));
}

function leadingKind({ repairs }: RepairNote): RepairKind {
  const kinds = repairs.map(({ kind }) => kind);
  return RANK.find((kind) => kinds.includes(kind)) ?? "correct";
}

/** Annotates repaired words, and the point after them with the button that opens the note. */
export function annotateRepairs(lang: Language, notes: readonly RepairNote[]): Annotate {
  return (clause, part) =>
    notes.flatMap((note) => {
      if (note.clause.id !== clause.id) return [];
      const words = note.repairs
        .filter((repair) => partOf(repair) === part && !isPointRepair(repair))
        .map(({ kind, start, end }) => {
          const properties = { className: ["repaired", kind] };
          return { start, end, tagName: "span", properties };
        });
      const last = note.repairs.at(-1);
      if (last === undefined || partOf(last) !== part) return words;
      return [...words, mark(lang, note, last.end)];
    });
}

function isPointRepair({ start, end }: PlacedRepair): boolean {
  return start === end;
}

function partOf({ part, paragraph }: PlacedRepair): TextPart {
  return part === "paragraph" ? paragraph - 1 : part;
}

/** The button of a note; its glyph is the style sheet's, so that copied text stays the clause's own. */
function mark(lang: Language, note: RepairNote, at: number): Annotation {
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
export function isGap(annotation: Annotation): boolean {
  return isPoint(annotation) && [annotation.properties.className].flat().includes("gap");
}

/** The notes that the marks open; in print they stand after the text. */
export function repairPopovers(
  lang: Language,
  document: PolicyDocument,
  notes: readonly RepairNote[],
  sourceHref: (line: number) => string,
): Element[] {
  const about = (note: RepairNote, repair: PlacedRepair) =>
    explanation(lang, document, note, repair, {
      href: sourceHref(repair.line),
      words: sourceLineName(lang, repair.line),
    });
  return notes.map((note) =>
    h(
      "div",
      { id: noteId(note), className: ["repair-note"], popover: "", dataNote: note.number },
      ...declarations(note).map((repair) => h("div", {}, ...about(note, repair))),
    ),
  );
}

/** What was done, the source's own words, the editor's reason, and a link to where more can be seen. */
export function explanation(
  lang: Language,
  { script }: PolicyDocument,
  { clause }: RepairNote,
  repair: PlacedRepair,
  link: { readonly href: string; readonly words: string },
): Element[] {
  const quotes = repair.kind === "correct" || repair.kind === "doubt";
  const colon = lang === "en" ? ": " : "：";
  return [
    h(
      "p",
      {},
      h("strong", {}, REPAIR_NAMES[repair.kind][lang]),
      " ",
      repairSentence(lang, repair),
      ...(quotes ? [colon, quotation(SCRIPT_LANG[script], sourceWords(clause, repair))] : []),
    ),
    h(
      "p",
      { className: ["reason"] },
      sourceWord(lang, "reason"),
      h("span", { lang: "en" }, ...quoting(repair.why)),
    ),
    h("p", {}, h("a", { href: link.href }, link.words)),
  ];
}

/** The editor's English with its Chinese quotations marked as such. */
function quoting(text: string): Child[] {
  return mixedParts(text).map((part) =>
    part.lang === undefined ? part.text : h("span", { lang: part.lang }, part.text),
  );
}

/** Words of the source, those that matter set off; white space is kept and shows by its ground. */
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
