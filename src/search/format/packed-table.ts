/**
 * The clause table as it lies in `clauses.json`: column by column. What stands in a column is alike, so that it compresses to two
 * thirds of what rows take, and every search loads the table.
 */
import { SCRIPTS, type Script, type Titles } from "../../model/types.ts";
import type { DocumentInfo, WrittenTable } from "./index-format.ts";
import { readNumbers, writeNumbers } from "./number-text.ts";
import { readOther, writeOther } from "./other-script.ts";

/** Titles of all documents, by language: the Traditional ones as `other-script.ts` writes them beside the Simplified ones. */
type TitleColumns = Readonly<Record<Script, readonly string[]>> & {
  readonly en: readonly Titles["en"][];
};

/** The documents; a column has a value a document, or a character a clause. */
interface PackedDocuments {
  readonly ids: readonly string[];
  readonly titles: TitleColumns;
  /** Null for a document whose short titles are its titles. */
  readonly shortTitles: readonly (Titles | null)[];
  readonly dates: readonly DocumentInfo["date"][];
  readonly genres: readonly DocumentInfo["genre"][];
  readonly validities: readonly (string | null)[];
  readonly clauses: readonly string[];
  /** Number of clauses of each document, and the other lists of numbers of all documents, as `number-text.ts` writes them. */
  readonly counts: string;
  readonly kinds: string;
  readonly lengths: string;
  readonly headings: string;
  readonly sections: string;
}

/** `clauses.json`. */
export type PackedTable = Omit<WrittenTable, "documents"> & { readonly documents: PackedDocuments };

function areAlike(one: Titles, other: Titles): boolean {
  return SCRIPTS.every((script) => one[script] === other[script]) && one.en === other.en;
}

export function packTable(table: WrittenTable): PackedTable {
  const { documents } = table;
  const numbers = (list: (row: (typeof documents)[number]) => readonly number[]): string =>
    writeNumbers(documents.flatMap(list));
  return {
    ...table,
    documents: {
      ids: documents.map(({ id }) => id),
      titles: {
        "zh-Hans": documents.map(({ titles }) => titles["zh-Hans"]),
        "zh-Hant": documents.map(({ titles }) => writeOther(titles["zh-Hans"], titles["zh-Hant"])),
        en: documents.map(({ titles }) => titles.en),
      },
      shortTitles: documents.map(({ titles, shortTitles }) =>
        areAlike(titles, shortTitles) ? null : shortTitles,
      ),
      dates: documents.map(({ date }) => date),
      genres: documents.map(({ genre }) => genre),
      validities: documents.map(({ validity }) => validity ?? null),
      clauses: documents.map(({ clauses }) => clauses),
      counts: writeNumbers(documents.map(({ lengths }) => lengths.length)),
      kinds: documents.map(({ kinds }) => kinds).join(""),
      lengths: numbers(({ lengths }) => lengths),
      headings: numbers(({ headings }) => headings),
      sections: numbers(({ sections }) => sections),
    },
  };
}

/** Takes the next numbers of a list, as many as add up to a sum. */
function takeSum(numbers: readonly number[], from: number, sum: number): readonly number[] {
  let end = from;
  for (let left = sum; left > 0 && end < numbers.length; end++) left -= numbers[end] ?? 0;
  return numbers.slice(from, end);
}

/** The table that was packed. */
export function unpackTable({ documents: packed, ...rest }: PackedTable): WrittenTable {
  const counts = readNumbers(packed.counts);
  const lengths = readNumbers(packed.lengths);
  const headings = readNumbers(packed.headings);
  const sections = readNumbers(packed.sections);
  let clause = 0;
  let section = 0;
  const documents = packed.ids.map((id, place): WrittenTable["documents"][number] => {
    const from = clause;
    clause += counts[place] ?? 0;
    const ownSections = takeSum(sections, section, clause - from);
    section += ownSections.length;
    const simplified = packed.titles["zh-Hans"][place] ?? "";
    const titles = {
      "zh-Hans": simplified,
      "zh-Hant": readOther(simplified, packed.titles["zh-Hant"][place] ?? ""),
      en: packed.titles.en[place] ?? null,
    };
    const validity = packed.validities[place] ?? null;
    return {
      id,
      titles,
      shortTitles: packed.shortTitles[place] ?? titles,
      date: packed.dates[place] ?? null,
      genre: packed.genres[place] ?? "other",
      ...(validity !== null && { validity }),
      clauses: packed.clauses[place] ?? "",
      kinds: packed.kinds.slice(from, clause),
      lengths: lengths.slice(from, clause),
      headings: headings.slice(from, clause),
      sections: ownSections,
    };
  });
  return { ...rest, documents };
}
