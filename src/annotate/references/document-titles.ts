/** Titles in 《…》: their occurrences in a text, and the documents of the collection that they name. */
import type { PolicyDocument } from "../../model/types.ts";
import type { Folding } from "../../text/fold/fold.ts";

/** An occurrence of a title in a text, in UTF-16 offsets; the marks are included. */
export interface TitleMention {
  readonly start: number;
  readonly end: number;
  /** The title without the marks. */
  readonly title: string;
  /** The document number in brackets after it: 湘政办发〔2022〕2号. */
  readonly number: string | null;
  /** The short name that the text declares for it: （以下简称《行动方案》）. */
  readonly shortName: string | null;
  /** End of the brackets after the title. */
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
    // A declared short name is not a title of its own.
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

/** Finds the id of the document with a title or a document number; null if no document, or more than one, matches. */
export type NameDocument = (title: string, number: string | null) => string | null;

/** Chooses among the documents, given by ids, that have the same title; null if nothing tells which is meant. */
type ChooseDocument = (ids: readonly string[]) => string | null;

const ABOUT = /^关于/u;
/** The name of the state, which citations of its laws leave out. */
const STATE = /^中华人民共和国/u;
/** A notice that issues a document (《关于印发〈…〉的通知》) may be resolved as that document. */
const ISSUED = /印发\s?[〈《]([^〈〉《》]+)[〉》]的通知$/u;

/** The folded names of a document's issuers: all together, and each. */
function issuersOf({ issuer }: PolicyDocument, { fold }: Folding): string[] {
  if (issuer === null) return [];
  const names = issuer.value["zh-Hans"];
  return [names, ...names.split(/[、，,\s]+/u)].map(fold);
}

/** A folded title without the optional 关于 at its beginning. */
function withoutAbout(title: string): string {
  return title.replace(ABOUT, "");
}

/** The names of a document; all folded. */
interface Known {
  readonly id: string;
  readonly issuers: readonly string[];
  readonly names: ReadonlySet<string>;
  readonly number: string;
}

function knownAs(document: PolicyDocument, folding: Folding): Known {
  const issuers = issuersOf(document, folding);
  const titles = [document.titles["zh-Hans"], ...document.otherTitles].map(folding.fold);
  const names = titles.flatMap((title) => [
    title,
    title.replace(STATE, ""),
    ...readings(title, issuers),
  ]);
  const number = document.number === null ? "" : folding.fold(document.number.value["zh-Hans"]);
  return { id: document.id, issuers, names: new Set(names), number };
}

/** Readings of a folded title: without 关于, and without 关于 and one of the issuers at its beginning. */
function readings(title: string, issuers: Iterable<string>): string[] {
  const leading = [...issuers].filter((issuer) => issuer !== "" && title.startsWith(issuer));
  return ["", ...leading].map((issuer) => withoutAbout(title.slice(issuer.length)));
}

/**
 * Makes the lookup of documents by name, for texts that choose among documents of the same title. A name is a title or a declared other title, independent of script, width and
 * marks, with or without 关于, with or without the document's own issuer before it. If no name matches, the document
 * number is used.
 */
export function documentNamer(
  documents: readonly PolicyDocument[],
  folding: Folding,
): (choose: ChooseDocument) => NameDocument {
  const known = documents.map((document) => knownAs(document, folding));
  const byName = new Map<string, Known[]>();
  for (const document of known) {
    for (const name of document.names) byName.set(name, [...(byName.get(name) ?? []), document]);
  }
  const byNumber = Map.groupBy(known, ({ number }) => number);
  const issuers = new Set(known.flatMap((document) => document.issuers));

  /** The only document with that title; if several share it, the one whose names contain the whole title, or the chosen one. */
  function titled(title: string, choose: ChooseDocument): string | null {
    const fold = folding.fold(title);
    const own = (document: Known) =>
      document.names.has(fold) ||
      readings(fold, document.issuers).some((name) => document.names.has(name));
    const found = new Set(readings(fold, issuers).flatMap((name) => byName.get(name) ?? []));
    const fitting = [...found].filter(own);
    const whole = fitting.filter(({ names }) => names.has(fold));
    return (
      only(fitting) ??
      only(whole) ??
      choose((whole.length > 0 ? whole : fitting).map(({ id }) => id))
    );
  }

  return (choose) => (title, number) => {
    const issued = ISSUED.exec(title)?.[1];
    return (
      titled(title, choose) ??
      (issued === undefined ? null : titled(issued, choose)) ??
      (number === null ? null : only(byNumber.get(folding.fold(number)) ?? []))
    );
  };
}

function only(found: readonly Known[]): string | null {
  return found.length === 1 ? (found[0]?.id ?? null) : null;
}
