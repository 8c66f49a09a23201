/** The margin beside the text: the tasks, the note and the related clauses of the clause being read. */
// @ts-nocheck

import { noteKey } from "../../kept/notes/format.ts";
import { notesStrings } from "../../site/i18n/reading/notes.ts";
import { clauseName } from "../clause-panel/clause-name.ts";
import { requestPanel } from "../clause-panel/panel-request.ts";
import { relatedSection } from "../clause-panel/related-section.ts";
import type { PanelClause, PanelSection } from "../clause-panel/sections.ts";
import { tasksSection } from "../clause-panel/tasks-section.ts";
import { element } from "../dom/elements.ts";
import { pageLanguage } from "../dom/page-language.ts";
import { notes } from "../notes/store.ts";
import { currentClause } from "../reading/current-clause.ts";

/** Milliseconds at a clause before the margin is about it. */
const STAY = 250;

/** The reader's note on the clause; a press on it opens the panel at the note. */
const noteSection: PanelSection = {
  id: "note",
  order: 20,
  title: (lang) => notesStrings(lang).note,
  async render({ document: id, clause, element: shown }) {
    const note = notes.read().get(noteKey(id, clause));
    if (note === undefined) return null;
    const words = note.text === "" ? notesStrings(pageLanguage()).marked : note.text;
    const button = element("button", { type: "button", class: "margin-words" }, words);
    button.addEventListener("click", () => {
      requestPanel({ clause: shown, opener: button, section: "note" });
    });
    return [button];
  },
};

const SECTIONS = [tasksSection, noteSection, relatedSection];

async function sectionOf(section: PanelSection, clause: PanelClause): Promise<HTMLElement[]> {
  const content = await section.render(clause).catch(() => null);
  if (content === null) return [];
  const heading = element("h2", {}, section.title(pageLanguage()));
  return [element("section", { class: `margin-${section.id}` }, heading, ...content)];
}

/** Keeps the margin about the current clause; not while the reader uses it. */
export function startMargin(margin: HTMLElement): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let asked = 0;

  async function fill(): Promise<void> {
    const clause = currentClause();
    const id = clause?.closest<HTMLElement>(".clauses")?.dataset.document;
    if (clause === null || id === undefined || margin.contains(document.activeElement)) return;
    const own = ++asked;
    const about = { document: id, clause: clause.id, element: clause };
    const sections = await Promise.all(SECTIONS.map((section) => sectionOf(section, about)));
    if (own !== asked) return;
    const found = sections.flat();
    const title = element("p", { class: "margin-clause" }, clauseName(clause));
    margin.replaceChildren(...(found.length === 0 ? [] : [title, ...found]));
  }

  function fillSoon(): void {
    clearTimeout(timer);
    timer = setTimeout(() => void fill(), STAY);
  }

  document.addEventListener("tiaowen:place-changed", fillSoon);
  document.addEventListener("tiaowen:text-changed", fillSoon);
  notes.subscribe(fillSoon);
  fillSoon();
}
