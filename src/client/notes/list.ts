/** Renders the list of marked clauses. */

import { plainTitle } from "../../site/i18n/chinese.ts";
import { formatDate } from "../../site/i18n/format.ts";
import { HTML_LANG, type Language, SCRIPT_LANG, TEXT_SCRIPT } from "../../site/i18n/languages.ts";
import { notesStrings } from "../../site/i18n/reading/notes.ts";
import { clauseHref } from "../../site/routes/address.ts";
import { beginning } from "../../text/words/beginning.ts";
import { element } from "../dom/elements.ts";
import { stateTag } from "../versions/state-tag.ts";
import type { Group, NotedEntry } from "./groups.ts";

/** Number of characters of a clause that the list shows. */
const SHOWN = 160;

export interface ListActions {
  remove(entry: NotedEntry): void;
}

function entryItem(
  lang: Language,
  group: Group,
  entry: NotedEntry,
  actions: ListActions,
): HTMLElement {
  const strings = notesStrings(lang);
  const { key, clause, note, today } = entry;
  const textLang = SCRIPT_LANG[TEXT_SCRIPT[lang]];
  const translated = today?.translated;
  const name = translated?.title ?? today?.title ?? (note.name || clause);
  const nameLang = translated?.title ? HTML_LANG[lang] : textLang;
  const id = group.document?.id;
  const title =
    id === undefined ? name : element("a", { href: clauseHref(lang, id, clause) }, name);
  const quotes = [
    { lang: HTML_LANG[lang], words: beginning(translated?.paragraphs.join(" ") ?? "", SHOWN) },
    { lang: textLang, words: beginning(today?.paragraphs.join(" ") ?? note.quote, SHOWN) },
  ].filter(({ words }) => words !== "");
  const remove = element(
    "button",
    { type: "button", class: "note-remove", "aria-label": strings.removeOf(name) },
    strings.remove,
  );
  remove.addEventListener("click", () => actions.remove(entry));
  return element(
    "li",
    { "data-note": key },
    element("h3", { lang: nameLang }, title),
    ...quotes.map(({ lang: own, words }) =>
      element("blockquote", { class: "text", lang: own }, words),
    ),
    ...(note.text === "" ? [] : [element("p", { class: "note-words" }, note.text)]),
    element(
      "p",
      { class: "note-facts" },
      element("time", { datetime: note.updated }, formatDate(lang, localDay(note.updated))),
      remove,
    ),
  );
}

/** The date of a time in the reader's time zone, ISO 8601. */
function localDay(moment: string): string {
  const date = new Date(moment);
  const two = (value: number) => String(value).padStart(2, "0");
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}

/** A group with its heading; `data-state` tells whether its clauses are loaded. */
export function groupSection(lang: Language, group: Group, actions: ListActions): HTMLElement {
  const strings = notesStrings(lang);
  const { document: listed, state } = group;
  const said =
    listed === null ? strings.orphansLead : state === "failed" ? strings.notLoaded : null;
  return element(
    "section",
    { "data-document": listed?.id, "data-state": listed === null ? "lost" : state },
    element(
      "h2",
      { class: "section-title" },
      listed === null
        ? strings.orphans
        : element("a", { href: clauseHref(lang, listed.id) }, plainTitle(lang, listed.title)),
      ...(listed?.force === undefined ? [] : [" ", stateTag(lang, listed.force)]),
    ),
    ...(said === null ? [] : [element("p", { class: "soft" }, said)]),
    element("ol", {}, ...group.entries.map((entry) => entryItem(lang, group, entry, actions))),
  );
}
