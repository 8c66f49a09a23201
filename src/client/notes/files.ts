/** Notes as files: exported as JSON and Markdown, imported from JSON. */
import { mergeNotes, readNotes, writeNotes } from "../../kept/notes/format.ts";
import { type MarkdownGroup, notesMarkdown } from "../../kept/notes/markdown.ts";
import { plainTitle } from "../../site/i18n/chinese.ts";
import type { Language } from "../../site/i18n/languages.ts";
import { refusal } from "../../site/i18n/pages/import.ts";
import { notesStrings } from "../../site/i18n/reading/notes.ts";
import { saveFile } from "../dom/save-file.ts";
import type { Group } from "./groups.ts";
import { notes } from "./store.ts";

function fileName(ending: string): string {
  return `tiaowen-notes-${new Date().toISOString().slice(0, 10)}.${ending}`;
}

/** Gives the reader all notes as a file to be imported again. */
export function exportJson(): void {
  saveFile(fileName("json"), "application/json", writeNotes(notes.read()));
}

/** A group for the file; what is not known of a clause today is what was kept with its mark. */
function markdownGroup(lang: Language, { document, entries }: Group): MarkdownGroup {
  const title = document === null ? notesStrings(lang).orphans : plainTitle(lang, document.title);
  return {
    title,
    notes: entries.map(({ key, note, today }) => ({
      name: today?.title ?? note.name,
      quote: today?.paragraphs ?? (note.quote === "" ? [] : [note.quote]),
      citation: today?.citation ?? key,
      text: note.text,
    })),
  };
}

/** Gives the reader all notes as a text to be read and worked on. */
export function exportMarkdown(lang: Language, groups: readonly Group[]): void {
  const listed = groups.map((group) => markdownGroup(lang, group));
  const text = notesMarkdown(notesStrings(lang).title, listed);
  saveFile(fileName("md"), "text/markdown;charset=utf-8", text);
}

/** Merges the text of a file in; one that is damaged or of another kind changes nothing. @returns what to tell the reader */
export function importNotes(text: string, lang: Language): readonly string[] {
  const strings = notesStrings(lang);
  const result = readNotes(text);
  if ("problems" in result) return refusal(lang, result.problems, strings.foreign);
  notes.replace(mergeNotes(notes.read(), result.entries));
  return [strings.imported(result.entries.size)];
}
