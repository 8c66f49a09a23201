/** The index of a part of a collection: the clauses that the engine found for a query. */
import type { Script } from "../model/types.ts";
import type { DisplayClause, LoadTexts } from "../search/excerpt/display-texts.ts";
import { foldClause } from "../search/excerpt/folded-clause.ts";
import type { ClauseInfo, ClauseTable } from "../search/format/clause-table.ts";
import { type DocumentInfo, STATED } from "../search/format/index-format.ts";
import type { Vocabulary } from "../search/format/vocabulary.ts";
import type { Index } from "../search/open-index.ts";
import type { EnglishIndex } from "../search/translate/english-index.ts";
import type { Translation } from "../search/translated/open-translation.ts";
import type { WordTerm } from "../search/translated/word-term.ts";
import type { Folding } from "../text/fold/fold.ts";
import type { EngineCollection } from "./port.ts";
import type { CollectionFacts, Row, ShownRow } from "./row.ts";
import { termPositions, wordPositions } from "./row-positions.ts";

/** A collection as the pages of a language search it. */
export interface Searched {
  readonly collection: EngineCollection;
  readonly folding: Folding;
  readonly script: Script;
  /** The language of the page, if texts are translated into it. */
  readonly language: string | null;
  readonly vocabulary: () => Promise<Vocabulary>;
  readonly english: () => Promise<EnglishIndex>;
}

/** Is told of each term that an answer asks for. */
export interface Listener {
  term(fold: string): void;
  words(term: WordTerm): void;
}

/** The index of some rows, and how to let go of their texts once the answer is known. */
export interface Scope {
  readonly index: Index;
  /** Forgets the texts: no position can be asked for any more. */
  release(): void;
}

/**
 * The index of some clauses of the collection.
 * @param found in the order of their numbers
 * @param frequencies of the terms of the query, unless every clause that has one of them is among `found`
 */
export function createScope(
  searched: Searched,
  found: readonly Row[],
  frequencies: ReadonlyMap<string, number> | null,
  listener?: Listener,
): Scope {
  const { collection, folding, script, language, vocabulary, english } = searched;
  const { facts } = collection;
  const table = tableOf(facts, found);
  let rows: readonly Row[] | null = found;

  function positionsIn<Positions>(read: (rows: readonly Row[]) => Positions): Positions {
    if (rows === null) throw new Error("The texts of an answer that was given are gone");
    return read(rows);
  }

  function loader(form: string): LoadTexts {
    return async (numbers) => {
      const shown = await collection.shown(numbers, form);
      return shown.map((clause) => displayed(clause, folding));
    };
  }

  const translation: Translation | null =
    language === null
      ? null
      : {
          language,
          table: translatedTable(table, found, language, facts.translated[language] ?? 0),
          async placesOf(term) {
            listener?.words(term);
            return positionsIn((own) => wordPositions(own, term, language));
          },
          loadTexts: loader(language),
        };

  return {
    index: {
      folding,
      table,
      ...(frequencies === null ? {} : { frequencies }),
      async placesOf(fold) {
        listener?.term(fold);
        return positionsIn((own) => termPositions(own, fold));
      },
      loadTexts: loader(script),
      vocabulary,
      english,
      translation: async () => translation,
    },
    release() {
      rows = null;
    },
  };
}

const NO_TEXTS: ShownRow = { path: [], labels: [], texts: [] };

function displayed(clause: ShownRow | null, folding: Folding): DisplayClause {
  const { path, labels, texts } = clause ?? NO_TEXTS;
  return { path, labels, texts: foldClause(texts, folding) };
}

/** A table with a row for each of these clauses, in the place of its number, and none for the others. */
function tableOf(facts: CollectionFacts, rows: readonly Row[]): ClauseTable {
  const documents = new Map<string, DocumentInfo>(facts.documents.map((each) => [each.id, each]));
  const clauses = emptyTable(facts.clauses);
  for (const { number, document, clause, kind, section, length, heading, headingFold } of rows) {
    const info = documents.get(document);
    if (info === undefined) throw new Error(`The engine has a clause of no document: ${document}`);
    const headingAt = headingFold === undefined ? 0 : length;
    clauses[number] = {
      ...{ document: info, id: clause, kind, section, length, heading, headingAt },
      ...{ shard: 0, place: 0 },
    };
  }
  const having = (has: (row: Row) => boolean | undefined): ReadonlySet<number> =>
    new Set(rows.filter(has).map(({ number }) => number));
  return {
    documents: facts.documents,
    clauses,
    hierarchies: facts.hierarchies.map(({ id, titles }) => ({
      id,
      titles,
      clauses: having(({ hierarchies }) => hierarchies?.includes(id)),
    })),
    statements: new Map(
      STATED.map((stated) => [stated, having(({ statements }) => statements?.includes(stated))]),
    ),
    publications: facts.publications,
    changes: new Map(rows.flatMap(({ number, change }) => (change ? [[number, change]] : []))),
    newest: facts.newest,
    averageLength: facts.averageLength,
    sample: facts.sample,
  };
}

/** The table with the lengths of the translated texts. */
function translatedTable(
  table: ClauseTable,
  rows: readonly Row[],
  language: string,
  averageLength: number,
): ClauseTable {
  const clauses = emptyTable(table.clauses.length);
  for (const { number, translated } of rows) {
    const clause = table.clauses[number];
    const { length = 0, title = 0 } = translated?.[language] ?? {};
    if (clause !== undefined) clauses[number] = { ...clause, length, heading: title, headingAt: 0 };
  }
  return { ...table, clauses, averageLength };
}

function emptyTable(length: number): ClauseInfo[] {
  const clauses: ClauseInfo[] = [];
  clauses.length = length;
  return clauses;
}
