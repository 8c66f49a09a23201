/**
 * A reference after GB/T 7714—2025, in the form of the numeric sequence, without its number.
 *
 * The text of the standard is not free. This follows its worked examples as the test data of the gbt7714 package for
 * LaTeX (zepinglee/gbt7714-bibtex-style, gbt7714-examples.bib) and the previews of the style of zotero-chinese/styles
 * have them, and the reports there of what the edition of 2025 changed:
 *
 * - clause 7: the full stop and square brackets are half-width, the stop with a space after it; comma, colon and round
 *   brackets are full-width, whatever the language of the work;
 * - three authors at most, then 等; a body is named as it is;
 * - the date of access stands with resources of the network alone, after the date of the work: （2012-05-03）[2013-11-12].
 *   A newspaper that was read online has none: [N/OL]. 人民日报，2022-08-16（17）. 地址.
 * - a document number, and the name of a part, stand after the title behind a colon (三松堂全集：卷4). The clause is such a part.
 *
 * The standard has no code for official documents. A is in use for them (国务院. ……的通知：国发〔2007〕19号[A/OL]),
 * with the dates of a network resource, since that is where they were read.
 */
import { type CslItem, chineseName, isoDate } from "./csl.ts";

const CODES = {
  legislation: "A",
  "article-newspaper": "N",
  webpage: "EB",
  document: "Z",
} as const satisfies Record<CslItem["type"], string>;

/** How many authors are named. */
const NAMED = 3;

function authors({ author = [] }: CslItem): string {
  const names = author.slice(0, NAMED).map(chineseName);
  return [...names, ...(author.length > NAMED ? ["等"] : [])].join("，");
}

/** Newspaper and date, or the dates of what was read on the network, or the date alone. */
function imprint(item: CslItem): string {
  const date = item.issued === undefined ? "" : isoDate(item.issued);
  if (item["container-title"] !== undefined) {
    return [item["container-title"], date].filter((part) => part !== "").join("，");
  }
  if (item.URL === undefined) return date;
  const accessed = item.accessed === undefined ? "" : `[${isoDate(item.accessed)}]`;
  return `${date === "" ? "" : `（${date}）`}${accessed}`;
}

/** The reference, ending with a full stop. */
export function gb7714(item: CslItem): string {
  const { title, number, section, type, URL } = item;
  const named = [title, number, section].filter((part) => part !== undefined).join("：");
  const code = `${CODES[type]}${URL === undefined ? "" : "/OL"}`;
  const parts = [authors(item), `${named}[${code}]`, imprint(item), URL ?? ""];
  return `${parts.filter((part) => part !== "").join(". ")}.`;
}
