/** The clause table: the facts that the index has about each clause, without its text. */
import type { ClauseKind, Titles } from "../../model/types.ts";
import { readIds } from "./clause-ids.ts";
import type { DocumentInfo, Stated, WrittenTable } from "./index-format.ts";

/** A clause; its number is its position in the table. */
export interface ClauseInfo {
  readonly document: DocumentInfo;
  readonly id: string;
  readonly kind: ClauseKind;
  /** `document#id` of the topmost clause that it stands in, or that it is. */
  readonly section: string;
  /** Positions that its texts occupy, as `IndexedClause` has them: no fewer than there are, and exact where a heading is indexed behind them. */
  readonly length: number;
  /** Length of its label and heading, in symbols. */
  readonly heading: number;
  /** The position of a heading that is indexed separately, behind the texts; 0 if it is indexed only within them. */
  readonly headingAt: number;
  /** Number of the file that holds its display text, and the position in that file. */
  readonly shard: number;
  readonly place: number;
}

interface HierarchyInfo {
  readonly id: string;
  readonly titles: Titles;
  /** The numbers of its clauses. */
  readonly clauses: ReadonlySet<number>;
}

/** The publication that added a clause or changed it last. */
export interface LastChange {
  /** Number of the publication. */
  readonly publication: number;
  /** ISO 8601, or null. */
  readonly date: string | null;
  /** True if it added the clause. */
  readonly isNew: boolean;
}

export interface ClauseTable {
  /** Every document of the collection, in order. */
  readonly documents: readonly DocumentInfo[];
  readonly clauses: readonly ClauseInfo[];
  readonly hierarchies: readonly HierarchyInfo[];
  /** The numbers of the clauses with statements of a kind. */
  readonly statements: ReadonlyMap<Stated, ReadonlySet<number>>;
  /** The numbers of the publications after the first that changed clauses, oldest first. */
  readonly publications: readonly number[];
  /** The last change of each clause that one of them changed, by the number of the clause. */
  readonly changes: ReadonlyMap<number, LastChange>;
  /** The newest date of the documents that have clauses; empty if none has a date. */
  readonly newest: string;
  /** Mean of the lengths of the clauses. */
  readonly averageLength: number;
  /** A folded term for a warm-up search; empty if there is none. */
  readonly sample: string;
}

/**
 * A shard is full at this number of positions, or of clauses. Shards are small because the first clauses of an answer
 * lie far apart, and each of them loads its whole shard.
 */
const SHARD_PLACES = 500;
const SHARD_CLAUSES = 6;
/**
 * In a collection of more clauses than this, shards grow with this power of their number, so that there are far fewer
 * files than clauses: 1,400 a script at 75,000 clauses, of some 3 kB each when compressed.
 */
const MANY_CLAUSES = 1500;
const GROWTH = 0.56;

/** How many times larger than in a small collection the shards are. */
function shardGrowth(clauses: number): number {
  return Math.max(1, clauses / MANY_CLAUSES) ** GROWTH;
}

/** The shard number of each clause, computed from the lengths of the clauses. Build and browser use the same function. */
export function shardNumbers(lengths: readonly number[]): number[] {
  const growth = shardGrowth(lengths.length);
  const mostPlaces = SHARD_PLACES * growth;
  const mostClauses = SHARD_CLAUSES * growth;
  let shard = -1;
  let places = mostPlaces;
  let clauses = 0;
  return lengths.map((length) => {
    if (places >= mostPlaces || clauses >= mostClauses) {
      shard++;
      places = 0;
      clauses = 0;
    }
    places += length;
    clauses++;
    return shard;
  });
}

function clausesInRuns(runs: readonly number[]): Set<number> {
  const clauses = new Set<number>();
  let number = 0;
  for (const [index, length] of runs.entries()) {
    const end = number + length;
    for (; number < end; number++) {
      if (index % 2 === 1) clauses.add(number);
    }
  }
  return clauses;
}

/** The run lengths of a set of clauses, as in `HierarchyRow`. */
export function runsOf(clauses: ReadonlySet<number>, total: number): number[] {
  const runs: number[] = [0];
  for (let number = 0; number < total; number++) {
    const inside = runs.length % 2 === 0;
    if (clauses.has(number) !== inside) runs.push(0);
    runs[runs.length - 1] = (runs.at(-1) ?? 0) + 1;
  }
  return runs;
}

function lastChanges(publications: WrittenTable["publications"]): Map<number, LastChange> {
  return new Map(
    publications.flatMap(({ number: publication, date, added, changed }) => {
      const all = (runs: readonly number[], isNew: boolean) =>
        Array.from(clausesInRuns(runs), (clause): [number, LastChange] => [
          clause,
          { publication, date, isNew },
        ]);
      return [...all(added, true), ...all(changed, false)];
    }),
  );
}

/** Base of the digits that encode kinds, one character each. */
const KIND_DIGITS = 36;

/**
 * The digit that encodes a kind.
 * @param kinds every kind of the table, in the table's order
 * @throws Error if the kind is not in `kinds`, or `kinds` has more entries than there are digits
 */
export function writeKind(kind: ClauseKind, kinds: readonly ClauseKind[]): string {
  const place = kinds.indexOf(kind);
  if (place < 0 || place >= KIND_DIGITS) throw new Error(`No digit stands for the kind “${kind}”`);
  return place.toString(KIND_DIGITS);
}

function readKind(digit: string, kinds: readonly ClauseKind[]): ClauseKind {
  const kind = kinds[Number.parseInt(digit, KIND_DIGITS)];
  if (kind === undefined) throw new Error(`No kind of clause is written “${digit}”`);
  return kind;
}

/** The section of each clause of a document, from the number of clauses of each section. */
function sectionsOf(
  document: string,
  ids: readonly string[],
  sizes: readonly number[],
): readonly string[] {
  const sections: string[] = [];
  for (const size of sizes) {
    const section = `${document}#${ids[sections.length] ?? ""}`;
    for (let clause = 0; clause < size; clause++) sections.push(section);
  }
  return sections;
}

function newestDate(clauses: readonly ClauseInfo[]): string {
  return clauses.reduce((newest, { document: { date } }) => {
    return date !== null && date > newest ? date : newest;
  }, "");
}

/** Reads the table, unpacked. */
export function readTable({
  kinds,
  documents,
  hierarchies,
  statements,
  publications,
  apart,
  sample,
}: WrittenTable): ClauseTable {
  const behind = new Set(apart);
  const shards = shardNumbers(documents.flatMap(({ lengths }) => lengths));
  const infos: DocumentInfo[] = [];
  const clauses: ClauseInfo[] = [];
  for (const row of documents) {
    const { id, titles, shortTitles, date, genre, validity } = row;
    const document = {
      ...{ id, titles, shortTitles, date, genre },
      ...(validity !== undefined && { validity }),
    };
    infos.push(document);
    const ids = readIds(row.clauses);
    const sections = sectionsOf(id, ids, row.sections);
    for (const [index, length] of row.lengths.entries()) {
      const number = clauses.length;
      const shard = shards[number] ?? 0;
      const before = clauses[number - 1];
      clauses.push({
        document,
        id: ids[index] ?? "",
        kind: readKind(row.kinds.charAt(index), kinds),
        section: sections[index] ?? "",
        length,
        heading: row.headings[index] ?? 0,
        headingAt: behind.has(number) ? length : 0,
        shard,
        place: before?.shard === shard ? before.place + 1 : 0,
      });
    }
  }
  const length = clauses.reduce((sum, clause) => sum + clause.length, 0);
  return {
    documents: infos,
    clauses,
    hierarchies: hierarchies.map(({ id, titles, runs }) => ({
      id,
      titles,
      clauses: clausesInRuns(runs),
    })),
    statements: new Map(statements.map(({ stated, runs }) => [stated, clausesInRuns(runs)])),
    publications: publications.map(({ number }) => number),
    changes: lastChanges(publications),
    newest: newestDate(clauses),
    averageLength: clauses.length === 0 ? 0 : length / clauses.length,
    sample,
  };
}
