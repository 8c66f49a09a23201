/** Export of notes as JSON and Markdown, and import from JSON. */
import { mergeNotes, readNotes, writeNotes } from "../../kept/notes/format.ts";
import { type MarkdownGroup, notesMarkdown } from "../../kept/notes/markdown.ts";
import { plainTitle } from "../../site/i18n/chinese.ts";
import type { Language } from "../../site/i18n/languages.ts";
import { refusal } from "../../site/i18n/pages/import.ts";
import { notesStrings } from "../../site/i18n/reading/notes.ts";
import { saveFile } from "../dom/save-file.ts";
import { siteFile } from "../dom/site-file.ts";
import type { Group } from "./groups.ts";
import { notes } from "./store.ts";

function fileName(ending: string): string {
  return siteFile(`notes-${new Date().toISOString().slice(0, 10)}.${ending}`);
}

/** Downloads all notes as a JSON file, which can be imported again. */
export function exportJson(): void {
  saveFile(fileName("json"), "application/json", writeNotes(notes.read()));
}

/**
 * A group for the Markdown file. For a clause that could not be loaded, the title and quotation stored with the mark
 * are used.
 */
function markdownGroup(lang: Language, { document, entries }: Group): MarkdownGroup {
  const title = document === null ? notesStrings(lang).orphans : plainTitle(lang, document.title);
  return {
    title,
    notes: entries.map(({ key, note, today }) => ({
      name: today?.translated.title ?? today?.title ?? note.name,
      quote: today
        ? [...today.translated.paragraphs, ...today.paragraphs]
        : note.quote === ""
          ? []
          : [note.quote],
      citation: today?.citation ?? key,
      text: note.text,
    })),
  };
}

/** Downloads all notes as a Markdown file. */
export function exportMarkdown(lang: Language, groups: readonly Group[]): void {
  const listed = groups.map((group) => markdownGroup(lang, group));
  const text = notesMarkdown(notesStrings(lang).title, listed);
  saveFile(fileName("md"), "text/markdown;charset=utf-8", text);
}

/** Merges the notes of a file. A damaged file, or one of another kind, changes nothing. @returns messages for the reader */
export function importNotes(text: string, lang: Language): readonly string[] {
  const strings = notesStrings(lang);
  const result = readNotes(text);
  if ("problems" in result) return refusal(lang, result.problems, strings.foreign);
  notes.replace(mergeNotes(notes.read(), result.entries));
  return [strings.imported(result.entries.size)];
}
