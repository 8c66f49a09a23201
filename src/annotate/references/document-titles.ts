/** Titles in 《…》: where they stand in a text, and which document of the collection each names. */
import type { PolicyDocument } from "../../model/types.ts";
import type { Folding } from "../../text/fold/fold.ts";

/** A title that a text names, by UTF-16 offsets; the marks belong to it. */
export interface TitleMention {
  readonly start: number;
  readonly end: number;
  /** Without the marks. */
  readonly title: string;
  /** The document number in brackets after it: 湘政办发〔2022〕2号. */
  readonly number: string | null;
  /** What the text calls it from there on: （以下简称《行动方案》）. */
  readonly shortName: string | null;
  /** Where the brackets after it end. */
  readonly after: number;
}

const TITLES = /《((?:[^《》]|《[^《》]*》)+)》/gu;
const NUMBER =
  /^[（(]\s?([^（）()〔〕[\]]{1,16}[〔[［【（(]\d{4}[〕\]］】）)]\s?第?\d{1,5}号)\s?[）)]/u;
const SHORT_NAME =
  /^[（(](?:以下)?(?:简称|统称)(?:为)?[：:]?\s?[“"「]?《?([^《》“”"「」（）()]{2,20})》?[”"」]?[）)]/u;

/** The titles in a Simplified text, in order. */
export function titleMentions(text: string): TitleMention[] {
  const mentions: TitleMention[] = [];
  for (const match of text.matchAll(TITLES)) {
    const start = match.index;
    const end = start + match[0].length;
    // What a title is called from now on is no title of its own.
    if (start < (mentions.at(-1)?.after ?? 0)) continue;
    let after = end;
    const take = (pattern: RegExp): string | null => {
      const found = pattern.exec(text.slice(after));
      after += found?.[0].length ?? 0;
      return found?.[1] ?? null;
    };
    const number = take(NUMBER);
    const shortName = take(SHORT_NAME);
    mentions.push({ start, end, title: match[1] ?? "", number, shortName, after });
  }
  return mentions;
}

/** The document that a title or a document number names; null where the collection has none, or several. */
export type NameDocument = (title: string, number: string | null) => string | null;

const ABOUT = /^关于/u;
/** 《关于印发〈…〉的通知》: the notice is read for what it issues. */
const ISSUED = /印发\s?[〈《]([^〈〉《》]+)[〉》]的通知$/u;

/** The folded names of those who issued a document: all together, and each. */
function issuersOf({ issuer }: PolicyDocument, { fold }: Folding): string[] {
  if (issuer === null) return [];
  return [issuer.value, ...issuer.value.split(/[、，,\s]+/u)].map(fold);
}

/** A folded title without 关于, which is put before it or not. */
function withoutAbout(title: string): string {
  return title.replace(ABOUT, "");
}

/** What a document is known by; all folded. */
interface Known {
  readonly id: string;
  readonly issuers: readonly string[];
  readonly names: ReadonlySet<string>;
  readonly number: string;
}

function knownAs(document: PolicyDocument, folding: Folding): Known {
  const issuers = issuersOf(document, folding);
  const titles = [document.titles["zh-Hans"], ...document.otherTitles].map(folding.fold);
  const names = titles.flatMap((title) => [title, ...readings(title, issuers)]);
  const number = document.number === null ? "" : folding.fold(document.number.value);
  return { id: document.id, issuers, names: new Set(names), number };
}

/** A folded title without 关于, and without each of the issuers that it begins with. */
function readings(title: string, issuers: Iterable<string>): string[] {
  const leading = [...issuers].filter((issuer) => issuer !== "" && title.startsWith(issuer));
  return ["", ...leading].map((issuer) => withoutAbout(title.slice(issuer.length)));
}

/**
 * Makes the function that knows the documents by name: by title or declared other title, whatever the script, width and
 * marks, with or without 关于, with or without the document's own issuer before it; else by document number.
 */
export function documentNamer(
  documents: readonly PolicyDocument[],
  folding: Folding,
): NameDocument {
  const known = documents.map((document) => knownAs(document, folding));
  const byName = new Map<string, Known[]>();
  for (const document of known) {
    for (const name of document.names) byName.set(name, [...(byName.get(name) ?? []), document]);
  }
  const byNumber = Map.groupBy(known, ({ number }) => number);
  const issuers = new Set(known.flatMap((document) => document.issuers));

  /** The one document of that title; where several share it, the one that has all of the words. */
  function titled(title: string): string | null {
    const fold = folding.fold(title);
    const own = (document: Known) =>
      document.names.has(fold) ||
      readings(fold, document.issuers).some((name) => document.names.has(name));
    const found = new Set(readings(fold, issuers).flatMap((name) => byName.get(name) ?? []));
    const fitting = [...found].filter(own);
    return only(fitting) ?? only(fitting.filter(({ names }) => names.has(fold)));
  }

  return (title, number) => {
    const issued = ISSUED.exec(title)?.[1];
    return (
      titled(title) ??
      (issued === undefined ? null : titled(issued)) ??
      (number === null ? null : only(byNumber.get(folding.fold(number)) ?? []))
    );
  };
}

function only(found: readonly Known[]): string | null {
  return found.length === 1 ? (found[0]?.id ?? null) : null;
}
