/**
 * The sentences of a paragraph beside those of its translation, by their lengths and figures. Method: W. A. Gale and K. W. Church,
 * “A Program for Aligning Sentences in Bilingual Corpora”, Computational Linguistics 19 (1993), with shared figures as evidence.
 */
import { chineseFigures, translatedValues } from "./figures.ts";

/** Sentences, or parts of them between semicolons, that say the same: a range of UTF-16 units of the Chinese paragraph, and the translated sentences in order. */
export interface AlignedSentences {
  readonly start: number;
  readonly end: number;
  /** Empty if nothing of the translation corresponds. */
  readonly translated: readonly string[];
}

/** A semicolon ends what a translation often makes a sentence of. */
const CHINESE_END = /(?<=[。！？；;][”’」』）]*)(?![。！？；;”’」』）])/u;
const TRANSLATED_END = /(?<=[.!?][”’)]*)\s+(?=[\p{Lu}\d“(])/u;

/** Numbers of sentences that can correspond, with a cost for what is rarer than one to one: about the negative logarithm of its share. */
interface Shape {
  readonly chinese: number;
  readonly translated: number;
  readonly cost: number;
}
/** Costs of one sentence that corresponds to one, two, three… */
const ONE_TO_MANY = [0.1, 2, 3, 4.5, 5.5, 6.5, 7.5, 8.5];
const SHAPES: readonly Shape[] = [
  ...ONE_TO_MANY.map((cost, index) => ({ chinese: 1, translated: index + 1, cost })),
  ...ONE_TO_MANY.slice(1, 5).map((cost, index) => ({ chinese: index + 2, translated: 1, cost })),
  { chinese: 2, translated: 2, cost: 4.5 },
  { chinese: 1, translated: 0, cost: 6 },
  { chinese: 0, translated: 1, cost: 6 },
];

/** Variance of the translated length for each Chinese character, in squared characters. */
const VARIANCE = 12;
/** Gain of a figure that both sides have, and cost of one that only the Chinese side has. */
const SHARED_FIGURE = 3;
const LOST_FIGURE = 1.5;

export function translatedSentences(paragraph: string): string[] {
  return paragraph.split(TRANSLATED_END);
}

/** Aligns a paragraph with its translation. The ranges are in order and cover the Chinese paragraph; no translated sentence is left out. */
export function alignSentences(
  chinese: string,
  translation: string,
  language: string,
): AlignedSentences[] {
  const own = chinese.split(CHINESE_END);
  const other = translatedSentences(translation);
  const figures = own.map((sentence) => chineseFigures(sentence).map(({ value }) => value));
  const values = other.map((sentence) => translatedValues(sentence, language));
  const ratio = translation.length / Math.max(1, chinese.length);

  /** The cost of letting some sentences correspond to others. */
  function cost(from: number, to: number, otherFrom: number, otherTo: number): number {
    const length = own.slice(from, to).join("").length;
    const otherLength = other.slice(otherFrom, otherTo).join(" ").length;
    const spread = Math.sqrt(VARIANCE * Math.max(length, otherLength / Math.max(ratio, 1), 1));
    const distance = (otherLength - length * ratio) / spread;
    const wanted = figures.slice(from, to).flat();
    const found = values.slice(otherFrom, otherTo);
    const shared = wanted.filter((value) => found.some((each) => each.has(value))).length;
    return (
      (distance * distance) / 2 - SHARED_FIGURE * shared + LOST_FIGURE * (wanted.length - shared)
    );
  }

  const width = other.length + 1;
  const best = new Float64Array((own.length + 1) * width).fill(Number.POSITIVE_INFINITY);
  const shapes = new Array<Shape | undefined>(best.length);
  best[0] = 0;
  for (let to = 0; to <= own.length; to++) {
    for (let otherTo = 0; otherTo <= other.length; otherTo++) {
      for (const shape of SHAPES) {
        const from = to - shape.chinese;
        const otherFrom = otherTo - shape.translated;
        const before = from < 0 || otherFrom < 0 ? undefined : best[from * width + otherFrom];
        if (before === undefined || before === Number.POSITIVE_INFINITY) continue;
        const total = before + shape.cost + cost(from, to, otherFrom, otherTo);
        const at = to * width + otherTo;
        if (total >= (best[at] ?? 0)) continue;
        best[at] = total;
        shapes[at] = shape;
      }
    }
  }

  const ends = own.map(
    (
      (end) => (sentence: string) =>
        (end += sentence.length)
    )(0),
  );
  const aligned: AlignedSentences[] = [];
  let to = own.length;
  let otherTo = other.length;
  while (to > 0 || otherTo > 0) {
    const shape = shapes[to * width + otherTo];
    if (shape === undefined) throw new Error("The alignment has no way back to the beginning.");
    const [from, otherFrom] = [to - shape.chinese, otherTo - shape.translated];
    aligned.push({
      start: ends[from - 1] ?? 0,
      end: ends[to - 1] ?? 0,
      translated: other.slice(otherFrom, otherTo),
    });
    to = from;
    otherTo = otherFrom;
  }
  return aligned.reverse();
}
