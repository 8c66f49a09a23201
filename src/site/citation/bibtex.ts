/** A BibTeX entry in UTF-8 for Chinese BibTeX styles, biblatex and Zotero. */
import { type CslItem, chineseName, isoDate } from "./csl.ts";

/** The characters that are special in TeX, with their escaped forms. */
const ESCAPES: Readonly<Record<string, string>> = {
  "\\": "\\textbackslash{}",
  "{": "\\{",
  "}": "\\}",
  "#": "\\#",
  $: "\\$",
  "%": "\\%",
  "&": "\\&",
  _: "\\_",
  "~": "\\textasciitilde{}",
  "^": "\\textasciicircum{}",
};

/** Escapes a text for TeX. */
export function escapeTex(text: string): string {
  return text.replace(/[\\{}#$%&_~^]/gu, (character) => ESCAPES[character] ?? character);
}

/** A title. Words with capitals are in braces, so that styles keep the capitals. */
function titleValue(title: string): string {
  return title
    .split(/(\p{Script=Latin}[\p{Script=Latin}\p{Nd}]*)/u)
    .map((part, index) => {
      const isWord = index % 2 === 1 && /\p{Lu}/u.test(part);
      return isWord ? `{${part}}` : escapeTex(part);
    })
    .join("");
}

/** An address is literal in BibTeX. Braces would end the value, so they are percent-encoded. */
function urlValue(url: string): string {
  return url.replace(/\{/gu, "%7B").replace(/\}/gu, "%7D");
}

const MONTHS = [
  "jan",
  "feb",
  "mar",
  "apr",
  "may",
  "jun",
  "jul",
  "aug",
  "sep",
  "oct",
  "nov",
  "dec",
] as const;

/** Persons as they are; bodies in braces of their own, so that styles do not split the names. */
function authorValue(author: NonNullable<CslItem["author"]>): string {
  const names = author.map((name) => {
    const written = escapeTex(chineseName(name));
    return "literal" in name ? `{${written}}` : written;
  });
  return names.join(" and ");
}

/** The key of an entry: letters, digits and hyphens. */
function keyOf({ id }: CslItem): string {
  return id.replace(/[^\w-]+/gu, "-");
}

/**
 * The types of entries. `misc` is BibTeX's type for official documents and web pages; `standard` is known to the styles
 * for GB/T 7714 and to biblatex.
 */
const TYPES = {
  legislation: "misc",
  regulation: "misc",
  standard: "standard",
  report: "misc",
  speech: "misc",
  "article-newspaper": "article",
  webpage: "misc",
  document: "misc",
} as const satisfies Record<CslItem["type"], string>;

/** The entry. */
export function bibtex(item: CslItem): string {
  const { author, translator, number, issued, accessed, URL, section, genre, custom } = item;
  const note = custom?.["section-en"] ?? section;
  const english = custom?.["title-en"];
  const paper = item["container-title"];
  const [year, month] = issued?.["date-parts"][0] ?? [];
  const name = month === undefined ? undefined : MONTHS[month - 1];
  const fields: readonly (readonly [string, string | undefined])[] = [
    ["author", author && `{${authorValue(author)}}`],
    ["title", `{${titleValue(item.title)}}`],
    // The translated title behind the title, as biblatex prints it.
    ["titleaddon", english && `{${titleValue(english)}}`],
    ["translator", translator && `{${authorValue(translator)}}`],
    ["journal", paper && `{${escapeTex(paper)}}`],
    ["type", paper === undefined && genre ? `{${escapeTex(genre)}}` : undefined],
    ["number", number && `{${escapeTex(number)}}`],
    ["year", year === undefined ? undefined : `{${year}}`],
    ["month", name],
    ["date", issued && `{${isoDate(issued)}}`],
    ["note", note && `{${escapeTex(note)}}`],
    ["url", URL && `{${urlValue(URL)}}`],
    ["urldate", accessed && `{${isoDate(accessed)}}`],
    ["langid", "{chinese}"],
  ];
  const lines = fields.flatMap(([field, value]) => (value ? [`  ${field} = ${value}`] : []));
  return `@${TYPES[item.type]}{${keyOf(item)},\n${lines.join(",\n")}\n}`;
}
