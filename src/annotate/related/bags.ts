/** Bags of words of many clauses, without an object for each of their words: there are millions. */
import type { Forms } from "../../model/types.ts";
import type { BagWord } from "./bag-of-words.ts";

/** A word of a bag. */
export interface CountedWord {
  /** Identifies the word in all bags. */
  readonly id: number;
  readonly count: number;
}

/** A word of a collection. */
interface Word {
  readonly isName: boolean;
  /** Its forms in the first bag that has it, which most others have too. */
  readonly forms: Forms;
  /** The number of bags that have it, and of its occurrences in them. */
  holders: number;
  occurrences: number;
}

export class Bags {
  readonly #ids = new Map<string, number>();
  readonly #words: Word[] = [];
  /** The words of all bags, one bag behind the other, and how often each occurs. */
  readonly #bagged: number[] = [];
  readonly #counts: number[] = [];
  /** Where each bag begins, and where the last one ends. */
  readonly #starts = [0];
  /** Forms that are not those of the word's first bag, by the place in `#bagged`. */
  readonly #otherForms = new Map<number, Forms>();

  /** Adds a bag. Bags are numbered from 0 in the order in which they are added; their words keep theirs. */
  add(bag: readonly BagWord[]): void {
    for (const { key, isName, count, occurrences, forms } of bag) {
      const id =
        this.#ids.get(key) ?? this.#words.push({ isName, forms, holders: 0, occurrences: 0 }) - 1;
      this.#ids.set(key, id);
      const word = this.#words[id];
      const first = word?.forms;
      if (word !== undefined) {
        word.holders++;
        word.occurrences += occurrences;
      }
      if (first?.["zh-Hans"] !== forms["zh-Hans"] || first["zh-Hant"] !== forms["zh-Hant"]) {
        this.#otherForms.set(this.#bagged.length, forms);
      }
      this.#bagged.push(id);
      this.#counts.push(count);
    }
    this.#starts.push(this.#bagged.length);
  }

  isName(id: number): boolean {
    return this.#words[id]?.isName ?? false;
  }

  /** The number of bags that have a word, and how often it occurs in one of these on average. */
  spread(id: number): { readonly holders: number; readonly perHolder: number } {
    const { holders, occurrences } = this.#words[id] ?? { holders: 0, occurrences: 0 };
    return { holders, perHolder: holders === 0 ? 0 : occurrences / holders };
  }

  /** The words of a bag. */
  words(bag: number): CountedWord[] {
    const { start, end } = this.#range(bag);
    return this.#bagged
      .slice(start, end)
      .map((id, place) => ({ id, count: this.#counts[start + place] ?? 0 }));
  }

  /** The forms of a word in a bag; null if the bag does not have it. */
  formsIn(bag: number, id: number): Forms | null {
    const { start, end } = this.#range(bag);
    for (let place = start; place < end; place++) {
      if (this.#bagged[place] !== id) continue;
      return this.#otherForms.get(place) ?? this.#words[id]?.forms ?? null;
    }
    return null;
  }

  #range(bag: number): { readonly start: number; readonly end: number } {
    return { start: this.#starts[bag] ?? 0, end: this.#starts[bag + 1] ?? 0 };
  }
}
