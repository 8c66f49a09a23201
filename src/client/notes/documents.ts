/** Documents of the notes: the list of documents, and the clauses with notes. */

import type { DocumentText } from "../../export/document-text.ts";
import { noteIds, type PlacedTextClause, placeClauses } from "../../export/text-clauses.ts";
import type { Titles } from "../../model/types.ts";
import type { Validity } from "../../model/versions/versions.ts";
import { clauseReference, titledReference } from "../../site/citation/clause-reference.ts";
import { quotedTitle } from "../../site/citation/english-reference.ts";
import { citedTextClause } from "../../site/citation/of-text.ts";
import { cite } from "../../site/citation/plain.ts";
import { afterEnglishNumber } from "../../site/i18n/english-number.ts";
import { type Language, TEXT_SCRIPT } from "../../site/i18n/languages.ts";
import { clauseHref } from "../../site/routes/address.ts";
import { loadDocumentText } from "../data/document-text.ts";
import { loadData } from "../data/load-data.ts";
import { clausesOf, loadOutline } from "../data/outlines.ts";
import { webAddress } from "../dom/web-address.ts";
import { loadTranslation } from "../translation/load-translation.ts";

/** A document in the list of documents. */
export interface ListedDocument {
  readonly id: string;
  readonly title: Titles;
  /** Its force; absent if nothing is known of it. */
  readonly force?: Validity;
}

/** A marked clause, as it is in its document today. */
export interface NotedClause {
  /** Its reference and heading. */
  readonly title: string;
  readonly paragraphs: readonly string[];
  readonly citation: string;
  /** The clause in the language of the page, where it has a translated title or text. */
  readonly translated: {
    /** Its number and translated heading; null if the heading is not translated. */
    readonly title: string | null;
    readonly paragraphs: readonly string[];
  };
}

/** Every document of the site, in the order of its lists. Rejects if the list cannot be loaded. */
export function loadDocuments(): Promise<readonly ListedDocument[]> {
  return loadData("documents.json");
}

/** The wanted clauses of a document that still exist, by id, in reading order. Rejects if its text cannot be loaded. */
export async function loadClauses(
  lang: Language,
  { id }: ListedDocument,
  wanted: ReadonlySet<string>,
): Promise<ReadonlyMap<string, NotedClause>> {
  const [text, translation] = await Promise.all([
    loadDocumentText(TEXT_SCRIPT[lang], id),
    translationIn(lang, id),
  ]);
  const notes = noteIds(text.clauses);
  const placed = placeClauses(text.clauses).filter(({ clause }) => wanted.has(clause.id));
  return new Map(
    placed.map((each) => [each.clause.id, notedClause(lang, text, notes, each, translation)]),
  );
}

/** What of a document is translated into a language. */
interface Translation {
  /** The issuer or the authors; null if they are not known. */
  readonly publisher: string | null;
  /** The title of the document; null if it has none. */
  readonly english: string | null;
  /** What the pages in the language call each clause. */
  readonly references: ReadonlyMap<string, string>;
  /** Number and translated heading by clause id. */
  readonly titles: ReadonlyMap<string, string>;
  /** Translated paragraphs by clause id. */
  readonly clauses: Readonly<Record<string, readonly string[]>>;
}

async function translationIn(lang: Language, id: string): Promise<Translation> {
  if (lang !== "en") {
    return {
      english: null,
      publisher: null,
      references: new Map(),
      titles: new Map(),
      clauses: {},
    };
  }
  const outline = await loadOutline(lang, id);
  const references = clausesOf(outline).map(
    ({ id: clause, reference, englishTitle }) =>
      [clause, reference === englishTitle ? quotedTitle(reference) : reference] as const,
  );
  const titles = clausesOf(outline).flatMap(({ id: clause, reference, english, englishTitle }) =>
    english === null
      ? []
      : [
          [
            clause,
            englishTitle === null
              ? reference
              : `${reference}${afterEnglishNumber(reference)}${englishTitle}`,
          ] as const,
        ],
  );
  const clauses = outline.translated ? await loadTranslation(lang, id) : {};
  return {
    english: outline.plainTitle === outline.title ? null : outline.plainTitle,
    publisher: outline.publisher,
    references: new Map(references),
    titles: new Map(titles),
    clauses,
  };
}

function notedClause(
  lang: Language,
  text: DocumentText,
  notes: ReadonlySet<string>,
  placed: PlacedTextClause,
  { english, publisher, references, titles, clauses }: Translation,
): NotedClause {
  const { id, paragraphs, rows } = placed.clause;
  const cited = citedTextClause(placed, notes);
  const address = webAddress(clauseHref(lang, text.document, id));
  const own = rows === undefined ? paragraphs : rows.map((cells) => cells.join(" "));
  return {
    title: titledReference(text.script, cited),
    paragraphs: (own ?? []).map((words) => words.trim()).filter((words) => words !== ""),
    citation: cite(
      lang,
      { ...text, english, issuer: publisher ?? text.issuer },
      references.get(id) ?? clauseReference(text.script, cited),
      address,
    ),
    translated: { title: titles.get(id) ?? null, paragraphs: clauses[id] ?? [] },
  };
}
