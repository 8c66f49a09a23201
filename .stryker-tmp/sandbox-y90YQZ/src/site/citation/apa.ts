/**
 * APA style, 7th edition: the entry of the reference list, and the in-text citation.
 *
 * The list contains the whole document, as sections 8.13 and 9.38 require: a title in another language is unchanged,
 * followed by its English translation in square brackets. The in-text citation names the clause. Names are not
 * romanised, because a romanisation cannot be derived reliably.
 */
// @ts-nocheck

import { MONTHS } from "../i18n/format.ts";
import { type CslDate, type CslItem, chineseName } from "./csl.ts";

/** `2023, July 30`; `n.d.` if the date is unknown. */
function apaDate(issued: CslDate | undefined): string {
  const [year, month, day] = issued?.["date-parts"][0] ?? [];
  if (year === undefined) return "n.d.";
  if (month === undefined) return String(year);
  return `${year}, ${MONTHS[month - 1]}${day === undefined ? "" : ` ${day}`}`;
}

/** A & B; A, B, & C. Two names without initials, such as those of bodies, are joined without a comma. */
function authorList(names: readonly string[]): string {
  const last = names.at(-1) ?? "";
  if (names.length < 3) return names.join(" & ");
  return `${names.slice(0, -1).join(", ")}, & ${last}`;
}

/** The title, with its translation if there is one. */
function titleOf({ title, custom }: CslItem): string {
  return custom === undefined ? title : `${title} [${custom["title-en"]}]`;
}

/** The entry of the reference list. If the author is unknown, the title comes first. */
export function apaReference(item: CslItem): string {
  const names = (item.author ?? []).map(chineseName);
  const date = `(${apaDate(item.issued)})`;
  const number = item.number === undefined ? "" : ` (${item.number})`;
  const title = `${titleOf(item)}${number}`;
  const opening = names.length === 0 ? [title, date] : [authorList(names), date, title];
  const container = item["container-title"];
  const parts = container === undefined ? opening : [...opening, container];
  const end = item.URL === undefined ? "" : ` ${item.URL}`;
  return `${parts.map(closed).join(" ")}${end}`;
}

/** Adds a full stop unless the part ends with a punctuation mark. */
function closed(part: string): string {
  return /[.?!。？！]$/u.test(part) ? part : `${part}.`;
}

/** The in-text citation: (长沙市人民政府, 2023, Section 三（一）2). */
export function apaInText(item: CslItem): string {
  const names = (item.author ?? []).map(chineseName);
  const [first = `“${item.title}”`, second] = names;
  const who =
    names.length > 2 ? `${first} et al.` : second === undefined ? first : `${first} & ${second}`;
  const year = item.issued?.["date-parts"][0]?.[0] ?? "n.d.";
  const section = item.section === undefined ? "" : `, Section ${item.section}`;
  return `(${who}, ${year}${section})`;
}
