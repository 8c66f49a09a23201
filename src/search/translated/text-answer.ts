/**
 * Answers a query by the translated texts: a term in Latin letters stands for its words in the translation, for the Chinese terms
 * that the glossary gives that name, and for itself in the Chinese texts.
 */
import { englishWords } from "../../text/words/english.ts";
import { type ClauseSet, sizeOf, union } from "../answer/clause-set.ts";
import { type Knowledge, matching } from "../answer/evaluate.ts";
import { knowledge, occurrencesOf } from "../answer/known-terms.ts";
import { type RankedHits, rank, type SearchOptions } from "../answer/ranked-hits.ts";
import { scoreByRelevance } from "../answer/score.ts";
import { countedOf, type TermOccurrences, termOccurrences } from "../answer/term-occurrences.ts";
import type { Index } from "../open-index.ts";
import { foldsInHeadings, type QueryNode, type Term, wantedTerms } from "../query/query.ts";
import { writeQuery } from "../query/write-query.ts";
import { meaningOf } from "../translate/cross-language.ts";
import type { EnglishIndex } from "../translate/english-index.ts";
import type { Translation } from "./open-translation.ts";
import { isTranslatable, type WordTerm, wordTerm } from "./word-term.ts";

/** What of an answer comes from translated texts. */
export interface InTranslation {
  readonly language: string;
  /** Number of clauses of the answer that match by their translation alone. */
  readonly clauses: number;
  /** The terms of the query in the translated texts, for marks. */
  readonly terms: readonly WordTerm[];
  /** Chinese terms of the glossary that were searched for too, in the script of the page. */
  readonly named: readonly string[];
  /** The query with these terms beside the words that they stand for, as text; null if there are none. */
  readonly meant: string | null;
}

/** What translated texts answer to a query. */
interface TextAnswer {
  /** The terms of the query, each with the number of clauses that have it in either language. */
  readonly terms: readonly (Term & { readonly clauses: number })[];
  /** Null if no clause matches. */
  readonly hits: TextHits | null;
}

interface TextHits extends RankedHits {
  readonly inTranslation: InTranslation;
  /** The folds to mark in the Chinese texts. */
  readonly marks: readonly string[];
  /** Those of them that count, and are marked, in labels and headings alone. */
  readonly headingMarks: ReadonlySet<string>;
}

/** The beginning of a key of a name that several terms form. */
const NAME = "= ";
/** Maximum number of terms in one name. */
const LONGEST_NAME = 6;
/** Weight of the Chinese words of an answer beside the translated ones. */
const BESIDE = 0.4;

/** A key that tells a quoted term from the same words without quotation marks. */
function keyOf({ fold, isQuoted }: Term): string {
  return isQuoted ? `"${fold}"` : fold;
}

/** Every term of a query, each key once; terms that differ in their quotation marks alone are two. */
function termsOf(node: QueryNode): Term[] {
  switch (node.kind) {
    case "term":
      return [node.term];
    case "and":
    case "or":
      return [...new Map(node.parts.flatMap(termsOf).map((term) => [keyOf(term), term])).values()];
    case "not":
    case "title":
      return termsOf(node.part);
    case "document":
      return [];
  }
}

/** The query with keys for the folds of its Latin terms, and with the names that adjacent terms form. */
function withKeys(node: QueryNode, nameOf: (terms: readonly Term[]) => Term | null): QueryNode {
  switch (node.kind) {
    case "term":
      return isTranslatable(node.term.text)
        ? { kind: "term", term: { ...node.term, fold: keyOf(node.term) } }
        : node;
    case "and":
      return { kind: "and", parts: named(node.parts, nameOf) };
    case "or":
      return { kind: "or", parts: node.parts.map((part) => withKeys(part, nameOf)) };
    case "not":
    case "title":
      return { kind: node.kind, part: withKeys(node.part, nameOf) };
    case "document":
      return node;
  }
}

/** The parts of a conjunction: adjacent terms that are a name of the glossary may stand for its Chinese term as well. */
function named(
  parts: readonly QueryNode[],
  nameOf: (terms: readonly Term[]) => Term | null,
): QueryNode[] {
  const result: QueryNode[] = [];
  for (let at = 0; at < parts.length; ) {
    const run: Term[] = [];
    for (const part of parts.slice(at, at + LONGEST_NAME)) {
      if (part.kind !== "term" || !isTranslatable(part.term.text) || part.term.isQuoted) break;
      run.push(part.term);
    }
    let length = run.length;
    let name: Term | null = null;
    while (length > 1 && name === null) {
      name = nameOf(run.slice(0, length));
      if (name === null) length--;
    }
    const own = parts.slice(at, at + Math.max(1, length)).map((part) => withKeys(part, nameOf));
    if (name === null) {
      result.push(...own.slice(0, 1));
      at++;
    } else {
      result.push({
        kind: "or",
        parts: [
          { kind: "and", parts: own },
          { kind: "term", term: name },
        ],
      });
      at += length;
    }
  }
  return result;
}

/** A query with the Chinese terms that its terms stand for beside them. @param chinese the terms of a key */
function withChinese(node: QueryNode, chinese: (key: string) => readonly string[]): QueryNode {
  switch (node.kind) {
    case "term": {
      const terms = chinese(node.term.fold).map(
        (text): QueryNode => ({ kind: "term", term: { text, fold: text } }),
      );
      const isName = node.term.fold.startsWith(NAME);
      const parts = isName ? terms : [node, ...terms];
      return parts.length === 1 ? (parts[0] ?? node) : { kind: "or", parts };
    }
    case "and":
    case "or":
      return { kind: node.kind, parts: node.parts.map((part) => withChinese(part, chinese)) };
    case "not":
    case "title":
      return { kind: node.kind, part: withChinese(node.part, chinese) };
    case "document":
      return node;
  }
}

/** The Chinese terms that the glossary gives exactly this name; none otherwise. */
function chineseFor(text: string, english: EnglishIndex): readonly string[] {
  if (englishWords(text).length === 0) return [];
  const { terms, named: isNamed } = meaningOf(text, { phrase: false }, english);
  return isNamed ? terms : [];
}

/**
 * The answer by translated texts; null if the query has no term that may stand in one.
 * @param known the clause sets of the terms as typed, in the Chinese texts
 */
export async function textAnswer(
  index: Index,
  read: QueryNode,
  known: Knowledge,
  options: SearchOptions,
): Promise<TextAnswer | null> {
  const latin = termsOf(read).filter(({ text }) => isTranslatable(text));
  const translation = latin.length === 0 ? null : await index.translation();
  if (translation === null) return null;
  const english = await index.english();
  const names = new Map<string, readonly string[]>();
  const nameOf = (terms: readonly Term[]): Term | null => {
    const text = terms.map((term) => term.text).join(" ");
    const chinese = chineseFor(text, english);
    if (chinese.length === 0) return null;
    const fold = `${NAME}${text}`;
    names.set(fold, chinese);
    return { text, fold };
  };
  const query = withKeys(read, nameOf);
  for (const term of latin) {
    names.set(keyOf(term), term.isQuoted ? [] : chineseFor(term.text, english));
  }
  const texts = await translatedOccurrences(latin, translation);
  const { fold } = index.folding;
  const folds = [...new Set([...names.values()].flat().map(fold))];
  const chinese = await occurrencesOf(folds, index);
  const inChinese = knowledge(chinese, index);
  const typed = new Map(latin.map((term) => [keyOf(term), term.fold]));

  function setOf(own: string, inHeading: boolean, alone: boolean): ClauseSet {
    const name = names.get(own);
    const text = texts.get(own);
    if (name === undefined && text === undefined) {
      return alone ? empty : known.withTerm(own, inHeading);
    }
    const translated = (inHeading ? text?.headings : text?.clauses) ?? empty;
    if (alone) return translated;
    return union([
      translated,
      known.withTerm(typed.get(own) ?? own, inHeading),
      ...(name ?? []).map((term) => inChinese.withTerm(fold(term), inHeading)),
    ]);
  }
  const empty = new Uint8Array(index.table.clauses.length);
  const clauses = matching(query, { ...known, withTerm: (own, at) => setOf(own, at, false) });
  const wanted = wantedTerms(read);
  const terms = wanted.map((term) => ({
    ...term,
    clauses: sizeOf(setOf(isTranslatable(term.text) ? keyOf(term) : term.fold, false, false)),
  }));
  if (!clauses.includes(1)) return { terms, hits: null };
  const alone = matching(query, { ...known, withTerm: (own, at) => setOf(own, at, true) });

  const occurring = (terms: readonly string[]): string[] =>
    terms.filter((term) => inChinese.withTerm(fold(term), false).includes(1));
  const used = occurring([...new Set([...names.values()].flat())]);
  const wordTerms = wanted.filter(({ text }) => isTranslatable(text));
  const inTexts = wordTerms.flatMap((term) => texts.get(keyOf(term)) ?? []);
  const typedMarks = wanted.filter((term) => known.withTerm(term.fold, false).includes(1));
  const keys = wantedTerms(query).map((term) => term.fold);
  const foldsOf = (key: string): string[] => (names.get(key) ?? []).map(fold);
  const marks = [...new Set([...typedMarks.map((term) => term.fold), ...keys.flatMap(foldsOf)])];
  const inHeadings = foldsInHeadings(query);
  const anywhere = keys.filter((key) => !inHeadings.has(key));
  const foldsAnywhere = anywhere.flatMap((key) => [typed.get(key) ?? key, ...foldsOf(key)]);
  const headingMarks = new Set(marks.filter((own) => !foldsAnywhere.includes(own)));
  const marked = await occurrencesOf(marks, index);
  const byTexts = scoreByRelevance(inTexts, translation.table);
  const byChinese = scoreByRelevance(marked, index.table);
  const score = (clause: number): number => byTexts(clause) + BESIDE * byChinese(clause);
  const counted = countedOnce(
    countedOf(inTexts, inHeadings, translation.table),
    countedOf(marked, headingMarks, index.table),
    index.table.clauses.length,
  );
  const ranked = rank(clauses, counted, score, index, options);
  const hits: TextHits = {
    inTranslation: {
      language: translation.language,
      clauses: ranked.hits.filter((hit) => alone[hit.index] === 1).length,
      terms: wordTerms.map((term) => ({
        ...wordTerm(term.text, term.isQuoted === true),
        ...(inHeadings.has(keyOf(term)) && { inTitle: true }),
      })),
      named: used,
      meant:
        used.length === 0
          ? null
          : writeQuery(withChinese(query, (key) => occurring(names.get(key) ?? []))),
    },
    marks,
    headingMarks,
    ...ranked,
  };
  return { terms, hits };
}

/** The occurrences of the terms in the translated texts, by key. */
async function translatedOccurrences(
  terms: readonly Term[],
  translation: Translation,
): Promise<ReadonlyMap<string, TermOccurrences>> {
  const found = await Promise.all(
    terms.map(async (term) => {
      const sought = wordTerm(term.text, term.isQuoted === true);
      const places = await translation.placesOf(sought);
      const { length } = sought.words;
      return termOccurrences(keyOf(term), length, places, translation.table);
    }),
  );
  return new Map(found.map((term) => [term.fold, term]));
}

/** The occurrences that answers count and show: those in the translation of a clause, or in its Chinese text if there are none. */
function countedOnce(
  inTexts: readonly TermOccurrences[],
  inChinese: readonly TermOccurrences[],
  total: number,
): TermOccurrences[] {
  const held = new Uint8Array(total);
  for (const { counts } of inTexts) {
    for (let clause = 0; clause < total; clause++) if (counts[clause]) held[clause] = 1;
  }
  return [
    ...inTexts,
    ...inChinese.map((term) => ({
      ...term,
      counts: term.counts.map((count, clause) => (held[clause] === 1 ? 0 : count)),
    })),
  ];
}
