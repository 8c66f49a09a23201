/** The words of a clause by which it is compared with others: names whole, whatever they are called; other words as they are cut. */
import type { Clause, Script } from "../../model/types.ts";
import type { Cut } from "../../text/script/convert.ts";
import type { Gazetteer } from "../names/gazetteer.ts";

/** A word of a clause. */
export interface BagWord {
  /** The same for the same word, and for all that one name is called. */
  readonly key: string;
  readonly isName: boolean;
  /** How often it stands in the paragraphs; in the heading it counts twice more. */
  readonly count: number;
  /** As it first stands in the clause, without quotation marks. */
  readonly forms: Readonly<Record<Script, string>>;
}

/** A word that says something: two Han characters or more, or a Latin one. Numbers compare badly. */
const TELLING = /^(?:\p{Script=Han}{2,}|[\p{Script=Latin}][\p{Script=Latin}\p{Nd}+&-]+)$/u;

/** Words that join, measure and point, and say nothing of what a text is about. */
const EMPTY: ReadonlySet<string> = new Set(
  `以上 以下 以内 以外 以来 以及 左右 其中 各类 各种 各个 全部 这里 那里 进行 通过 目前 当前 近年来 今年 同时 此外 另外 相关 有关 充分 共同 不同
  我们 他们 自己 一批 一个 一种 一些 一系列 一方面 另一方面 为主 为了 由于 关于 根据 按照 基于 围绕 针对 超过 达到 不少 不断 进一步 更加 更多 万家 万人
  亿元 万元 千亿 百亿 余项 多项 百个 多个 若干 每年 年度 年内 截至 累计 位居 上述 如下 包括 特别是 尤其是`.split(
    /\s+/u,
  ),
);

/** What a word in the heading counts beyond one in a paragraph. */
const HEADING_COUNTS = 2;

/** Begins the keys of names; no word has a colon in it. */
const NAME = ":";

interface WordRange {
  readonly key: string;
  readonly start: number;
  readonly end: number;
}

/** The words in a Simplified text, in order, by their places. */
function* placesIn(text: string, cut: Cut, find: Gazetteer): Generator<WordRange> {
  function* words(from: number, to: number): Generator<WordRange> {
    let start = from;
    for (const word of from < to ? cut(text.slice(from, to)) : []) {
      if (TELLING.test(word) && !EMPTY.has(word))
        yield { key: word.toLowerCase(), start, end: start + word.length };
      start += word.length;
    }
  }
  let done = 0;
  for (const { name, start, end } of find(text)) {
    yield* words(done, start);
    yield { key: `${NAME}${name}`, start, end };
    done = end;
  }
  yield* words(done, text.length);
}

/** A name without quotation marks, of which it may have one without the other: 专精特新”小巨人. */
function plain(word: string): string {
  return word.replace(/[“”‘’「」『』]/gu, "");
}

/** The words of a clause, each once, in the order of the text. */
export function bagOfWords({ forms }: Clause, cut: Cut, find: Gazetteer): BagWord[] {
  const words = new Map<string, { count: number; isName: boolean; forms: BagWord["forms"] }>();
  const texts = (script: Script) => [forms[script].heading, ...forms[script].paragraphs];
  const traditional = texts("zh-Hant");
  for (const [index, text] of texts("zh-Hans").entries()) {
    for (const { key, start, end } of placesIn(text, cut, find)) {
      const word = words.get(key) ?? {
        count: 0,
        isName: key.startsWith(NAME),
        forms: {
          "zh-Hans": plain(text.slice(start, end)),
          "zh-Hant": plain((traditional[index] ?? "").slice(start, end)),
        },
      };
      word.count += index === 0 ? 1 + HEADING_COUNTS : 1;
      words.set(key, word);
    }
  }
  return Array.from(words, ([key, word]) => ({ key, ...word }));
}
