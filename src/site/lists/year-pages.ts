/** A long list of years with their entries, in pages. */

export interface YearEntries<Entry> {
  readonly year: string;
  readonly entries: readonly Entry[];
}

export interface YearPage<Entry> {
  /** From 1. */
  readonly number: number;
  readonly years: readonly YearEntries<Entry>[];
  /** Number of entries of its first year that stand on earlier pages. */
  readonly before: number;
}

/** A list of more entries is shown in pages of so many. */
const MOST_ENTRIES = 600;
const PAGE_ENTRIES = 300;

/** The pages of a list, at least one; a year of very many entries goes on, on the next page. */
export function yearPages<Entry>(
  years: readonly YearEntries<Entry>[],
  { most, size } = { most: MOST_ENTRIES, size: PAGE_ENTRIES },
): YearPage<Entry>[] {
  const total = years.reduce((sum, { entries }) => sum + entries.length, 0);
  if (total <= most) return [{ number: 1, years, before: 0 }];
  const pages: { number: number; years: YearEntries<Entry>[]; before: number }[] = [];
  let room = 0;
  for (const { year, entries } of years) {
    for (let start = 0; start < entries.length; ) {
      if (room <= 0) {
        pages.push({ number: pages.length + 1, years: [], before: start });
        room = size;
      }
      const some = entries.slice(start, start + room);
      pages.at(-1)?.years.push({ year, entries: some });
      start += some.length;
      room -= some.length;
    }
  }
  return pages;
}
