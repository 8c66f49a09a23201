/** The section of the clause panel for marking a clause and writing a note, which is stored while it is written. */
import { noteKey } from "../../kept/notes/format.ts";
import { notesStrings } from "../../site/i18n/reading/notes.ts";
import { pageHref } from "../../site/routes/address.ts";
import type { PanelClause, PanelSection } from "../clause-panel/sections.ts";
import { element } from "../dom/elements.ts";
import { pageLanguage } from "../dom/page-language.ts";
import { shownScript } from "../reading/cited-clause.ts";
import { quoteOf, titleOf } from "./clause-words.ts";
import { startMarks } from "./marks.ts";
import { notes } from "./store.ts";

/** Milliseconds between a keystroke and the storing of the note. */
const PAUSE = 400;

/** Updates the shown fields from the store. */
let refresh: (() => void) | null = null;
/** Stores the text that was typed last, if it is not stored yet. */
let flush: (() => void) | null = null;
notes.subscribe(() => refresh?.());
addEventListener("pagehide", () => flush?.());

function fields({ document: id, clause, element: shown }: PanelClause): Node[] {
  const strings = notesStrings(pageLanguage());
  const key = noteKey(id, clause);
  const mark = element("input", { type: "checkbox" });
  const text = element("textarea", { rows: "4", "aria-label": strings.note });
  text.placeholder = strings.note;
  const message = element("output", { class: "soft" });
  let timer: ReturnType<typeof setTimeout> | undefined;

  /** Stores the content of the fields. */
  function keep(): void {
    clearTimeout(timer);
    timer = undefined;
    const words = text.value.trim();
    const known = notes.read().get(key);
    const isMarked = mark.checked || words !== "";
    if (isMarked === (known !== undefined) && words === (known?.text ?? "")) return;
    const quote = quoteOf(shown);
    const updated = new Date().toISOString();
    notes.change(
      key,
      isMarked ? { text: words, name: titleOf(shown, shownScript()), quote, updated } : null,
    );
  }

  function show(): void {
    const known = notes.read().get(key);
    if (document.activeElement !== text && timer === undefined) text.value = known?.text ?? "";
    mark.checked = known !== undefined;
    // Removing the mark would delete the note: the reader has to empty the note first.
    mark.disabled = text.value.trim() !== "";
    message.value = notes.isRefused
      ? strings.refused
      : notes.wasDamaged
        ? strings.damaged
        : strings.kept;
  }

  mark.addEventListener("change", keep);
  text.addEventListener("input", () => {
    clearTimeout(timer);
    timer = setTimeout(keep, PAUSE);
  });
  for (const moment of ["change", "blur"]) text.addEventListener(moment, keep);
  flush?.();
  flush = () => {
    if (timer !== undefined) keep();
  };
  refresh = show;
  show();
  return [
    element("p", {}, element("label", { class: "note-mark-field" }, mark, strings.mark)),
    text,
    element(
      "p",
      { class: "note-kept" },
      message,
      " ",
      element("a", { href: pageHref(pageLanguage(), "notes/") }, strings.title),
    ),
  ];
}

export const noteSection: PanelSection = {
  id: "note",
  order: 20,
  title: (lang) => notesStrings(lang).section,
  render: (clause) => {
    startMarks();
    return Promise.resolve(fields(clause));
  },
};
