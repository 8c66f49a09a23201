/** Tells whether words are quoted as they stand: where, and with which differences. */
// @ts-nocheck

import type { Folding } from "../text/fold/fold.ts";
import { type Difference, differencesOf } from "./differences.ts";
import {
  MATCH_ORDER,
  type MatchKind,
  matchesOf,
  nearestIn,
  type PassageForms,
  type QuoteMatch,
} from "./match.ts";

/** The kind of the match where the quotation is said to stand; `elsewhere` for a match at another place, `absent` for none. */
const VERDICTS = ["exact", "marks", "script", "near", "elsewhere", "absent"] as const;
type Verdict = (typeof VERDICTS)[number];

/** The place where a quotation is said to stand: a document, or a clause of it. */
export interface StatedPlace {
  readonly document: string;
  readonly clause: string | null;
}

/** The texts among which a quotation is looked up. */
export interface QuoteTexts {
  /** Ids of the documents, in the order in which they are searched. */
  readonly documents: readonly string[];
  readonly folding: Folding;
  passage(document: string): Promise<PassageForms>;
  /** The text of a clause without the clauses below it. */
  clausePassage(document: string, clause: string): Promise<PassageForms>;
}

/** What was found. */
export interface QuoteFinding {
  readonly verdict: Verdict;
  /** How the words compare with the text that was found; null if none was. */
  readonly match: MatchKind | null;
  readonly document: string | null;
  /** Id of the clause in which the match begins. */
  readonly clause: string | null;
  /** Id of the clause in which the match ends, if it is another. */
  readonly to: string | null;
  /** The words of the text. */
  readonly text: string | null;
  readonly differences: readonly Difference[];
  /** The number that the quotation cuts: 8.5 for a quotation that begins with 5%; null if it cuts none. */
  readonly cutNumber: string | null;
}

const NOTHING: QuoteFinding = {
  verdict: "absent",
  ...{ match: null, document: null, clause: null, to: null, text: null, cutNumber: null },
  differences: [],
};

/** A match with its passage. */
interface Found {
  readonly document: string;
  readonly forms: PassageForms;
  readonly match: QuoteMatch;
}

/** The number at an edge of a range that has digits on both sides of the edge. */
function cutNumber(text: string, { start, end }: QuoteMatch): string | null {
  for (const edge of [start, end]) {
    const before = /[\d０-９][\d０-９.,．，]*$/u.exec(
      text.slice(Math.max(0, edge - 20), edge),
    )?.[0];
    const after = /^[\d０-９.,．，]*[\d０-９]/u.exec(text.slice(edge, edge + 20))?.[0];
    if (before !== undefined && after !== undefined) return before + after;
  }
  return null;
}

function findingOf(
  verdict: Verdict,
  quote: string,
  { document, forms, match }: Found,
): QuoteFinding {
  const { own } = forms;
  const text = own.text.slice(match.start, match.end);
  const clause = own.clauseAt(match.start);
  const last = own.clauseAt(match.end - 1);
  return {
    verdict,
    match: match.kind,
    document,
    clause,
    to: last === clause ? null : last,
    text,
    differences: match.kind === "exact" ? [] : differencesOf(quote, text),
    cutNumber: cutNumber(own.text, match),
  };
}

/** The documents with the stated one first. */
function inOrder(documents: readonly string[], stated: StatedPlace | null): string[] {
  const rest = documents.filter((id) => id !== stated?.document);
  return stated === null ? rest : [stated.document, ...rest];
}

/**
 * Verifies a quotation, white space at its ends aside.
 *
 * A match in the stated clause, else in the stated document, counts before one elsewhere, and any match of the same words
 * before one that is only near. If no clause is stated, any clause of the document is the stated place; if no document is
 * stated, any document.
 */
export async function verifyQuote(
  texts: QuoteTexts,
  said: string,
  stated: StatedPlace | null,
): Promise<QuoteFinding> {
  const quote = said.trim();
  const { folding } = texts;
  if (quote === "") return NOTHING;
  const documents = inOrder(texts.documents, stated);
  let best: Found | null = null;
  let elsewhere: Found | null = null;
  for (const document of documents) {
    const forms = await texts.passage(document);
    for (const match of matchesOf(forms, quote, folding)) {
      const found = { document, forms, match };
      if (isStated(stated, found)) best = better(best, found);
      else elsewhere = better(elsewhere, found);
    }
    const isLast = stated === null ? best?.match.kind === "exact" : best !== null;
    if (isLast) break;
  }
  if (best !== null) return findingOf(best.match.kind, quote, best);
  if (elsewhere !== null) return findingOf("elsewhere", quote, elsewhere);
  const near = await nearest(texts, quote, documents, stated);
  return near === null ? NOTHING : findingOf("near", quote, near);
}

function isStated(stated: StatedPlace | null, { document, forms, match }: Found): boolean {
  if (stated === null) return true;
  if (document !== stated.document) return false;
  return stated.clause === null || forms.own.clauseAt(match.start) === stated.clause;
}

/** The match of the better kind; of equal ones the first. */
function better(one: Found | null, other: Found): Found {
  if (one === null) return other;
  return MATCH_ORDER.indexOf(other.match.kind) < MATCH_ORDER.indexOf(one.match.kind) ? other : one;
}

/** The nearest match: in the stated clause, else in the stated document, else in any. */
async function nearest(
  { folding, passage, clausePassage }: QuoteTexts,
  quote: string,
  documents: readonly string[],
  stated: StatedPlace | null,
): Promise<Found | null> {
  if (stated !== null && stated.clause !== null) {
    const forms = await clausePassage(stated.document, stated.clause);
    const match = nearestIn(forms, quote, folding);
    if (match !== null) return { document: stated.document, forms, match };
  }
  let best: (Found & { readonly distance: number }) | null = null;
  for (const document of documents) {
    const forms = await passage(document);
    const found = nearestIn(forms, quote, folding);
    if (found === null) continue;
    const { distance, ...match } = found;
    if (best === null || distance < best.distance) best = { document, forms, match, distance };
    if (document === stated?.document) break;
  }
  return best;
}
