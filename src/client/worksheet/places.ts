/** Where tasks stand: the hierarchy, the tasks above, name and address, from the data files of hierarchies. */
import type { TaskRow, TaskTable } from "../../export/tasks/task-rows.ts";
import { worksheetKey } from "../../kept/worksheet/key.ts";
import { readAddress } from "../../model/target.ts";
import { plainTitle } from "../../site/i18n/chinese.ts";
import type { Language } from "../../site/i18n/languages.ts";
import { pageHref } from "../../site/routes/address.ts";
import { nodeName } from "../../site/tasks/node-name.ts";

/** The place of a task, in words of a page. */
export interface TaskPlace {
  readonly hierarchy: string;
  /** Numbers and titles of the tasks above, outermost first. */
  readonly above: readonly string[];
  /** Number and title. */
  readonly name: string;
  /** Address of the task's page, with its host; empty if it has none on the web. */
  readonly url: string;
}

/**
 * The places of the tasks of some hierarchies, by the keys of the worksheet. A task that several of them have is placed in
 * the first.
 * @param addressOf the address on the web of a page of the site; null if it has none
 */
export function taskPlaces(
  tables: readonly TaskTable[],
  lang: Language,
  addressOf: (href: string) => string | null,
): ReadonlyMap<string, TaskPlace> {
  const places = new Map<string, TaskPlace>();
  for (const table of tables) {
    for (const [key, place] of placesIn(table, lang, addressOf)) {
      if (!places.has(key)) places.set(key, place);
    }
  }
  return places;
}

function* placesIn(
  table: TaskTable,
  lang: Language,
  addressOf: (href: string) => string | null,
): Generator<[key: string, TaskPlace]> {
  const hierarchy = plainTitle(lang, table.title);
  const rows = new Map(table.rows.map((row) => [row.id, row]));
  const nameOf = ({ number, title }: TaskRow) => nodeName(lang, { label: number, titles: title });

  function above({ parent }: TaskRow): string[] {
    const row = parent === null ? undefined : rows.get(parent);
    return row === undefined ? [] : [...above(row), nameOf(row)];
  }

  for (const row of table.rows) {
    const { document, clause } = readAddress(row.source);
    const path = pageHref(lang, `tasks/${table.id}/${row.id}/`);
    const place = {
      hierarchy,
      above: above(row),
      name: nameOf(row),
      url: addressOf(path) ?? "",
    };
    yield [worksheetKey(document, { clause, quote: row.quote }), place];
  }
}
