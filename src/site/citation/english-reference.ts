/** The reference to a clause for English readers: 3(1)2, Box 4.3, Article 5(2). */
import { isArticleLabel } from "../../model/article.ts";
import { englishNumber, withEnglishNumber } from "../i18n/english-number.ts";
import { KIND_NAMES } from "../i18n/strings.ts";
import { type CitedClause, OVER_ARTICLES, OWN_COUNT } from "./clause-reference.ts";

/** A number in English without the mark after it, or as printed if it has no English form. */
function bareNumber(label: string): string {
  const number = englishNumber(label);
  return (number === "" ? label : number).replace(/[、.．\s]+$/u, "");
}

/** Two numbers, apart where they would run together: 3(1), Box 4.3, Chapter 2 Article 5. */
export function joinEnglishNumbers(above: string, own: string): string {
  if (above === "" || own === "") return above + own;
  // A decimal number has the numbers above it.
  if (/^\d+\.\d/u.test(own)) return own;
  if (/^[\p{L}“]/u.test(own) || above.endsWith("”")) return `${above} ${own}`;
  return `${above}${/\d$/u.test(above) && /^\d/u.test(own) ? "." : ""}${own}`;
}

/**
 * The numbers of the clauses above and of the clause. Articles, boxes, figures and
 * tables count on through the whole document, so that nothing above them is named. A clause without a number goes by its
 * title or its kind.
 */
export function englishReference({ kind, labels, path, name }: Omit<CitedClause, "id">): string {
  const own = labels.at(-1) ?? "";
  const named = name === "" ? KIND_NAMES[kind].en : name;
  if (kind === "note" && own !== "") return `${KIND_NAMES.note.en} ${own.normalize("NFKC")}`;
  const counted = labels.findLastIndex((label) => OWN_COUNT.test(label));
  const article = labels.findLastIndex(isArticleLabel);
  const numbers = labels.map((label, index) => {
    const title = path[index] ?? "";
    const isPassed = index < counted || (index < article && OVER_ARTICLES.test(label.trim()));
    if (label !== "") return isPassed ? "" : bareNumber(label);
    return own === "" || title === "" || index < Math.max(counted, article) ? "" : `“${title}”`;
  });
  const joined = numbers.reduce(joinEnglishNumbers, "");
  if (own !== "") return joined;
  return joined === "" ? named : `${joined} “${named}”`;
}

/** A title in quotation marks. Those in it become inner ones. */
export function quotedTitle(title: string): string {
  return `“${title.replaceAll("“", "‘").replaceAll("”", "’")}”`;
}

/**
 * The reference as it stands in a citation. A clause that goes by its title alone has it in quotation marks; one that goes
 * by its kind is found by what it stands in: 3(1), Table 2. So is a caption, whose words are no title.
 */
export function citedInEnglish(clause: CitedClause): string {
  const { id, kind, labels, path } = clause;
  const name = kind === "caption" ? "" : clause.name;
  const reference = englishReference(clause);
  if (labels.at(-1) !== "") return reference;
  if (name !== "") return reference === name ? quotedTitle(name) : reference;
  const place = Number(/\d+$/u.exec(id)?.[0] ?? 1);
  const own = `${KIND_NAMES[kind].en}${place > 1 ? ` ${place}` : ""}`;
  const title = path.at(-1);
  if (title === undefined) return own;
  const above = { id: "", labels: labels.slice(0, -1), path: path.slice(0, -1), name: title };
  return `${citedInEnglish({ ...above, kind: "section" })}, ${own}`;
}

/** Titles of a path behind their numbers in English; a title in Chinese has its number as printed. */
export function numberedPath(labels: readonly string[], titles: readonly string[]): string[] {
  return titles.map((title, index) =>
    /\p{Script=Han}/u.test(title) ? title : withEnglishNumber(labels[index] ?? "", title),
  );
}
