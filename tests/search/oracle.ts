/** The contract's search, done the plain way: every query is asked of every clause. */

import type { ClauseKind, Collection, Script } from "../../src/model/types.ts";
import { walkClauses } from "../../src/model/walk.ts";
import { openccFoldTable } from "../../src/node/adapters/opencc.ts";
import { naiveFold } from "../support/naive-fold.ts";
import { oracleCondition, type Subject } from "./oracle-query.ts";

/** A clause as `clauses.ndjson` has it, with what its document is called. */
export interface OracleClause {
  readonly document: string;
  readonly documentTitles: readonly string[];
  readonly id: string;
  readonly kind: ClauseKind;
  readonly label: string;
  readonly heading: string;
  readonly runIn: boolean;
  readonly paragraphs: readonly string[];
}

export interface OracleFilters {
  readonly documents?: readonly string[];
  readonly kinds?: readonly ClauseKind[];
}

export interface Oracle {
  /** `document#id` of every clause that matches, in the order of the clauses. */
  search(query: string, filters?: OracleFilters): string[];
  fold(text: string): string;
}

/** The clauses of a collection, document after document, in reading order; in the source's script, or in `script`. */
export function oracleClauses(collection: Collection, script?: Script): OracleClause[] {
  return collection.documents.flatMap(({ id, titles, shortTitles, clauses }) =>
    Array.from(walkClauses(clauses), ({ clause }) => ({
      document: id,
      documentTitles: [titles, shortTitles]
        .flatMap(Object.values)
        .filter((title) => title !== null),
      id: clause.id,
      kind: clause.kind,
      runIn: clause.runIn,
      ...(script === undefined ? clause.source : clause.forms[script]),
    })),
  );
}

/** The texts of a clause: label and heading together, and each paragraph; run in, the first three are one. */
export function textsOf({ label, heading, runIn, paragraphs }: OracleClause): string[] {
  const title = `${label} ${heading}`;
  const [first = "", ...rest] = paragraphs;
  return runIn ? [`${title} ${first}`, ...rest] : [title, ...paragraphs];
}

/**
 * True where the folded term is a substring of the folded text, does not cut a number at either end, and does not begin
 * with a Latin letter after another.
 */
function occurs(text: string, term: string): boolean {
  if (!text.includes(term)) return false;
  if (!/^[\p{Nd}\p{Script=Latin}]|\p{Nd}$/u.test(term)) return true;
  const numbers = Array.from(text.matchAll(/\p{Nd}+(?:\.\p{Nd}+)*/gu), (match) => ({
    start: match.index,
    end: match.index + match[0].length,
  }));
  const isCut = (place: number): boolean =>
    numbers.some(({ start, end }) => start < place && place < end);
  for (let at = text.indexOf(term); at !== -1; at = text.indexOf(term, at + 1)) {
    const cutsBefore = /^\p{Nd}/u.test(term) && isCut(at);
    const cutsAfter = /\p{Nd}$/u.test(term) && isCut(at + term.length);
    const followsLetter =
      /^\p{Script=Latin}/u.test(term) && /\p{Script=Latin}$/u.test(text.slice(0, at));
    if (!cutsBefore && !cutsAfter && !followsLetter) return true;
  }
  return false;
}

/** Makes the oracle of these clauses. */
export function createOracle(clauses: readonly OracleClause[]): Oracle {
  const table = openccFoldTable();
  const fold = (text: string): string => naiveFold(text, table);
  const folded = clauses.map((clause) => {
    const texts = textsOf(clause).map(fold);
    const heading = fold(`${clause.label} ${clause.heading}`);
    // What is not in all of them together is in none: a fold holds no line break.
    return { clause, texts, heading, whole: texts.join("\n") };
  });
  const titles = new Map(
    clauses.map(({ document, documentTitles }) => [document, documentTitles.map(fold)]),
  );

  const isNamed = (document: string, words: string): boolean =>
    words.trim().toLowerCase() === document.toLowerCase() ||
    (titles.get(document) ?? []).some((title) =>
      words
        .split(/\s+/u)
        .map(fold)
        .every((word) => occurs(title, word)),
    );

  return {
    fold,
    search(query, { documents, kinds } = {}) {
      const condition = oracleCondition(query, fold);
      if (condition === null) return [];
      return folded
        .filter(({ clause, texts, heading, whole }) => {
          if (documents !== undefined && !documents.includes(clause.document)) return false;
          if (kinds !== undefined && !kinds.includes(clause.kind)) return false;
          const subject: Subject = {
            has: (term, inHeading) =>
              inHeading
                ? occurs(heading, term)
                : whole.includes(term) && texts.some((text) => occurs(text, term)),
            named: (words) => isNamed(clause.document, words),
          };
          return condition(subject, false);
        })
        .map(({ clause }) => `${clause.document}#${clause.id}`);
    },
  };
}
