/** The levels of a hierarchy in words, in three languages. */
import { formatNumber } from "./format.ts";
import type { Language } from "./languages.ts";
import type { Wording } from "./wording.ts";

/** The numbers of nodes on each level, in words. */
export function levelCounts(lang: Language, counts: readonly string[]): string {
  const words: Wording = {
    "zh-hans": `共 ${counts.length} 层，自上而下各有 ${counts.join("、")} 项`,
    "zh-hant": `共 ${counts.length} 層，自上而下各有 ${counts.join("、")} 項`,
    en: `${counts.length} levels, from the top: ${counts.join(", ")} items`,
  };
  return words[lang];
}

/** The number of tasks of a hierarchy and of its levels, in words. @param counts number of tasks on each level */
export function levelWords(lang: Language, counts: readonly number[]): string {
  const tasks = counts.reduce((sum, count) => sum + count, 0);
  const levels = counts.length;
  if (lang === "en") {
    const named = `${formatNumber(lang, tasks)} ${tasks === 1 ? "task" : "tasks"}`;
    return levels === 1 ? named : `${named} on ${levels} levels`;
  }
  const words = lang === "zh-hans" ? `${tasks} 项任务` : `${tasks} 項任務`;
  const deep = lang === "zh-hans" ? `${levels} 层` : `${levels} 層`;
  return levels === 1 ? words : `${deep}，${words}`;
}
