/** Statistics counted the plain way from the lines of `clauses.ndjson`, with strings, sets and nested loops. */

import { CLAUSES } from "../../../src/export/artifacts/collection/clauses.ts";
import type { Corpus } from "../../../src/model/corpus.ts";
import { cutAllWords } from "../../../src/node/adapters/jieba.ts";
import { openccFoldTable } from "../../../src/node/adapters/opencc.ts";
import { artifactFiles } from "../../support/artifact-files.ts";
import { artifactContext } from "../../support/jiangbei.ts";
import { naiveFold } from "../../support/naive-fold.ts";
import { createOracle, type OracleClause } from "../oracle.ts";

interface Line extends OracleClause {
  readonly parent: string | null;
  readonly delimiter: string;
  readonly zhHans: { readonly heading: string; readonly paragraphs: readonly string[] };
}

/** A text of a clause: its fold, and its words with the pieces between which no mark stands. */
interface NaiveText {
  readonly fold: string;
  readonly phrases: readonly (readonly string[])[];
}

export interface NaiveClause {
  readonly document: string;
  readonly id: string;
  /** The topmost clause that it stands in. */
  readonly top: string;
  readonly texts: readonly NaiveText[];
}

const table = openccFoldTable();
export const fold = (text: string): string => naiveFold(text, table);

/**
 * A mark between two phrases: any character but letters, digits, white space, quotation marks, 《》, the middle dot, and
 * what the fold keeps between letters or digits.
 */
const SEPARATOR =
  /(?![\p{L}\p{Nd}\p{Script=Han}\s"'“”‘’「」『』〈〉《》·])(?!(?<=[\p{Script=Latin}\p{Nd}])[+&/-](?=[\p{Script=Latin}\p{Nd}]))(?!(?<=\p{Nd})\.(?=\p{Nd}))(?!(?<=\p{Nd})%)(?!(?<=\p{Nd}),(?=\p{Nd}{3}(?!\p{Nd})))./u;

/** The words of a text: those of the segmenter in Han characters, and what stands together in others. */
function naivePhrases(text: string): string[][] {
  const phrases: string[][] = [[]];
  let other = "";
  const flush = (): void => {
    const written = other.normalize("NFKC").replace(/\p{Dash}/gu, "-");
    for (const [index, part] of written.split(SEPARATOR).entries()) {
      if (index > 0) phrases.push([]);
      const words = fold(part).split(/ |(?<=%)/u);
      phrases.at(-1)?.push(...words.filter((word) => word !== ""));
    }
    other = "";
  };
  for (const word of cutAllWords(text)) {
    for (const [run] of word.matchAll(/\p{Script=Han}+|[^\p{Script=Han}]+/gu)) {
      if (!/\p{Script=Han}/u.test(run)) {
        other += run;
        continue;
      }
      flush();
      phrases.at(-1)?.push(fold(run));
    }
  }
  flush();
  return phrases.filter((phrase) => phrase.length > 0);
}

function textsOf({ label, runIn, delimiter, zhHans: { heading, paragraphs } }: Line): string[] {
  const title = `${label} ${heading}`;
  const [first, ...rest] = paragraphs;
  if (runIn && first !== undefined) return [`${title}${delimiter}${first}`, ...rest];
  return title.trim() === "" ? [...paragraphs] : [title, ...paragraphs];
}

/** The clauses of a corpus, and which of them match a query. */
export async function naiveClauses(corpus: Corpus): Promise<{
  readonly clauses: readonly NaiveClause[];
  matching(query: string): ReadonlySet<string>;
}> {
  const files = await artifactFiles([CLAUSES], { ...artifactContext, corpus });
  const lines: Line[] = (files.get("data/clauses.ndjson") ?? "")
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line));
  const titles = new Map(
    corpus.documents.map(({ id, titles, shortTitles }) => [
      id,
      [titles, shortTitles].flatMap(Object.values).filter((title) => title !== null),
    ]),
  );
  const oracle = createOracle(
    lines.map((line) => ({
      ...line,
      documentTitles: titles.get(line.document) ?? [],
    })),
  );
  const byName = new Map(lines.map((line) => [`${line.document}#${line.id}`, line]));
  const topOf = (line: Line): string => {
    const above = line.parent === null ? undefined : byName.get(`${line.document}#${line.parent}`);
    return above === undefined ? line.id : topOf(above);
  };
  return {
    clauses: lines.map((line) => ({
      document: line.document,
      id: line.id,
      top: topOf(line),
      texts: textsOf(line).map((text) => ({ fold: fold(text), phrases: naivePhrases(text) })),
    })),
    matching: (query) => new Set(oracle.search(query)),
  };
}

/** Number of characters of a clause. */
export function charactersOf({ texts }: NaiveClause): number {
  return texts.reduce((sum, text) => sum + Array.from(text.fold).length, 0);
}

/** The words of a clause in order. */
export function wordsOf({ texts }: NaiveClause): string[] {
  return texts.flatMap(({ phrases }) => phrases.flat());
}

/** The offsets at which a folded term of Han characters stands in a folded text; occurrences may overlap. */
function offsets(text: string, term: string): number[] {
  const found: number[] = [];
  for (let at = text.indexOf(term); at !== -1; at = text.indexOf(term, at + 1)) found.push(at);
  return found;
}

/** How often a folded term of Han characters stands in a clause. */
export function placesOf({ texts }: NaiveClause, term: string): number {
  return texts.reduce((sum, { fold: text }) => sum + offsets(text, term).length, 0);
}

/** How often each word stands in a list. */
export function tally(words: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
}

/** The frequency of each word of some clauses. */
export function frequencies(clauses: readonly NaiveClause[]): Map<string, number> {
  return tally(clauses.flatMap(wordsOf));
}

/** The number of clauses with each word, each clause given by its words. */
export function holdersOf(clauses: readonly (readonly string[])[]): Map<string, number> {
  return tally(clauses.flatMap((words) => [...new Set(words)]));
}

/** For each word of a text: whether it shares a character with an occurrence of a term of Han characters. */
function touchedWords({ fold: text, phrases }: NaiveText, terms: readonly string[]) {
  const places = terms.flatMap((term) =>
    offsets(text, term).map((start) => ({ start, end: start + term.length })),
  );
  let at = 0;
  return phrases.flat().map((word) => {
    const start = text.indexOf(word, at);
    at = start + word.length;
    return { word, isTouched: places.some((place) => place.start < at && start < place.end) };
  });
}

/** The words of a clause outside of the terms. */
export function untouchedWords({ texts }: NaiveClause, terms: readonly string[]): string[] {
  return texts.flatMap((text) =>
    touchedWords(text, terms).flatMap(({ word, isTouched }) => (isTouched ? [] : [word])),
  );
}

/** The words within some words of a term on either side in the same text, each of them once. */
export function wordsNear(
  { texts }: NaiveClause,
  terms: readonly string[],
  reach: number,
): string[] {
  return texts.flatMap((text) => {
    const words = touchedWords(text, terms);
    return words.flatMap(({ word, isTouched }, index) => {
      const around = words.slice(Math.max(0, index - reach), index + reach + 1);
      return !isTouched && around.some((other) => other.isTouched) ? [word] : [];
    });
  });
}
