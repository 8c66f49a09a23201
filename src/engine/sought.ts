/** What an answer asks for: folded terms, words of translations, and clauses by their English titles. */
import { allTerms, holdsWithoutTerms, type QueryNode } from "../search/query/query.ts";
import type { EnglishIndex } from "../search/translate/english-index.ts";
import { isTranslatable, type WordTerm } from "../search/translated/word-term.ts";
import { englishWords, isTelling, stem } from "../text/words/english.ts";
import { anyOf, type Dsl, EVERYTHING, numbersDsl, termDsl, wordsDsl } from "./dsl.ts";
import type { Listener } from "./scope.ts";

/** Length from which the beginning of a word counts in the search of English titles, in UTF-16 units. */
const SHORTEST_START = 3;

/** True if a clause without any of the terms may match the query, or what is left of it when some of its terms are left out. */
function mayNeedEverything(query: QueryNode): boolean {
  if (holdsWithoutTerms(query)) return true;
  const parts = query.kind === "and" ? query.parts : [query];
  return parts.some(
    (part) => part.kind !== "not" && part.kind !== "document" && holdsWithoutTerms(part),
  );
}

export class Sought implements Listener {
  readonly #language: string | null;
  readonly #folds = new Set<string>();
  /** By their words. */
  readonly #words = new Map<string, WordTerm>();
  #titles: readonly number[] = [];

  /** @param language the language of translated texts; null if they are not searched */
  constructor(language: string | null) {
    this.#language = language;
  }

  /** Number of different terms. */
  get size(): number {
    return this.#folds.size + this.#words.size;
  }

  term(fold: string): void {
    this.#folds.add(fold);
  }

  words(term: WordTerm): void {
    this.#words.set(term.words.join(" "), term);
  }

  /** Adds the clauses whose English title may have a word of the query. */
  async addTitles(query: QueryNode, english: () => Promise<EnglishIndex>): Promise<void> {
    const texts = allTerms(query).map(({ text }) => text);
    const words = texts.filter(isTranslatable).flatMap(englishWords).filter(isTelling);
    if (words.length === 0) return;
    const { titles, titleLookup } = await english();
    const places = words.flatMap((word) => [
      ...titleLookup.stems.of(stem(word)),
      ...(word.length < SHORTEST_START ? [] : titleLookup.words.beginning(word)),
    ]);
    const numbers = places.flatMap((place) => titles[place]?.clause ?? []);
    this.#titles = [...new Set(numbers)];
  }

  /** The clauses that have any of it; every clause if one without any may match the query. */
  query(asked: QueryNode): Dsl {
    if (mayNeedEverything(asked)) return EVERYTHING;
    const language = this.#language;
    return anyOf([
      ...Array.from(this.#folds, (fold) => termDsl(fold)),
      ...(language === null
        ? []
        : Array.from(this.#words.values(), (term) => wordsDsl(term, language))),
      ...(this.#titles.length === 0 ? [] : [numbersDsl(this.#titles)]),
    ]);
  }
}
