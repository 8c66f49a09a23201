/**
 * APA style, 7th edition: the entry of the reference list, and the citation in the text that names the clause.
 *
 * The list has the whole document, as sections 8.13 and 9.38 ask: a title in another language stands as it is, its
 * English translation in square brackets after it; the clause is named in the text. Names stay in characters: a
 * romanisation is nothing that a machine may guess.
 */
import { MONTHS } from "../i18n/format.ts";
import { type CslDate, type CslItem, chineseName } from "./csl.ts";

/** `2023, July 30`; `n.d.` where no date is known. */
function apaDate(issued: CslDate | undefined): string {
  const [year, month, day] = issued?.["date-parts"][0] ?? [];
  if (year === undefined) return "n.d.";
  if (month === undefined) return String(year);
  return `${year}, ${MONTHS[month - 1]}${day === undefined ? "" : ` ${day}`}`;
}

/** A & B; A, B, & C. Two names without initials, such as those of bodies, take no comma. */
function authorList(names: readonly string[]): string {
  const last = names.at(-1) ?? "";
  if (names.length < 3) return names.join(" & ");
  return `${names.slice(0, -1).join(", ")}, & ${last}`;
}

/** The title, and its translation where there is one. */
function titleOf({ title, custom }: CslItem): string {
  return custom === undefined ? title : `${title} [${custom["title-en"]}]`;
}

/** The entry of the reference list. The title takes the place of an author that is not known. */
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

/** With a full stop, where it does not end with a mark. */
function closed(part: string): string {
  return /[.?!。？！]$/u.test(part) ? part : `${part}.`;
}

/** The citation in the text: (长沙市人民政府, 2023, Section 三（一）2). */
export function apaInText(item: CslItem): string {
  const names = (item.author ?? []).map(chineseName);
  const [first = `“${item.title}”`, second] = names;
  const who =
    names.length > 2 ? `${first} et al.` : second === undefined ? first : `${first} & ${second}`;
  const year = item.issued?.["date-parts"][0]?.[0] ?? "n.d.";
  const section = item.section === undefined ? "" : `, Section ${item.section}`;
  return `(${who}, ${year}${section})`;
}
