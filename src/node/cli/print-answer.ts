/** The answer of a search as text for a terminal, and as JSON. */

import type { Snippet, SnippetPart } from "../../search/excerpt/snippet.ts";
import type { Answer, Hit, NamedHit } from "../../search/searcher.ts";
import { type Language, TEXT_SCRIPT } from "../../site/i18n/languages.ts";
import { count } from "./count.ts";

/** Marks of matches, which can be copied with the text. */
const OPEN = "【";
const CLOSE = "】";

/** An answer and the clauses of it that are shown. */
export interface ShownAnswer {
  readonly answer: Answer;
  readonly hits: readonly Hit[];
}

export function answerText({ answer, hits }: ShownAnswer, language: Language): string {
  const { total, documents, occurrences, relaxed, translated, read, ignored } = answer;
  const notes: string[] = [];
  if (ignored.length > 0) notes.push(`Ignored: ${ignored.join(" ")}`);
  if (read === null) return [...notes, "The query has no word to look for."].join("\n");
  if (translated !== null) {
    const words = translated.words.map(({ text }) => text).join(", ");
    notes.push(`No text has the words in Latin letters. They are read as: ${words}`);
  }
  if (relaxed !== null) {
    notes.push(
      `No clause matches all of the query. These have words of it: ${relaxed.words.join(" ")}`,
    );
  }
  const found = `${count(total, "clause")} in ${count(documents, "document")}, ${count(occurrences, "occurrence")}`;
  const left = total - hits.length;
  return [
    ...notes,
    found,
    ...hits.map((hit) => hitText(hit, language)),
    ...(left > 0
      ? [`\n… and ${count(left, "more clause", "more clauses")}; --limit shows them.`]
      : []),
  ].join("\n");
}

/** The same with every hit by its address, as `tiaowen.search` of the page gives it, and the shown ones with excerpts. */
export function answerJson({ answer, hits }: ShownAnswer, names: readonly NamedHit[]): string {
  const { query, total, documents, occurrences, relaxed, translated, inTranslation, terms } =
    answer;
  const shown = hits.map(({ document, clause, path, shown: { title, body } }) => ({
    clause: `${document.id}#${clause}`,
    path,
    title: marked(title),
    text: body === null ? null : snippetText(body),
  }));
  const fields = {
    query,
    total,
    documents,
    occurrences,
    relaxed,
    translated,
    inTranslation,
    terms,
  };
  return JSON.stringify({ ...fields, hits: names, shown }, null, 2);
}

function hitText(
  { document, clause, path, shown, translation, translated }: Hit,
  language: Language,
): string {
  const { title, body } = translation ?? shown;
  const { titles } = document;
  const chinese = titles[TEXT_SCRIPT[language]];
  const name = language === "en" ? (titles.en ?? chinese) : chinese;
  const place = [name, ...(translated?.path ?? path)];
  const heading = marked(title);
  return [
    "",
    `${document.id}#${clause}  ${[...place, ...(heading === "" ? [] : [heading])].join(" › ")}`,
    ...(body === null ? [] : [`  ${snippetText(body)}`]),
  ].join("\n");
}

function snippetText({ parts, before, after }: Snippet): string {
  return `${before ? "…" : ""}${marked(parts).trim()}${after ? "…" : ""}`;
}

function marked(parts: readonly SnippetPart[]): string {
  return parts.map(({ text, marked: is }) => (is ? `${OPEN}${text}${CLOSE}` : text)).join("");
}
