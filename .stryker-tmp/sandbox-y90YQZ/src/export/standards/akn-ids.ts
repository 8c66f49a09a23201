/** Elements, ids and addresses of documents in Akoma Ntoso, by its naming convention (OASIS, version 1.0). */
// @ts-nocheck

import { isArticleLabel } from "../../model/article.ts";
import type { Corpus } from "../../model/corpus.ts";
import type { Clause, PolicyDocument, Script } from "../../model/types.ts";

/** A hierarchical element with the abbreviation that its ids begin with. */
interface AknElement {
  readonly name: string;
  readonly abbreviation: string;
}

const ELEMENTS: readonly (readonly [RegExp, AknElement])[] = [
  [/[编編]$/u, { name: "book", abbreviation: "book" }],
  [/章$/u, { name: "chapter", abbreviation: "chp" }],
  [/[节節]$/u, { name: "section", abbreviation: "sec" }],
];
const ARTICLE: AknElement = { name: "article", abbreviation: "art" };
const POINT: AknElement = { name: "point", abbreviation: "point" };
const LEVEL: AknElement = { name: "level", abbreviation: "lvl" };
const OTHER: AknElement = { name: "hcontainer", abbreviation: "hcontainer" };

/** The element that a clause becomes; an `hcontainer` is named by the kind of the clause. */
export function aknElement({ kind, source: { label } }: Clause): AknElement {
  if (isArticleLabel(label)) return ARTICLE;
  if (kind === "entry" || kind === "item") return POINT;
  if (kind !== "section") return OTHER;
  const bare = label.trim();
  const named = bare.startsWith("第") && ELEMENTS.find(([pattern]) => pattern.test(bare))?.[1];
  return named || LEVEL;
}

/** The part of a clause's id that its parent's id does not have. */
function ownNumber({ id }: Clause, parent: Clause | null): string {
  const own =
    parent !== null && id.startsWith(`${parent.id}-`) ? id.slice(parent.id.length + 1) : id;
  return own.replace(/^s(?=\d)/u, "");
}

/** The `eId` of every clause, by `document#clause`. */
export function aknIds(corpus: Corpus): ReadonlyMap<string, string> {
  const ids = new Map<string, string>();
  const add = (document: string, clause: Clause, parent: Clause | null, above: string): void => {
    const number = ownNumber(clause, parent);
    const eId = `${above}${aknElement(clause).abbreviation}_${number}`;
    ids.set(`${document}#${clause.id}`, eId);
    for (const child of clause.children) add(document, child, clause, `${eId}__`);
  };
  for (const { id, clauses } of corpus.documents) {
    for (const clause of clauses) add(id, clause, null, "");
  }
  return ids;
}

/** The expressions of a document: both scripts of Chinese, and English. */
export type AknLanguage = Script | "en";

/** True for laws and regulations, which are acts. */
export function isAct({ genre }: PolicyDocument): boolean {
  return genre === "law" || genre === "regulation";
}

/** The country of a document: Taiwan's or Hong Kong's by the standard of its characters. */
export function countryOf({ standard }: PolicyDocument): string {
  return { "zh-Hans": "cn", "zh-Hant": "hk", "zh-Hant-TW": "tw" }[standard];
}

/** The address of a work. */
export function workIri(document: PolicyDocument): string {
  const type = isAct(document) ? "act" : "doc";
  return `/akn/${countryOf(document)}/${type}/${document.date?.value ?? "undated"}/${document.id}`;
}

/** The address of an expression: `zho` with its script, or `eng`. */
export function expressionIri(document: PolicyDocument, language: AknLanguage): string {
  const code = language === "en" ? "eng" : language.replace("zh", "zho");
  return `${workIri(document)}/${code}@`;
}
