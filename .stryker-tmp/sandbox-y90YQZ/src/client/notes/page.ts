/** The page of marks and notes: the list, its filter, deletion with undo, and the files. */
// @ts-nocheck

import { clauseOfKey } from "../../kept/notes/format.ts";
import { notesStrings } from "../../site/i18n/reading/notes.ts";
import { element, required } from "../dom/elements.ts";
import { pageLanguage } from "../dom/page-language.ts";
import { tellStarted } from "../dom/started.ts";
import { type ListedDocument, loadClauses, loadDocuments } from "./documents.ts";
import { exportJson, exportMarkdown, importNotes } from "./files.ts";
import { type Group, groupNotes, type Loaded, matchesFilter, type NotedEntry } from "./groups.ts";
import { groupSection } from "./list.ts";
import { notes } from "./store.ts";

function startPage(root: HTMLElement): void {
  const lang = pageLanguage();
  const strings = notesStrings(lang);
  const list = required(root, ".notes-list", HTMLElement);
  const messages = required(root, ".notes-messages", HTMLElement);
  const filter = required(root, ".notes-filter", HTMLElement);
  const words = required(filter, "input[type=search]", HTMLInputElement);
  const onlyNoted = required(filter, "input[type=checkbox]", HTMLInputElement);
  const count = required(filter, "output", HTMLOutputElement);
  const file = required(root, "input[type=file]", HTMLInputElement);
  let documents: readonly ListedDocument[] | null = null;
  let documentsFailed = false;
  const loaded = new Map<string, Loaded>();

  function groups(): Group[] {
    const state = new Map(loaded);
    if (documentsFailed) {
      for (const key of notes.read().keys()) state.set(clauseOfKey(key).document, "failed");
    }
    return groupNotes(notes.read(), documents, state);
  }

  function say(texts: readonly string[], ...more: readonly (Node | string)[]): void {
    const kept = [
      ...(notes.wasDamaged ? [strings.damaged] : []),
      ...(notes.isRefused ? [strings.refused] : []),
    ];
    const lines = [...kept, ...texts].map((text) => element("p", {}, text));
    lines.at(-1)?.append(...more);
    messages.replaceChildren(...lines);
  }

  function remove({ key, note, today }: NotedEntry): void {
    notes.change(key, null, note);
    const undo = element("button", { type: "button", class: "button" }, strings.undo);
    undo.addEventListener("click", () => {
      notes.change(key, note, null);
      say([]);
      words.focus();
    });
    say([strings.removed(today?.title ?? note.name)], " ", undo);
    undo.focus();
  }

  function show(): void {
    const all = notes.read().size;
    const chosen = { words: words.value, onlyNoted: onlyNoted.checked };
    const shown = groups()
      .map((group) => ({
        ...group,
        entries: group.entries.filter((entry) => matchesFilter(entry, chosen)),
      }))
      .filter(({ entries }) => entries.length > 0);
    filter.hidden = all === 0;
    for (const button of root.querySelectorAll<HTMLElement>(
      "[data-file]:not([data-file=import])",
    )) {
      button.hidden = all === 0;
    }
    count.value = strings.count(
      shown.reduce((sum, { entries }) => sum + entries.length, 0),
      all,
    );
    if (all === 0) {
      list.replaceChildren(
        element(
          "div",
          { class: "notes-empty" },
          element("p", {}, strings.empty),
          element("p", { class: "soft" }, strings.how),
        ),
      );
    } else if (shown.length === 0) {
      list.replaceChildren(element("p", { class: "soft" }, strings.nothingFound));
    } else {
      list.replaceChildren(...shown.map((group) => groupSection(lang, group, { remove })));
    }
  }

  /** Loads the documents that have notes, each once, and shows each when it arrives. */
  async function load(): Promise<void> {
    const byDocument = Map.groupBy([...notes.read().keys()].map(clauseOfKey), (at) => at.document);
    if (byDocument.size === 0) return;
    try {
      documents ??= await loadDocuments();
      documentsFailed = false;
    } catch {
      documentsFailed = true;
    }
    const missing = (documents ?? []).filter(({ id }) => byDocument.has(id) && !loaded.has(id));
    for (const { id } of missing) loaded.set(id, "loading");
    show();
    await Promise.all(
      missing.map(async (listed) => {
        const wanted = new Set((byDocument.get(listed.id) ?? []).map(({ clause }) => clause));
        loaded.set(
          listed.id,
          await loadClauses(lang, listed, wanted).catch((): Loaded => "failed"),
        );
        show();
      }),
    );
  }

  /** Notes from elsewhere may be on clauses that are not loaded yet. */
  function reload(): void {
    for (const [id, clauses] of loaded) {
      const isMissing = [...notes.read().keys()]
        .map(clauseOfKey)
        .some(
          (at) => at.document === id && !(typeof clauses !== "string" && clauses.has(at.clause)),
        );
      if (isMissing && clauses !== "loading") loaded.delete(id);
    }
    show();
    void load();
  }

  words.addEventListener("input", show);
  onlyNoted.addEventListener("change", show);
  required(root, "[data-file=json]", HTMLElement).addEventListener("click", exportJson);
  required(root, "[data-file=markdown]", HTMLElement).addEventListener("click", () =>
    exportMarkdown(lang, groups()),
  );
  required(root, "[data-file=import]", HTMLElement).addEventListener("click", () => file.click());
  file.addEventListener("change", () => {
    const chosen = file.files?.[0];
    if (chosen === undefined) return;
    void chosen
      .text()
      .then((text) => say(importNotes(text, lang)))
      .finally(() => {
        file.value = "";
      });
  });
  tellStarted();
  notes.subscribe(reload);
  say([]);
  show();
  void load();
}

const root = document.getElementById("notes");
if (root !== null) startPage(root);
