/** Printed character forms of Hong Kong that differ from OpenCC's. */
// @ts-nocheck

import type { Pair } from "./dictionary.ts";

/**
 * Pairs of OpenCC's form and the form in print by Hong Kong's government and newspapers.
 *
 * OpenCC follows the List of Graphemes, a list for handwriting at school. Printed matter follows Big5 and its Hong Kong
 * supplement. Forms such as 衞, 裏, 着, 為, 眾, 台, where both lists agree, are OpenCC's.
 */
export const HONG_KONG_FORMS: readonly Pair[] = [
  // The supplement has no code for the form of the List of Graphemes; all printed matter has the other form.
  ["兌", "兌"],
  ["悅", "悅"],
  ["慍", "慍"],
  ["氳", "氳"],
  ["稅", "稅"],
  ["縕", "縕"],
  ["脫", "脫"],
  ["蘊", "蘊"],
  ["蛻", "蛻"],
  ["說", "說"],
  ["醞", "醞"],
  ["銳", "銳"],
  ["閱", "閱"],
  ["媼", "媼"],
  ["挩", "挩"],
  ["涗", "涗"],
  ["梲", "梲"],
  ["敓", "敓"],
  ["膃", "膃"],
  ["轀", "轀"],
  // Both forms have codes. The second is used in names of departments, in ordinances and in the press: 住戶, 氣溫, 山峰, 群眾,
  // 啟動, 病床, 麵粉, 恒常.
  ["戶", "戶"],
  ["溫", "溫"],
  ["榲", "榲"],
  ["峯", "峰"],
  ["羣", "群"],
  ["啓", "啟"],
  ["牀", "床"],
  ["麪", "麵"],
  ["恆", "恒"],
];

/** Characters of OpenCC for which Hong Kong prints another existing character. */
export const HONG_KONG_SPELLINGS: readonly Pair[] = [
  // Two spellings of one word, of which the simpler is usual: 公布, 遍布, 布局; 周年, 每周; 局限; 鍛煉; 人參.
  ["佈", "布"],
  ["週", "周"],
  ["侷", "局"],
  ["鍊", "煉"],
  ["蔘", "參"],
  // One word has two forms in OpenCC, and Hong Kong's government prints the first of them in all its senses: 鑒定, 龍岩, 溪流, 感嘆,
  // 銷毀, 淒美, 巨大, 撫恤, 裊裊, 尼姑庵, 噪音, 抵觸, 新娘, 哄搶, 休戚, 玩忽, 喧嘩, 荒塚, 厘米.
  ["鑑", "鑒"],
  ["巖", "岩"],
  ["谿", "溪"],
  ["歎", "嘆"],
  ["譭", "毀"],
  ["燬", "毀"],
  ["悽", "淒"],
  ["鉅", "巨"],
  ["卹", "恤"],
  ["嫋", "裊"],
  ["菴", "庵"],
  ["譟", "噪"],
  ["牴", "抵"],
  ["孃", "娘"],
  ["鬨", "哄"],
  ["慼", "戚"],
  ["翫", "玩"],
  ["譁", "嘩"],
  ["冢", "塚"],
  ["釐", "厘"],
];

/**
 * Pairs of characters, before and after conversion, that an OpenCC phrase may interchange although no character table
 * equates them. OpenCC has more such pairs (坐标 → 座標, 家具 → 傢俱, 黄果树 → 黃菓樹). They are excluded because they give
 * forms that Hong Kong does not print, and because a search for 坐 would find 座.
 */
export const INTERCHANGED: ReadonlySet<string> = new Set([
  // To Traditional: 反复, 想象, 了望, 凭借, 复苏, 仿佛, 熏陶.
  "复覆",
  "象像",
  "了瞭",
  "借藉",
  "苏甦",
  "仿彷",
  "熏薰",
  // To Simplified: 反覆, 明瞭, 憑藉, 復甦, 彷彿, 拉鍊, and names with 鍾, 鉅, 逕.
  "覆复",
  "瞭了",
  "藉借",
  "甦苏",
  "彷仿",
  "鍊链",
  "衹只",
  "鍾锺",
  "鉅钜",
  "逕迳",
  // Taiwan's spellings 計畫, 規畫.
  "畫划",
]);

/**
 * Pairs that OpenCC's phrases interchange in single words (坐标 → 座標, 家具 → 傢俱, 呆着 → 待着, 土坏 → 土坯, 黄果树 → 黃菓樹) and that are
 * different characters: a search for 坐 must not find 座.
 */
export const DIFFERENT: ReadonlySet<string> = new Set(
  "坐座 具俱 呆待 坏坯 果菓 里哩 豆荳 夫伕 仇讎 戚鏚 斤觔 澄澂 筱篠".split(" "),
);
