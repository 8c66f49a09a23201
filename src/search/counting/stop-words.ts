/** Words of grammar and numbers of lists, folded: counted like all others, and left out of tables on request. */

const GRAMMAR =
  "的 地 得 了 着 过 和 与 及 或 等 在 为 对 以 把 被 从 由 向 于 到 至 将 使 让 给 按 按照 并 并且 且 而 也 还 又 都 就 则 即 若 如 如果 因 因为 所 所以 但 但是 其 其他 其它 之 此 该 本 各 每 某 这 那 这个 那个 这些 那些 哪 是 有 无 不 没 没有 非 未 很 更 最 较 约 近 超 多 少 上 下 中 内 外 前 后 间 时 年 月 日 个 家 项 条 名 万 亿 元 我 你 他 她 它 我们 他们 它们 自 自己 可 可以 能 能够 会 要 应 应当 须 得以 以及 以上 以下 以内 之间 之一 通过 根据 关于 对于 由于 为了 同时 其中 等等 进行 一个 一批 一系列";
const HAN_NUMBERS = "一 二 三 四 五 六 七 八 九 十 百 千 零 〇 两 第 第一 第二 第三 第四 第五";
const LIST_NUMBERS = Array.from({ length: 30 }, (_, index) => String(index + 1));

export const STOP_WORDS: readonly string[] = [
  ...GRAMMAR.split(" "),
  ...HAN_NUMBERS.split(" "),
  ...LIST_NUMBERS,
];
