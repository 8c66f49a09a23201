/** The bibliographic record of a clause, from which every citation format is made. */
import { cslTypeOf, type Genre, isPolicy } from "../../model/genres.ts";
import { type TranslationCredit, translatorName } from "../../model/translation.ts";
import type { Script, Titles } from "../../model/types.ts";
import { readValidity } from "../../model/versions/validity-text.ts";
import { stateOn } from "../../model/versions/versions.ts";
import { GENRE_NAMES } from "../i18n/genres.ts";
import { type Language, SCRIPT_LANG } from "../i18n/languages.ts";
import { STATE_NAMES } from "../i18n/pages/versions.ts";
import { type CitedClause, clauseReference } from "./clause-reference.ts";
import { type CslItem, cslDate, isOfficial, personName } from "./csl.ts";

/** Citation data of a document. A page passes it to its scripts as JSON. */
export interface CitedDocument {
  readonly id: string;
  readonly titles: Titles;
  readonly genre: Genre;
  /** Issuer, or the newspaper of a report. */
  readonly issuer: Readonly<Record<Script, string>> | null;
  readonly authors: readonly Readonly<Record<Script, string>>[];
  /** Their English names, where each of the bodies, or each of the authors, has one. */
  readonly english?: {
    readonly issuer?: readonly string[] | undefined;
    readonly authors?: readonly string[] | undefined;
  };
  /** ISO 8601, in the precision that is known. */
  readonly date: string | null;
  readonly number: Readonly<Record<Script, string>> | null;
  /** Name of the site. */
  readonly site: Titles;
  /** Who translated it into English; absent where nobody is named. */
  readonly translator?: TranslationCredit;
  /** Its force, as `writeValidity` writes it; absent if nothing is known of it. */
  readonly validity?: string;
}

/** The script of the cited text, with the address and the date of access. */
export interface Reading {
  readonly script: Script;
  /** The absolute address of the clause; null if it has no address on the web. */
  readonly address: string | null;
  /** The date of access, `2026-11-21`. */
  readonly accessed: string;
  /** True if the text was read in English. */
  readonly isTranslated?: boolean;
  /** What English pages call the clause; absent on pages in Chinese. */
  readonly englishReference?: string;
}

/** The bodies that issued a document together. They are separated by 、 in one line. */
function bodies(issuer: string): { readonly literal: string }[] {
  return issuer.split(/[、，]/u).map((literal) => ({ literal }));
}

/** The record of a whole document in a script. Unknown data are omitted. */
export function documentRecord(document: CitedDocument, script: Script): CslItem {
  const type = cslTypeOf(document.genre, document.issuer !== null);
  const issuer = document.issuer?.[script];
  const people = document.authors.map((name) => personName(name[script]));
  const isPaper = type === "article-newspaper";
  const author = people.length > 0 || isPaper || !issuer ? people : bodies(issuer);
  const issued = document.date === null ? null : cslDate(document.date);
  const chineseLang: Language = script === "zh-Hant" ? "zh-hant" : "zh-hans";
  const custom = englishForms(document, author === people ? "authors" : "issuer", isPaper);
  return {
    id: document.id,
    type,
    title: document.titles[script],
    ...(author.length > 0 && { author }),
    ...((isOfficial({ type }) || isPolicy(document.genre)) && issuer && { authority: issuer }),
    ...(document.number !== null && { number: document.number[script] }),
    ...(isPaper && issuer && { "container-title": issuer }),
    genre: GENRE_NAMES[document.genre][chineseLang],
    ...(issued !== null && { issued }),
    language: SCRIPT_LANG[script],
    source: document.site[script],
    ...(Object.keys(custom).length > 0 && { custom }),
  };
}

/** What of a record is known in English. */
function englishForms(
  { titles, english = {} }: CitedDocument,
  author: "authors" | "issuer",
  isPaper: boolean,
): NonNullable<CslItem["custom"]> {
  const names = english[author];
  const paper = isPaper ? english.issuer?.join(", ") : undefined;
  return {
    ...(titles.en !== null && { "title-en": titles.en }),
    ...(names !== undefined && { "author-en": names }),
    ...(paper !== undefined && { "container-title-en": paper }),
  };
}

/** The state of a document on the day of access, in words; null if nothing is known of its force. */
function citedStatus(document: CitedDocument, script: Script, day: string): string | null {
  if (document.validity === undefined) return null;
  const state = stateOn(readValidity(document.validity), day);
  return STATE_NAMES[state][script === "zh-Hant" ? "zh-hant" : "zh-hans"];
}

/** The record of a clause: that of its document, with the clause reference, the address and the date of access. */
export function citationRecord(
  document: CitedDocument,
  clause: CitedClause,
  { script, address, accessed, isTranslated = false, englishReference }: Reading,
): CslItem {
  const { id, type, title, custom, ...rest } = documentRecord(document, script);
  const english = {
    ...custom,
    ...(englishReference !== undefined && { "section-en": englishReference }),
  };
  const { translator } = document;
  const read = cslDate(accessed);
  const status = citedStatus(document, script, accessed);
  return {
    id: `${id}#${clause.id}`,
    type,
    title,
    section: clauseReference(script, clause),
    ...rest,
    ...(isTranslated &&
      translator && { translator: [{ literal: translatorName(translator, "en") }] }),
    ...(status !== null && { status }),
    ...(read !== null && address !== null && { accessed: read }),
    ...(address !== null && { URL: address }),
    ...(Object.keys(english).length > 0 && { custom: english }),
  };
}
