/** Collects the words of a collection: the vocabulary, and the suggestions offered while a query is typed. */
import { type Clause, type GlossaryTerm, SCRIPTS, type Script } from "../../model/types.ts";
import type { Folding } from "../../text/fold/fold.ts";
import type { Cut } from "../../text/script/convert.ts";
import { type ExtractTerms, pickKeyTerms, termCandidates } from "../../text/words/key-terms.ts";
import { occurrences } from "../excerpt/occurrences.ts";
import type { WrittenNames, WrittenSuggestions } from "../format/index-format.ts";
import type { Vocabulary } from "../format/vocabulary.ts";
import type { IndexedClause } from "./indexed-clauses.ts";

const HAN_WORD = /^\p{Script=Han}{2,8}$/u;
/** Maximum length of a suggested heading: a longer one is a sentence, whose beginning nobody types to find it. */
const LONGEST_HEADING = 24;
const TERMS_A_DOCUMENT = 60;
/** Maximum number of suggestions: more would make the file too large to load when the search box gets the focus. */
const MOST_SUGGESTIONS = 1500;

/** Number of clauses that contain each of the folded words, which consist of two or more Han characters only. */
function countHolders(
  words: ReadonlySet<string>,
  clauses: readonly IndexedClause[],
): Map<string, number> {
  const counts = new Map<string, number>();
  /** Length of the longest word by its first two UTF-16 units: most pairs of a text begin none. */
  const longest = new Map<number, number>();
  for (const word of words) {
    const pair = pairAt(word, 0);
    longest.set(pair, Math.max(longest.get(pair) ?? 0, word.length));
  }
  for (const { folded } of clauses) {
    const held = new Set<string>();
    for (const text of folded) {
      for (let start = 0; start + 1 < text.length; start++) {
        const most = longest.get(pairAt(text, start)) ?? 0;
        for (let end = start + 2; end <= start + most; end++) {
          const piece = text.slice(start, end);
          if (words.has(piece)) held.add(piece);
        }
      }
    }
    for (const word of held) counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  return counts;
}

/** The two UTF-16 units at an offset as one number. */
function pairAt(text: string, offset: number): number {
  return text.charCodeAt(offset) * 0x10000 + text.charCodeAt(offset + 1);
}

/**
 * The vocabulary: the folded Han words, of two to eight characters, into which the texts are cut, and the names. Each
 * word has the number of clauses in which it occurs.
 *
 * @param names folded names of places, organisations and projects
 */
export function collectVocabulary(
  clauses: readonly IndexedClause[],
  cut: Cut,
  names: readonly string[],
): Vocabulary {
  const words = clauses.flatMap(({ folded }) => folded.flatMap((text) => cut(text)));
  return countHolders(new Set([...words, ...names].filter((word) => HAN_WORD.test(word))), clauses);
}

/**
 * Makes a counter of clauses that contain a folded text. It searches all texts in one string, which is fast for many
 * words.
 */
function counter(clauses: readonly IndexedClause[]): (fold: string) => number {
  let corpus = "";
  const ends = clauses.map(({ folded }) => {
    corpus += folded.map((text) => `${text}\n`).join("");
    return corpus.length;
  });
  return (fold) => {
    let count = 0;
    let clause = 0;
    for (const at of occurrences(corpus, fold)) {
      if (at < (ends[clause - 1] ?? 0)) continue;
      while ((ends[clause] ?? corpus.length) <= at) clause++;
      count++;
      clause++;
    }
    return count;
  };
}

type Forms = Readonly<Record<Script, string>>;

/** The forms of a word in the clause's body, one in each script; null if the word does not occur there. */
function formsIn({ forms }: Clause, word: string): Forms | null {
  for (const [index, text] of forms["zh-Hans"].paragraphs.entries()) {
    const at = text.indexOf(word);
    if (at === -1) continue;
    const other = forms["zh-Hant"].paragraphs[index] ?? "";
    return { "zh-Hans": word, "zh-Hant": other.slice(at, at + word.length) };
  }
  return null;
}

/** The key terms of each document in both scripts; those of a document are found when they are asked for. */
function* documentTerms(
  clauses: readonly IndexedClause[],
  extract: ExtractTerms,
): Generator<Forms> {
  for (const own of Map.groupBy(clauses, ({ document }) => document).values()) {
    const texts = own.flatMap(({ clause }) => clause.forms["zh-Hans"].paragraphs);
    const ranked = termCandidates(texts.join("\n"), extract, TERMS_A_DOCUMENT);
    for (const word of pickKeyTerms(ranked, TERMS_A_DOCUMENT)) {
      for (const { clause } of own) {
        const forms = formsIn(clause, word);
        if (forms === null) continue;
        yield forms;
        break;
      }
    }
  }
}

/** Headings, higher levels first. */
function headings(clauses: readonly IndexedClause[]): Forms[] {
  return clauses
    .toSorted((one, other) => one.path.length - other.path.length)
    .map(({ clause: { forms } }) => ({
      "zh-Hans": forms["zh-Hans"].heading,
      "zh-Hant": forms["zh-Hant"].heading,
    }))
    .filter(({ "zh-Hans": { length } }) => length > 1 && length <= LONGEST_HEADING);
}

/**
 * The suggestions in each script: glossary terms, key terms and headings. Each text occurs in the collection and is
 * listed once. Each sort is in descending order of the number of clauses.
 */
export function collectSuggestions(
  clauses: readonly IndexedClause[],
  glossary: readonly GlossaryTerm[],
  { fold }: Folding,
  extract: ExtractTerms,
): {
  readonly suggestions: Readonly<Record<Script, WrittenSuggestions>>;
  readonly names: WrittenNames;
} {
  const count = counter(clauses);
  const offered = new Set<string>();

  function offer<Item>(items: Iterable<Item>, formsOf: (item: Item) => Forms) {
    const kept: { readonly item: Item; readonly forms: Forms; readonly clauses: number }[] = [];
    for (const item of items) {
      if (offered.size === MOST_SUGGESTIONS) break;
      const forms = formsOf(item);
      const folds = new Set(SCRIPTS.map((script) => fold(forms[script])));
      const [folded = ""] = folds;
      if (folds.size > 1 || offered.has(folded)) continue;
      const holders = count(folded);
      if (holders === 0) continue;
      offered.add(folded);
      kept.push({ item, forms, clauses: holders });
    }
    return kept.toSorted((one, other) => other.clauses - one.clauses);
  }

  const fromGlossary = offer(glossary, ({ titles }) => titles);
  const terms = offer(documentTerms(clauses, extract), (forms) => forms);
  const fromHeadings = offer(headings(clauses), (forms) => forms);
  const written = (script: Script): WrittenSuggestions => ({
    headings: fromHeadings.map(({ forms, clauses: holders }) => [forms[script], holders]),
    terms: terms.map(({ forms, clauses: holders }) => [forms[script], holders]),
    glossary: fromGlossary.map(({ forms, clauses: holders }) => [forms[script], holders]),
  });
  return {
    suggestions: { "zh-Hans": written("zh-Hans"), "zh-Hant": written("zh-Hant") },
    names: fromGlossary.map(({ item }) => [item.titles.en, item.pinyin]),
  };
}
