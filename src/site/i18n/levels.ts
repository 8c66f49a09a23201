/** The levels of a hierarchy in words, in three languages. */
import { formatNumber } from "./format.ts";
import type { Language } from "./languages.ts";
import type { Wording } from "./wording.ts";

/** The numbers of nodes on each level, in words. */
export function levelCounts(lang: Language, counts: readonly string[]): string {
  const words: Wording = {
    "zh-hans": `共 ${counts.length} 层，自上而下各有 ${counts.join("、")} 项`,
    "zh-hant": `共 ${counts.length} 層，自上而下各有 ${counts.join("、")} 項`,
    en: `${counts.length === 1 ? "1 level" : `${counts.length} levels`}: ${inEnglish(counts)}`,
  };
  return words[lang];
}

/** 3 items at the top; 3 items at the top, then 8, then 20. */
function inEnglish([first = "0", ...below]: readonly string[]): string {
  return [`${first} ${first === "1" ? "item" : "items"} at the top`, ...below].join(", then ");
}

/** The number of tasks of a hierarchy and of its levels, in words; a line never ends between a number of levels and its noun. @param counts number of tasks on each level */
export function levelWords(lang: Language, counts: readonly number[]): string {
  const tasks = counts.reduce((sum, count) => sum + count, 0);
  const levels = counts.length;
  if (lang === "en") {
    const named = `${formatNumber(lang, tasks)} ${tasks === 1 ? "task" : "tasks"}`;
    return levels === 1 ? named : `${named} on ${levels} levels`;
  }
  const words = lang === "zh-hans" ? `${tasks} 项任务` : `${tasks} 項任務`;
  const deep = lang === "zh-hans" ? `${levels}\u00a0层` : `${levels}\u00a0層`;
  return levels === 1 ? words : `${deep}，${words}`;
}
