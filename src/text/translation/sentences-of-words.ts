/** The sentences of a translated paragraph that say what some words of the Chinese paragraph say. */
import type { Span } from "../../model/types.ts";
import { alignSentences, translatedSentences } from "./align-sentences.ts";
import { chineseFigures, translatedValues } from "./figures.ts";

/** A paragraph and its translation. */
export interface TranslatedParagraph {
  readonly chinese: string;
  readonly translation: string;
  readonly language: string;
}

/** What tells the sentences for some words from others. */
export interface SoughtWords {
  /** The words, in either script. The paragraph need not have them. */
  readonly words: string;
  /** Their range in the paragraph; null if the paragraph does not have them. */
  readonly range: Span | null;
  /** Translated names that the words mention. */
  readonly names?: readonly string[];
  /** The date that they are quoted for, as a range of the words. */
  readonly date?: Span;
}

/** A translated sentence with its place in the paragraph and what it shares with the words. */
interface Candidate {
  readonly sentence: string;
  readonly values: ReadonlySet<number>;
  /** Number of the years of the date that it holds. */
  readonly years: number;
  /** Number of the figures of the words, and of the names, that it holds. */
  readonly count: number;
  /** True if the words are all that it translates, or more. */
  readonly isCovered: boolean;
  /** Distance of its place from that of the words, as a share of all candidates. */
  readonly distance: number;
}

/**
 * The sentences beside the words. Of several, those whose Chinese the words cover, with what else has any of their figures; if they
 * cover none, the one that has most of their figures, and of some names; among equals, the one at their place. All of them if none
 * has any. Words that the paragraph does not have are looked for in all of it.
 *
 * Words that are quoted for a date have the sentence with its year, wherever in the paragraph it stands, and the sentences next to
 * it that have more of their figures.
 */
export function sentencesOfWords(paragraph: TranslatedParagraph, sought: SoughtWords): string[] {
  const at = placeOf(sought);
  let candidates = candidatesOf(
    sentencesBeside(paragraph, sought.range, at),
    paragraph.language,
    sought,
  );
  if (sought.date !== undefined && !candidates.some(hasYear)) {
    const whole = candidatesOf(wholeParagraph(paragraph, at), paragraph.language, sought);
    if (whole.some(hasYear)) candidates = whole;
  }
  const [best] = candidates.toSorted(
    (a, b) => b.years - a.years || b.count - a.count || a.distance - b.distance,
  );
  if (best === undefined || best.count === 0) return candidates.map(({ sentence }) => sentence);
  const run =
    sought.date === undefined
      ? coveredBy(candidates, best)
      : runAround(candidates, best, sought.words);
  return run.map(({ sentence }) => sentence);
}

/** The sentences that the words cover, and those of the others that have any of their figures or names; the best if they cover none. */
function coveredBy(candidates: readonly Candidate[], best: Candidate): readonly Candidate[] {
  if (!candidates.some(({ isCovered }) => isCovered)) return [best];
  return candidates.filter(({ isCovered, count }) => isCovered || count > 0);
}

function hasYear({ years }: Candidate): boolean {
  return years > 0;
}

/** The middle of the words in the paragraph, or that of their date; 0 if the paragraph does not have them. */
function placeOf({ range, date }: SoughtWords): number {
  if (range === null) return 0;
  if (date === undefined) return (range.start + range.end) / 2;
  return range.start + (date.start + date.end) / 2;
}

/** Some translated sentences in order, and the place of the words in what they translate, from 0 to 1. */
interface Beside {
  readonly sentences: readonly BesideSentence[];
  readonly place: number;
}

interface BesideSentence {
  readonly sentence: string;
  readonly isCovered: boolean;
}

/** All sentences of the translation. @param at the place of the words in the Chinese paragraph */
function wholeParagraph({ chinese, translation }: TranslatedParagraph, at: number): Beside {
  const sentences = translatedSentences(translation).map((sentence) => ({
    sentence,
    isCovered: false,
  }));
  return { sentences, place: at / Math.max(1, chinese.length) };
}

/** The sentences that are aligned with a range; all of them if nothing is. */
function sentencesBeside(paragraph: TranslatedParagraph, range: Span | null, at: number): Beside {
  if (range === null) return wholeParagraph(paragraph, at);
  const beside = alignSentences(
    paragraph.chinese,
    paragraph.translation,
    paragraph.language,
  ).filter(({ start, end }) => start < range.end && range.start < end);
  const sentences = beside.flatMap(({ start, end, translated }) => {
    const isCovered = covers(range, paragraph.chinese, { start, end });
    return translated.map((sentence) => ({ sentence, isCovered }));
  });
  const [first, last] = [beside[0], beside.at(-1)];
  if (sentences.length === 0 || first === undefined || last === undefined) {
    return wholeParagraph(paragraph, at);
  }
  return { sentences, place: (at - first.start) / (last.end - first.start) };
}

/** Marks and white space at the ends of a sentence, which words that are quoted leave out. */
const ENDS = /^[\s\p{P}]+|[\s\p{P}]+$/gu;

/** True if a range holds all words of a sentence. */
function covers(range: Span, chinese: string, { start, end }: Span): boolean {
  const [head = ""] = /^[\s\p{P}]*/u.exec(chinese.slice(start, end)) ?? [];
  const words = chinese.slice(start, end).replace(ENDS, "");
  const first = start + head.length;
  return range.start <= first && first + words.length <= range.end;
}

function candidatesOf(
  { sentences, place }: Beside,
  language: string,
  { words, names = [], date }: SoughtWords,
): Candidate[] {
  const figures = chineseFigures(words);
  const years = date === undefined ? [] : yearsOf(words.slice(date.start, date.end));
  return sentences.map(({ sentence, isCovered }, index) => {
    const values = translatedValues(sentence, language);
    const numbers = figures.filter(({ value }) => values.has(value)).length;
    return {
      ...{ sentence, values, isCovered },
      years: years.filter((year) => values.has(year)).length,
      count: numbers + names.filter((name) => sentence.includes(name)).length,
      distance: Math.abs((index + 0.5) / sentences.length - place),
    };
  });
}

/** The years of a date, as it is written. */
function yearsOf(date: string): number[] {
  return [...date.normalize("NFKC").matchAll(/\d{4}/gu)].map(([year]) => Number(year));
}

/** A sentence with those before and behind it, as long as each has a figure of the words that the run lacks. */
function runAround(candidates: readonly Candidate[], best: Candidate, words: string): Candidate[] {
  const lacking = new Set(chineseFigures(words).map(({ value }) => value));
  /** Takes the figures of a sentence from the lacking ones; false if it has none of them. */
  const adds = ({ values }: Candidate): boolean => {
    const before = lacking.size;
    for (const value of values) lacking.delete(value);
    return lacking.size < before;
  };
  adds(best);
  const at = candidates.indexOf(best);
  const run = [best];
  for (const next of candidates.slice(at + 1)) {
    if (!adds(next)) break;
    run.push(next);
  }
  for (const before of candidates.slice(0, at).reverse()) {
    if (!adds(before)) break;
    run.unshift(before);
  }
  return run;
}
