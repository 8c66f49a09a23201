/** Where a query stands: its frequency in each document, section and year, its places, and its dispersion. */
import { type Dispersion, dispersion } from "../../statistics/dispersion.ts";
import type { DocumentInfo } from "../format/index-format.ts";
import type { CountedQuery, CountedReading } from "./count-query.ts";
import type { CountedClause } from "./scope.ts";

/** The counts of a query in a part of the collection. */
export interface Counts {
  /** Number of clauses that match, of occurrences in them, and of characters in the whole part. */
  readonly clauses: number;
  readonly occurrences: number;
  readonly characters: number;
}

/** A topmost clause of a document. */
interface SectionCounts extends Counts {
  /** `document#id`. */
  readonly address: string;
  /** Its first position among those of the document, and the one after its last. */
  readonly from: number;
  readonly to: number;
}

export interface DocumentCounts extends Counts {
  readonly document: DocumentInfo;
  /** Number of positions: the characters, and one after each text. */
  readonly length: number;
  readonly sections: readonly SectionCounts[];
  /** The position of each occurrence. */
  readonly places: readonly number[];
  /** The id of the clause of each occurrence. */
  readonly clausesOfPlaces: readonly string[];
}

interface YearCounts extends Counts {
  /** Empty for documents without a date. */
  readonly year: string;
  readonly documents: number;
}

export interface Profile extends Counts {
  readonly reading: CountedReading;
  /** In the order of the collection. */
  readonly documents: readonly DocumentCounts[];
  /** The earliest first, documents without a date last. */
  readonly years: readonly YearCounts[];
  /** Over the documents, and over all sections. */
  readonly overDocuments: Dispersion;
  readonly overSections: Dispersion;
}

function sumOf(parts: readonly Counts[]): Counts {
  const sum = { clauses: 0, occurrences: 0, characters: 0 };
  for (const part of parts) {
    sum.clauses += part.clauses;
    sum.occurrences += part.occurrences;
    sum.characters += part.characters;
  }
  return sum;
}

function dispersionOver(parts: readonly Counts[]): Dispersion {
  return dispersion(
    parts.map(({ occurrences, characters }) => ({ occurrences, size: characters })),
  );
}

/** The first symbol of each occurrence, by clause. */
function startsByClause({ occurrences }: CountedQuery): ReadonlyMap<number, readonly number[]> {
  const starts = new Map<number, number[]>();
  for (const { clause, start } of occurrences) {
    const own = starts.get(clause);
    if (own === undefined) starts.set(clause, [start]);
    else own.push(start);
  }
  return starts;
}

/** The counts in the clauses of one document. */
function countDocument(
  document: DocumentInfo,
  clauses: readonly CountedClause[],
  starts: ReadonlyMap<number, readonly number[]>,
  matching: ReadonlySet<number>,
): DocumentCounts {
  const sections: {
    address: string;
    from: number;
    to: number;
    clauses: number;
    occurrences: number;
    characters: number;
  }[] = [];
  const places: number[] = [];
  const clausesOfPlaces: string[] = [];
  let length = 0;
  for (const { number, info, characters, positions } of clauses) {
    let section = sections.at(-1);
    if (section?.address !== info.section) {
      const [from, to] = [length, length];
      section = { address: info.section, from, to, clauses: 0, occurrences: 0, characters: 0 };
      sections.push(section);
    }
    const own = starts.get(number) ?? [];
    for (const start of own) {
      places.push(length + start);
      clausesOfPlaces.push(info.id);
    }
    length += positions;
    section.to = length;
    section.clauses += matching.has(number) ? 1 : 0;
    section.occurrences += own.length;
    section.characters += characters;
  }
  return { document, length, sections, places, clausesOfPlaces, ...sumOf(sections) };
}

/** The earliest first, documents without a date last. */
function yearsOf(documents: readonly DocumentCounts[]): YearCounts[] {
  const years = Map.groupBy(documents, ({ document }) => document.date?.slice(0, 4) ?? "");
  return Array.from(years, ([year, own]) => ({
    year,
    documents: own.length,
    ...sumOf(own),
  })).toSorted(
    (one, other) =>
      Number(one.year === "") - Number(other.year === "") || (one.year < other.year ? -1 : 1),
  );
}

/** The counts of a query in the clauses of a scope. */
export function profileOf(scope: readonly CountedClause[], counted: CountedQuery): Profile {
  const { query, searched, meaning, absent, isEmpty } = counted;
  const starts = startsByClause(counted);
  const matching = new Set(counted.clauses);
  const documents = Array.from(
    Map.groupBy(scope, ({ info }) => info.document),
    ([document, clauses]) => countDocument(document, clauses, starts, matching),
  );
  return {
    reading: { query, searched, meaning, absent, isEmpty },
    ...sumOf(documents),
    documents,
    years: yearsOf(documents),
    overDocuments: dispersionOver(documents),
    overSections: dispersionOver(documents.flatMap(({ sections }) => sections)),
  };
}
