/** Weights of words: how often they stand in a text, against how many texts of general Chinese have them (TF-IDF). */
import { idf } from "@node-rs/jieba/dict.js";
import { readWordNumbers, type WordNumbers } from "./word-numbers.ts";

/** Words that tell nothing of a text, and that general Chinese has less often than official prose. */
const EMPTY: ReadonlySet<string> = new Set(
  [
    "按照 不得 除外 此外 对于 根据 关于 或者 可以 其他 其它 其中 如下 他们 他人 通过 我们 一是 二是 三是 四是 五是 依据 依照 以及 以上 以下 有关 应当 由于 之一",
    // Verbs of counting, and verbs that say only that something is done.
    "累计 共计 总计 合计 达到 超过 突破 增加 减少 增长 增至 降至 占比 同比 环比 推进 推动 加快 加强 加大 提升 提高 增强 强化 深化 优化 完善 健全 落实 实施 开展 组织 促进 鼓励 支持 引导 打造 建立 设立 形成 发挥 实现 坚持 围绕 聚焦 确保 做好 抓好 搞好 进行 给予 予以 作为 成为 具有 包括 涉及 属于 积极 不断 切实 大力 着力 力争",
  ].flatMap((words) => words.split(" ")),
);

/** Letters, digits or Han characters: not a mark. */
const WORD = /[\p{L}\p{N}]/u;

/** The inverse document frequencies, read when they are first needed: the list is long, and few commands need it. */
let known: WordNumbers | undefined;

/**
 * The different words of at least two characters, those of the greatest weight first.
 *
 * @param isEmpty true for a word that names nothing by its part of speech
 */
export function weighWords(words: readonly string[], isEmpty: (word: string) => boolean): string[] {
  known ??= readWordNumbers(idf);
  const frequencies = known;
  const counts = new Map<string, number>();
  for (const word of words) {
    if (word.length < 2 || EMPTY.has(word) || !WORD.test(word) || isEmpty(word)) continue;
    counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  return Array.from(counts, ([word, count]) => ({
    word,
    // The mean counts for a word that is not listed.
    weight: count * (frequencies.of(word) ?? frequencies.mean),
  }))
    .toSorted((one, other) => other.weight - one.weight)
    .map(({ word }) => word);
}
