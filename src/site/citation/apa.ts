/**
 * APA style, 7th edition: the entry of the reference list, and the in-text citation.
 *
 * The list contains the whole document, as sections 8.13 and 9.38 require: a title in another language is unchanged,
 * followed by its English translation in square brackets, and by the translator where a translation was read and its maker is named. The in-text citation names the clause. A name with an English
 * form has that form, in the list followed by the original in square brackets; other names are not romanised, because a
 * romanisation cannot be derived reliably.
 */
import { MONTHS } from "../i18n/format.ts";
import { type CslDate, type CslItem, type CslName, chineseName } from "./csl.ts";

/** `2023, July 30`; `n.d.` if the date is unknown. */
function apaDate(issued: CslDate | undefined): string {
  const [year, month, day] = issued?.["date-parts"][0] ?? [];
  if (year === undefined) return "n.d.";
  if (month === undefined) return String(year);
  return `${year}, ${MONTHS[month - 1]}${day === undefined ? "" : ` ${day}`}`;
}

/** An author: as the list names it, and as the text does. */
interface ApaName {
  readonly listed: string;
  readonly cited: string;
  /** True for a person by family name and initials. */
  readonly hasInitials: boolean;
}

/** The English form of a name: that of a body is whole, that of a person begins with the family name. */
function englishName(name: CslName, english: string): ApaName {
  const own = chineseName(name);
  const [family = "", ...given] = english.split(" ");
  if ("literal" in name || given.length === 0) {
    return { listed: `${english} [${own}]`, cited: english, hasInitials: false };
  }
  const initials = given.map((part) => `${part.charAt(0)}.`).join(" ");
  return { listed: `${family}, ${initials} [${own}]`, cited: family, hasInitials: true };
}

function namesOf({ author = [], custom }: CslItem): ApaName[] {
  return author.map((name, at): ApaName => {
    const english = custom?.["author-en"]?.[at];
    if (english !== undefined) return englishName(name, english);
    const own = chineseName(name);
    return { listed: own, cited: own, hasInitials: false };
  });
}

/** A & B; A, B, & C. Two names without initials, such as those of bodies, are joined without a comma. */
function authorList(names: readonly ApaName[]): string {
  const listed = names.map((name) => name.listed);
  const last = listed.at(-1) ?? "";
  const hasInitials = names.some((name) => name.hasInitials);
  if (names.length < 2 || (names.length === 2 && !hasInitials)) return listed.join(" & ");
  return `${listed.slice(0, -1).join(", ")}, & ${last}`;
}

/** The title, with its translation if there is one. */
function titleOf({ title, custom }: CslItem): string {
  const english = custom?.["title-en"];
  return english === undefined ? title : `${title} [${english}]`;
}

/** The newspaper, in English with the original where it has an English name. */
function containerOf({ "container-title": own, custom }: CslItem): string | undefined {
  const english = custom?.["container-title-en"];
  return own === undefined || english === undefined ? own : `${english} [${own}]`;
}

/** The entry of the reference list. If the author is unknown, the title comes first. */
export function apaReference(item: CslItem): string {
  const names = namesOf(item);
  const date = `(${apaDate(item.issued)})`;
  const number = item.number === undefined ? "" : ` (${item.number})`;
  const by = item.translator?.map((name) => `${chineseName(name)}, Trans.`).join("; ") ?? "";
  const title = `${titleOf(item)}${by === "" ? "" : ` (${by})`}${number}`;
  const opening = names.length === 0 ? [title, date] : [authorList(names), date, title];
  const container = containerOf(item);
  const parts = container === undefined ? opening : [...opening, container];
  const end = item.URL === undefined ? "" : ` ${item.URL}`;
  return `${parts.map(closed).join(" ")}${end}`;
}

/** Adds a full stop unless the part ends with a punctuation mark. */
function closed(part: string): string {
  return /[.?!。？！]$/u.test(part) ? part : `${part}.`;
}

/** The place in a document: Section 3(1)2, but Box 4.3, Article 5, Preamble. */
function placeOf({ section, custom }: CslItem): string {
  const english = custom?.["section-en"];
  if (english === undefined) return section === undefined ? "" : `, Section ${section}`;
  return /^\p{Script=Latin}/u.test(english) ? `, ${english}` : `, Section ${english}`;
}

/** The in-text citation: (Changsha Municipal People’s Government, 2023, Section 3(1)2). */
export function apaInText(item: CslItem): string {
  const names = namesOf(item).map(({ cited }) => cited);
  const [first = `“${item.title}”`, second] = names;
  const who =
    names.length > 2 ? `${first} et al.` : second === undefined ? first : `${first} & ${second}`;
  const year = item.issued?.["date-parts"][0]?.[0] ?? "n.d.";
  return `(${who}, ${year}${placeOf(item)})`;
}
