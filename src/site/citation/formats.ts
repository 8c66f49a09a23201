/** The citation formats, in the order in which they are offered. */
import type { Language } from "../i18n/languages.ts";
import { apaInText, apaReference } from "./apa.ts";
import { bibtex } from "./bibtex.ts";
import { type CslItem, chineseName, isoDate } from "./csl.ts";
import { gb7714 } from "./gb7714.ts";
import { plainCitation } from "./plain.ts";

export const CITATION_FORMATS = [
  "gb7714",
  "plain",
  "apa",
  "apaInText",
  "bibtex",
  "cslJson",
] as const;
export type CitationFormat = (typeof CITATION_FORMATS)[number];

/** Formats that are read by programs. */
export const CODE_FORMATS: ReadonlySet<CitationFormat> = new Set(["bibtex", "cslJson"]);

/** The plain citation of a record. English readers are told the issuer, the authors and the paper in English. */
export function plain(lang: Language, item: CslItem): string {
  const english = lang === "en" ? item.custom : undefined;
  const people = item.author?.map(chineseName).join("、");
  const by = [
    english?.["author-en"]?.join(" and ") ?? item.authority ?? people,
    english?.["container-title-en"] ?? item["container-title"],
  ].filter((part) => part);
  return plainCitation(
    lang,
    {
      title: item.title,
      english: english?.["title-en"] ?? null,
      number: item.number ?? null,
      issuer: by.length === 0 ? null : by.join(lang === "en" ? ", " : "，"),
      date: item.issued === undefined ? null : isoDate(item.issued),
    },
    english?.["section-en"] ?? item.section ?? "",
  );
}

/** The item without its English forms, which Chinese readers do not need. */
function untranslated(item: CslItem): CslItem {
  const { custom: _, ...rest } = item;
  return rest;
}

/** CSL-JSON for import: a list of items, with each date on one line. */
function cslJson(item: CslItem): string {
  const json = JSON.stringify([item], null, 2);
  return json.replace(/\[\s+\[([\d,\s]+)\]\s+\]/gu, (_, numbers: string) => {
    return `[[${numbers.trim().replace(/\s+/gu, " ")}]]`;
  });
}

/** A record in a citation format. */
export function formatCitation(format: CitationFormat, lang: Language, item: CslItem): string {
  switch (format) {
    case "gb7714":
      return gb7714(item);
    case "plain":
      return plain(lang, item);
    case "apa":
      return apaReference(lang === "en" ? item : untranslated(item));
    case "apaInText":
      return apaInText(lang === "en" ? item : untranslated(item));
    case "bibtex":
      return bibtex(lang === "en" ? item : untranslated(item));
    case "cslJson":
      return cslJson(item);
  }
}
