/** Suggestions while a query is typed: headings, key terms and glossary terms of the collection. */
// @ts-nocheck

import type { Folded, Folding } from "../../text/fold/fold.ts";
import { occurrences } from "../excerpt/occurrences.ts";
import { markRanges, type SnippetPart } from "../excerpt/snippet.ts";
import type { WrittenNames, WrittenSuggestions } from "../format/index-format.ts";
import { unfinishedTerms } from "../query/unfinished-term.ts";
import { asTerm } from "../query/write-query.ts";
import { bareLatin, latinMatch } from "../translate/latin-match.ts";

type SuggestionSort = "heading" | "term" | "glossary";

/** A text that can be suggested, prepared for matching. */
export interface Offered {
  /** The text in the script of the page. */
  readonly text: string;
  readonly folded: Folded;
  readonly clauses: number;
  readonly sort: SuggestionSort;
  /** The names of a glossary term in Latin letters, if they were read; else empty. */
  readonly names: readonly LatinName[];
}

interface LatinName {
  readonly kind: "english" | "pinyin";
  readonly text: string;
  readonly bare: ReturnType<typeof bareLatin>;
}

/** A suggested term, with the typed part marked in it. */
export interface Suggestion {
  readonly text: string;
  /** The number of clauses in which it occurs. */
  readonly clauses: number;
  readonly sort: SuggestionSort;
  readonly parts: readonly SnippetPart[];
  /** The English name or pinyin that matched, or else its English name; null if it has none. */
  readonly name: {
    readonly kind: LatinName["kind"];
    readonly parts: readonly SnippetPart[];
  } | null;
  /** The query as typed, with this term in place of the unfinished one. */
  readonly query: string;
}

/**
 * Decodes the file of suggestions and the file of names, which is null if names are not wanted. The result is in
 * descending order of the number of clauses.
 */
export function readSuggestions(
  { headings, terms, glossary }: WrittenSuggestions,
  written: WrittenNames | null,
  { foldWithRanges }: Folding,
): Offered[] {
  const offered = (
    [text, clauses]: readonly [string, number],
    sort: SuggestionSort,
    names: readonly LatinName[] = [],
  ): Offered => ({ text, folded: foldWithRanges(text), clauses, sort, names });
  return [
    ...glossary.map((row, index) => offered(row, "glossary", latinNames(written?.[index]))),
    ...terms.map((row) => offered(row, "term")),
    ...headings.map((row) => offered(row, "heading")),
  ].toSorted((one, other) => other.clauses - one.clauses);
}

function latinNames(names: WrittenNames[number] | undefined): LatinName[] {
  if (names === undefined) return [];
  const [english, pinyin] = names;
  return [
    { kind: "english", text: english, bare: bareLatin(english) },
    { kind: "pinyin", text: pinyin, bare: bareLatin(pinyin) },
  ];
}

/** A matching suggestion and its distance: a lower distance is a better match. */
interface Match extends Pick<Suggestion, "parts" | "name"> {
  readonly offered: Offered;
  readonly distance: number;
}

const LATIN = /\p{Script=Latin}/u;

/** True if the typed text may be part of a name in Latin letters. */
export function mayBeName(typed: string): boolean {
  return LATIN.test(typed);
}

function unmarked(text: string): SnippetPart[] {
  return [{ text, marked: false }];
}

function matchText(offered: Offered, fold: string): Match | null {
  const { text, folded, names } = offered;
  const at = occurrences(folded.text, fold).next().value;
  if (at === undefined || folded.text === fold) return null;
  const [english] = names;
  return {
    offered,
    distance: at === 0 ? 0 : 1,
    parts: markRanges(text, [folded.range(at, at + fold.length)]),
    name: english === undefined ? null : { kind: english.kind, parts: unmarked(english.text) },
  };
}

function matchName(offered: Offered, typed: string): Match | null {
  for (const { kind, text, bare } of offered.names) {
    const range = latinMatch(bare, typed);
    if (range === null) continue;
    return {
      offered,
      distance: range[0] === 0 ? 0 : 1,
      parts: unmarked(offered.text),
      name: { kind, parts: markRanges(text, [range]) },
    };
  }
  return null;
}

/** Number of places reserved for each sort before the rest is filled up. */
const PLACES_A_SORT = 2;

/** The first `count` matches, which include the best matches of each sort. */
function chosen(matches: readonly Match[], count: number): Match[] {
  const ranked = matches.toSorted((one, other) => one.distance - other.distance);
  const first = Map.groupBy(ranked, ({ offered }) => offered.sort);
  const places = new Set([...first.values()].flatMap((own) => own.slice(0, PLACES_A_SORT)));
  for (const match of ranked) {
    if (places.size >= count) break;
    places.add(match);
  }
  return ranked.filter((match) => places.has(match)).slice(0, count);
}

/**
 * The completions of a query's unfinished term, at most `count`. Texts that begin with it come before texts that
 * contain it, each group in the order of the file, and every sort has its best matches among them. Latin letters also
 * find glossary terms by English name and pinyin. A text that equals the term is left out.
 */
export function suggest(
  known: readonly Offered[],
  typed: string,
  { fold }: Folding,
  count: number,
): Suggestion[] {
  for (const { before, term } of unfinishedTerms(typed)) {
    const folded = fold(term);
    const latin = mayBeName(term) ? bareLatin(term).text : "";
    const matches = known.flatMap(
      (offered) =>
        (folded === "" ? null : matchText(offered, folded)) ?? matchName(offered, latin) ?? [],
    );
    if (matches.length === 0) continue;
    return chosen(matches, count).map(({ offered: { text, clauses, sort }, parts, name }) => ({
      ...{ text, clauses, sort, parts, name },
      query: before + asTerm(text),
    }));
  }
  return [];
}
