/**
 * The bag of words of a clause, for comparison with others. All forms of a name are one word; the rest of the text is
 * segmented.
 */
import { partsOf, partText, rangeInForm } from "../../model/target.ts";
import type { Annotation, Clause, Forms, Span } from "../../model/types.ts";
import type { Cut } from "../../text/script/convert.ts";
import { openBracket } from "../../text/words/open-bracket.ts";
import type { Found } from "../annotator.ts";
import type { Mention } from "../names/mentions.ts";

/** A word of a clause. */
export interface BagWord {
  /** Identifies the word; all forms of a name have the same key. */
  readonly key: string;
  readonly isName: boolean;
  readonly occurrences: number;
  /** Number of occurrences by which the word counts: one in the heading is three. */
  readonly count: number;
  /** The form of its first occurrence in the clause, without quotation marks. */
  readonly forms: Forms;
}

/**
 * A word that can be compared: two or more Han characters, or a Latin word of two or more characters. Numbers are
 * excluded.
 */
const TELLING = /^(?:\p{Script=Han}{2,}|[\p{Script=Latin}][\p{Script=Latin}\p{Nd}+&-]+)$/u;

/** Stop words: conjunctions, measures and pronouns. */
const EMPTY: ReadonlySet<string> = new Set(
  `以上 以下 以内 以外 以来 以及 左右 其中 各类 各种 各个 全部 这里 那里 进行 通过 目前 当前 近年来 今年 同时 此外 另外 相关 有关 充分 共同 不同
  我们 他们 自己 一批 一个 一种 一些 一系列 一方面 另一方面 为主 为了 由于 关于 根据 按照 基于 围绕 针对 超过 达到 不少 不断 进一步 更加 更多 万家 万人
  亿元 万元 千亿 百亿 余项 多项 百个 多个 若干 每年 年度 年内 截至 累计 位居 上述 如下 包括 特别是 尤其是`.split(
    /\s+/u,
  ),
);

/** Additional count of an occurrence in the heading. */
const HEADING_COUNTS = 2;

/** Prefix of the keys of names; no word contains a colon. */
const NAME = ":";

interface WordRange {
  readonly key: string;
  readonly start: number;
  readonly end: number;
}

/** A word while it is counted. */
type Counted = Pick<BagWord, "isName" | "forms"> & { occurrences: number; count: number };

/** The words in a Simplified text, in order, with their ranges. */
function* wordsIn(
  text: string,
  cut: Cut,
  mentions: readonly Found<Mention>[],
): Generator<WordRange> {
  function* words(from: number, to: number): Generator<WordRange> {
    let start = from;
    for (const word of from < to ? cut(text.slice(from, to)) : []) {
      if (TELLING.test(word) && !EMPTY.has(word))
        yield { key: word.toLowerCase(), start, end: start + word.length };
      start += word.length;
    }
  }
  let done = 0;
  for (const { value, start, end } of mentions) {
    yield* words(done, start);
    yield { key: `${NAME}${value.name}`, start, end };
    done = end;
  }
  yield* words(done, text.length);
}

/**
 * A word without quotation marks, and without a bracket that does not close: a name may contain one mark of a pair
 * (专精特新”小巨人), or end before the words in its brackets do.
 */
function plain(word: string): string {
  const words = word.replace(/[“”‘’「」『』]/gu, "");
  return words.slice(0, openBracket(words)?.at);
}

/** The words of the other form of a text at a range of the first. */
function wordIn(text: string, other: string, word: Span): string {
  const { start, end } = rangeInForm(text, other, word);
  return other.slice(start, end);
}

/**
 * The words of a clause, each once, in the order of the text.
 * @param mentions the mentions of names in the clause
 */
export function bagOfWords(
  { source, forms }: Clause,
  cut: Cut,
  mentions: readonly Annotation<Mention>[],
): BagWord[] {
  const words = new Map<string, Counted>();
  const { "zh-Hans": simplified, "zh-Hant": traditional } = forms;
  for (const [part, text] of partsOf(simplified)) {
    const original = partText(source, part);
    const other = partText(traditional, part);
    const names = mentions
      .filter(({ target }) => target.part === part)
      .map(({ target, value }) => ({ value, ...rangeInForm(original, text, target) }));
    for (const { key, start, end } of wordsIn(text, cut, names)) {
      const word = words.get(key) ?? {
        occurrences: 0,
        count: 0,
        isName: key.startsWith(NAME),
        forms: {
          "zh-Hans": plain(text.slice(start, end)),
          "zh-Hant": plain(wordIn(text, other, { start, end })),
        },
      };
      word.occurrences++;
      word.count += part === "heading" ? 1 + HEADING_COUNTS : 1;
      words.set(key, word);
    }
  }
  return Array.from(words, ([key, word]) => ({ key, ...word }));
}
