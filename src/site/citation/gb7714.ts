/**
 * A reference according to GB/T 7714—2025 in the numeric style, without its number.
 *
 * The text of the standard is not freely available. This module follows its worked examples in the test data of the
 * gbt7714 package for LaTeX (zepinglee/gbt7714-bibtex-style, gbt7714-examples.bib), the previews of the style of
 * zotero-chinese/styles, and the reports in both about the changes of the 2025 edition:
 *
 * - Clause 7: full stop and square brackets are half-width, with a space after the full stop; comma, colon and round
 *   brackets are full-width, in works of any language.
 * - At most three authors are named, followed by 等. The name of a body is unchanged.
 * - Only online resources have a date of access, after the date of the work: （2012-05-03）[2013-11-12].
 *   A newspaper that was read online has none: [N/OL]. 人民日报，2022-08-16（17）. 地址.
 * - A document number, and the name of a part, follow the title after a colon (三松堂全集：卷4). The clause is such a part.
 *
 * The standard has no code for official documents. A is in common use (国务院. ……的通知：国发〔2007〕19号[A/OL]),
 * with the dates of an online resource, because the documents were read online.
 */
import { type CslItem, chineseName, isOfficial, isoDate } from "./csl.ts";

const OFFICIAL = "A";
const CODES = {
  legislation: OFFICIAL,
  regulation: OFFICIAL,
  standard: "S",
  report: "R",
  speech: "Z",
  "article-newspaper": "N",
  webpage: "EB",
  document: "Z",
} as const satisfies Record<CslItem["type"], string>;

/** Maximum number of authors that are named. */
const NAMED = 3;

function authors({ author = [] }: CslItem): string {
  const names = author.slice(0, NAMED).map(chineseName);
  return [...names, ...(author.length > NAMED ? ["等"] : [])].join("，");
}

/** Newspaper and date, or the dates of an online resource, or the date alone. */
function imprint(item: CslItem): string {
  const date = item.issued === undefined ? "" : isoDate(item.issued);
  if (item["container-title"] !== undefined) {
    return [item["container-title"], date].filter((part) => part !== "").join("，");
  }
  if (item.URL === undefined) return date;
  const accessed = item.accessed === undefined ? "" : `[${isoDate(item.accessed)}]`;
  return `${date === "" ? "" : `（${date}）`}${accessed}`;
}

/** The reference, with a full stop at its end. */
export function gb7714(item: CslItem): string {
  const { title, number, section, type, URL } = item;
  const kind = isOfficial(item) ? OFFICIAL : CODES[type];
  const named = [title, number, section].filter((part) => part !== undefined).join("：");
  const code = `${kind}${URL === undefined ? "" : "/OL"}`;
  const parts = [authors(item), `${named}[${code}]`, imprint(item), URL ?? ""];
  return `${parts.filter((part) => part !== "").join(". ")}.`;
}
