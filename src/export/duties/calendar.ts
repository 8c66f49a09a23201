/** The deadlines of the ledger as an iCalendar file (RFC 5545). This module is loaded only if one is made. */
import ical, { ICalEventTransparency } from "ical-generator";
import { type FileLanguage, isWebAddress } from "../file-language.ts";
import { deadlineText, LEDGER_TITLE, partyText, taskText } from "./columns.ts";
import type { DutyRow, DutyTable } from "./duty-table.ts";

const PRODUCT = { company: "Tiaowen", product: "duties" };
/** The date of files of documents without a date. */
const NO_DATE = "2000-01-01";

function dayOf(iso: string): Date {
  return new Date(`${iso}T00:00:00Z`);
}

/** A date of any precision as a day, for the time at which an entry was made: nothing of a file comes from the clock. */
function stampOf(iso: string | null): Date {
  const [year, month = "01", day = "01"] = (iso ?? NO_DATE).split("-");
  return dayOf(`${year}-${month}-${day}`);
}

/** The first characters of a text, on one line. */
function beginning(text: string, length: number): string {
  const characters = Array.from(text.replace(/\s+/gu, " "));
  return characters.length <= length
    ? characters.join("")
    : `${characters.slice(0, length).join("")}…`;
}

function summary(row: DutyRow, lang: FileLanguage): string {
  const title =
    (lang === "en" ? row.title.en : null) ?? row.title[lang === "en" ? "zh-Hans" : lang];
  return beginning(title || taskText(row, lang), 60);
}

/**
 * The dated deadlines as entries of whole days, each on the last day of its date. The same table gives the same file.
 */
export function dutyCalendar(table: DutyTable, lang: FileLanguage): string {
  const made = new Map(table.documents.map(({ id, date }) => [id, date]));
  const calendar = ical({ name: LEDGER_TITLE[lang], prodId: PRODUCT });
  for (const row of table.rows) {
    for (const [index, { due }] of row.deadlines.entries()) {
      if (due === null) continue;
      const start = dayOf(due);
      calendar.createEvent({
        id: `${row.id}-${index + 1}@tiaowen`,
        stamp: stampOf(made.get(row.document) ?? null),
        start,
        end: new Date(start.getTime() + 86_400_000),
        allDay: true,
        transparency: ICalEventTransparency.TRANSPARENT,
        summary: summary(row, lang),
        description: [
          beginning(taskText(row, lang), 400),
          `${partyText(row.lead, lang)}${row.partners.units.length > 0 ? ` ← ${partyText(row.partners, lang)}` : ""}`,
          deadlineText(row, lang),
          ...(isWebAddress(row.url) ? [row.url] : []),
        ].join("\n"),
        ...(isWebAddress(row.url) && { url: row.url }),
      });
    }
  }
  return `${calendar.toString()}\r\n`;
}
