/** The section of the clause panel for marking a clause and writing a note, which is stored while it is written. */
import { noteKey } from "../../kept/notes/format.ts";
import { notesStrings } from "../../site/i18n/reading/notes.ts";
import { pageHref } from "../../site/routes/address.ts";
import type { PanelClause, PanelSection } from "../clause-panel/sections.ts";
import { element } from "../dom/elements.ts";
import { pageLanguage } from "../dom/page-language.ts";
import { takeAwayButtons } from "../kept/take-away.ts";
import { shownScript } from "../reading/cited-clause.ts";
import { quoteOf, titleOf } from "./clause-words.ts";
import { exportJson } from "./files.ts";
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
  const stays = element(
    "p",
    { id: "note-mark-stays", class: "soft", hidden: "" },
    strings.markStays,
  );
  mark.setAttribute("aria-describedby", stays.id);
  const text = element("textarea", { rows: "4", "aria-label": strings.note });
  text.placeholder = strings.note;
  const message = element("output", { class: "soft" });
  const takeAway = element("span", { class: "note-take-away", hidden: "" });
  let timer: ReturnType<typeof setTimeout> | undefined;
  /** The note from which the reader began to write. */
  let base = notes.read().get(key) ?? null;
  /** True if the field has words that are not stored. */
  let isTyped = false;
  let hasBoth = false;

  /** Stores a change that was made from `base`; null removes mark and note. */
  function store(words: string | null): void {
    const quote = quoteOf(shown);
    const updated = new Date().toISOString();
    const name = titleOf(shown, shownScript());
    const note = words === null ? null : { text: words, name, quote, updated };
    const merged = notes.change(key, note, base);
    hasBoth ||= merged.hasBoth;
    base = merged.value;
    isTyped = false;
    if (text.value.trim() !== (base?.text ?? "")) text.value = base?.text ?? "";
    show();
  }

  /** Stores what was typed, if anything was. */
  function keep(): void {
    clearTimeout(timer);
    timer = undefined;
    const words = text.value.trim();
    if (!isTyped) return;
    isTyped = false;
    if (words === (base?.text ?? "")) return;
    store(words === "" && !mark.checked ? null : words);
  }

  function show(): void {
    const known = notes.read().get(key) ?? null;
    if (!isTyped) {
      base = known;
      if (text.value.trim() !== (known?.text ?? "")) text.value = known?.text ?? "";
    }
    mark.checked = known !== null;
    // Removing the mark would delete the note: the reader has to empty the note first.
    mark.disabled = text.value.trim() !== "";
    stays.hidden = !mark.disabled;
    takeAway.hidden = !notes.isRefused;
    message.value = hasBoth
      ? strings.both
      : notes.isRefused
        ? strings.refused
        : notes.wasDamaged
          ? strings.damaged
          : strings.kept;
  }

  const words = { copy: strings.copyNote, copied: strings.copied, save: strings.saveNote };
  takeAway.append(...takeAwayButtons(words, text, exportJson));

  mark.addEventListener("change", () => store(mark.checked ? text.value.trim() : null));
  text.addEventListener("focus", show);
  text.addEventListener("input", () => {
    isTyped = true;
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
    stays,
    element(
      "p",
      { class: "note-kept" },
      message,
      " ",
      takeAway,
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
