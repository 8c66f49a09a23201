/** The signs beside the clauses that a reader has marked. Each opens the note. */
// @ts-nocheck

import { clauseOfKey, type Note } from "../../kept/notes/format.ts";
import { notesStrings } from "../../site/i18n/reading/notes.ts";
import { requestPanel } from "../clause-panel/panel-request.ts";
import { element } from "../dom/elements.ts";
import { pageLanguage } from "../dom/page-language.ts";
import { notes } from "./store.ts";

/** The signs on the page, by clause id. */
const signs = new Map<string, HTMLButtonElement>();
let isStarted = false;

function signFor(clause: HTMLElement): HTMLButtonElement {
  const sign = element("button", {
    type: "button",
    class: "noted",
    lang: document.documentElement.lang,
  });
  sign.addEventListener("click", () => requestPanel({ clause, opener: sign, section: "note" }));
  clause.prepend(sign);
  return sign;
}

function tell(sign: HTMLButtonElement, { text, name }: Note): void {
  const strings = notesStrings(pageLanguage());
  sign.classList.toggle("with-words", text !== "");
  sign.ariaLabel = `${text === "" ? strings.marked : strings.noted} · ${name}`;
  sign.title = text === "" ? strings.marked : text;
}

function update(text: HTMLElement): void {
  const kept = new Map(
    [...notes.read()].flatMap(([key, note]) => {
      const { document: id, clause } = clauseOfKey(key);
      return id === text.dataset.document ? [[clause, note] as const] : [];
    }),
  );
  for (const [id, sign] of signs) {
    if (kept.has(id)) continue;
    sign.remove();
    signs.delete(id);
  }
  for (const [id, note] of kept) {
    const clause = document.getElementById(id);
    if (clause === null || !text.contains(clause)) continue;
    const sign = signs.get(id) ?? signFor(clause);
    signs.set(id, sign);
    tell(sign, note);
  }
}

/** Shows the signs and updates them after changes here and in other windows. */
export function startMarks(): void {
  const text = document.querySelector<HTMLElement>(".clauses[data-document]");
  if (isStarted || text === null) return;
  isStarted = true;
  update(text);
  notes.subscribe(() => update(text));
}
