/** What the pages are made from: the collection, and what takes OpenCC or jieba to make of it. */
import { quantitiesOf } from "../../annotate/amounts/amounts.ts";
import { type Collection, type PolicyDocument, SCRIPTS, type Script } from "../../model/types.ts";
import { walkClauses } from "../../model/walk.ts";
import type { CharacterTable } from "../../text/fold/normalise.ts";
import { openccConvert, openccFoldTable } from "../adapters/opencc.ts";

/** Texts in both scripts, by the script that the model has them in and the text. */
type Converted = Readonly<Record<Script, ReadonlyMap<string, string>>>;

/** Plain data, so that a thread can hand it to another. */
export interface PageContent {
  readonly collection: Collection;
  /** The table of the fold. */
  readonly foldTable: CharacterTable;
  /** The short texts that the model has in one script only, in the other: key terms, metadata, units. */
  readonly converted: Converted;
}

/** Makes what pages need besides the collection. */
export function pageContent(collection: Collection): PageContent {
  const convert = openccConvert(collection.overrides);
  const converted = { "zh-Hans": new Map<string, string>(), "zh-Hant": new Map<string, string>() };
  const add = (text: string, from: Script): void => {
    const to = SCRIPTS.find((script) => script !== from) ?? from;
    if (!converted[from].has(text)) converted[from].set(text, convert(text, from, to));
  };
  for (const document of collection.documents) {
    for (const text of shortTexts(document)) add(text, document.script);
    for (const { clause } of walkClauses(document.clauses)) {
      for (const { unit } of quantitiesOf(clause)) add(unit, "zh-Hans");
    }
  }
  return { collection, foldTable: openccFoldTable(), converted };
}

function shortTexts({ keyTerms, issuer, authors, number }: PolicyDocument): string[] {
  const by = authors === null ? [] : [...authors.value, authors.value.join("、")];
  return [...keyTerms, ...by, ...[issuer, number].flatMap((known) => known?.value ?? [])];
}
