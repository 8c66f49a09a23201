/** Common runs of two texts: worked by hand, and against looking at every pair of places. */
import { describe, expect, test } from "vitest";
import { type SharedRun, sharedRuns } from "../../../src/text/words/shared-runs.ts";
import { Random } from "../../support/random.ts";
import { seed } from "../../support/seed.ts";

function words(first: string, second: string): string[] {
  return sharedRuns(first, second).map((run) => first.slice(run.first, run.first + run.length));
}

describe("shared runs", () => {
  test.each<[string, string, string, string[]]>([
    ["the longest, wherever they stand", "甲乙丙丁戊己庚辛", "己庚辛壬甲乙丙丁", ["甲乙丙丁"]],
    ["in any order", "科技创新引领人才队伍", "人才队伍和科技创新", ["科技创新", "人才队伍"]],
    ["each place once", "科技创新", "科技创新科技创新", ["科技创新"]],
    ["nothing of three characters", "新材料强", "新材料弱", []],
    ["nothing that is all figures", "增长2025年", "下降2025年", []],
    ["no part of a number", "达到总数量2023家", "达到总数量2025家", ["达到总数量"]],
    ["no part of a Latin word", "大模型与AIGC技术", "大模型与AI技术等", ["大模型与"]],
    [
      "not across a division",
      "科技\u0000创新平台建设",
      "科技\u0001创新平台建设",
      ["科技", "创新平台建设"],
    ],
    ["nothing of nothing", "", "科技创新", []],
    [
      "whole words at both ends",
      "2025科技创新平台2025",
      "12025科技创新平台20251",
      ["科技创新平台"],
    ],
    [
      "the rest of a run that a longer one covers",
      "甲乙丙丁戊己庚辛壬癸",
      "戊己庚辛壬癸寅甲乙丙丁戊",
      ["甲乙丙丁", "戊己庚辛壬癸"],
    ],
    ["nothing that is a part of words", "AIGCLLM", "1AIGCLLM1", []],
    ["a word that stands alone", "大模型AIGC技术", "用AIGC做", ["AIGC"]],
    [
      "the first of equally long runs that overlap",
      "甲乙丙丁戊己庚辛壬癸",
      "丙丁戊己庚辛子甲乙丙丁戊己丑",
      ["甲乙丙丁戊己"],
    ],
    [
      "the first of several longest ones",
      "科技创新。人才队伍",
      "人才队伍，科技创新",
      ["科技创新", "人才队伍"],
    ],
    [
      "between runs no short ones where most are in another order",
      "科技创新引领人才队伍甲建设乙产业发展平台",
      "产业发展平台丙建设丁人才队伍戊科技创新引领",
      ["科技创新引领", "人才队伍", "产业发展平台"],
    ],
    [
      "between runs nothing across a gap that is too long",
      `科技创新引领人才队伍${"甲".repeat(399)}建设产业发展平台`,
      "科技创新引领人才队伍建设产业发展平台",
      ["科技创新引领人才队伍", "建设产业发展平台"],
    ],
    [
      "between runs nothing across a gap that is too long in the other text",
      "科技创新引领人才队伍建设产业发展平台",
      `科技创新引领人才队伍${"甲".repeat(30)}建设${"乙".repeat(369)}产业发展平台`,
      ["科技创新引领人才队伍", "产业发展平台"],
    ],
    [
      "between runs what stands in a gap as long as it may be",
      `${"科技创新引领人才队伍".repeat(50)}子建设丑产业发展平台`,
      `${"科技创新引领人才队伍".repeat(50)}${"甲".repeat(199)}建设${"乙".repeat(199)}产业发展平台`,
      ["科技创新引领人才队伍".repeat(50), "建设", "产业发展平台"],
    ],
    [
      "between runs what stands at their ends",
      "科技创新引领人才队伍甲建设产业发展平台",
      "科技创新引领人才队伍乙建设丙产业发展平台",
      ["科技创新引领人才队伍", "建设", "产业发展平台"],
    ],
    [
      "short ones before the first run and after the last",
      "建设甲科技创新引领人才队伍乙仓库",
      "建设丙科技创新引领人才队伍丁仓库",
      ["建设", "科技创新引领人才队伍", "仓库"],
    ],
    [
      "before the first run and after the last no single characters",
      "建甲科技创新引领人才队伍乙库",
      "建丙科技创新引领人才队伍丁库",
      ["科技创新引领人才队伍"],
    ],
    [
      "after the last run what is near, however much follows",
      "科技创新引领人才队伍乙等活动。",
      `科技创新引领人才队伍丁戊等活动。${"己".repeat(400)}`,
      ["科技创新引领人才队伍", "等活动。"],
    ],
    [
      "after the last run nothing that is too far",
      "科技创新引领人才队伍乙等活动。",
      `科技创新引领人才队伍${"己".repeat(400)}等活动。`,
      ["科技创新引领人才队伍"],
    ],
    [
      "before the first run what is near, however much precedes",
      "活动乙科技创新引领人才队伍",
      `${"己".repeat(400)}活动丁科技创新引领人才队伍`,
      ["活动", "科技创新引领人才队伍"],
    ],
    [
      "before the first run nothing that is too far",
      "活动乙科技创新引领人才队伍",
      `活动${"己".repeat(400)}科技创新引领人才队伍`,
      ["科技创新引领人才队伍"],
    ],
    [
      "short runs where those in one order are just half of the shorter text",
      "科技创新甲建设乙产业发展丙丁戊己",
      "科技创新子建设丑产业发展寅卯辰巳午",
      ["科技创新", "建设", "产业发展"],
    ],
    [
      "no short runs where those in one order are less than half of it",
      "科技创新甲建设乙产业发展丙丁戊己庚",
      "科技创新子建设丑产业发展寅卯辰巳午未",
      ["科技创新", "产业发展"],
    ],
    [
      "what stands at the first two hundred places",
      "渔港泊位航标",
      `${"渔港泊位。".repeat(199)}渔港泊位航。`,
      ["渔港泊位航"],
    ],
    [
      "nothing that stands at later places of the same four characters only",
      "渔港泊位航标",
      `${"渔港泊位。".repeat(200)}渔港泊位航。`,
      ["渔港泊位"],
    ],
    [
      "four letters, with a mark or figures beside them",
      "1，甲乙丙丁2",
      "3，甲乙丙丁4",
      ["，甲乙丙丁"],
    ],
    ["nothing of three letters and a figure", "8新材料！", "9新材料！", []],
    ["words of two units", "𠀀𠀁。一二", "𠀀𠀁。三四", []],
    [
      "nothing that is left of a run without its numbers, if it is too short",
      "甲12新材料34乙",
      "丙112新材料345丁",
      [],
    ],
    [
      "the longest chain of runs in one order",
      "一二三四五六甲乙丙丁东南西北中外子丑寅卯",
      "子丑寅卯天甲乙丙丁地一二三四五六人东南西北中外",
      ["一二三四五六", "甲乙丙丁", "东南西北中外", "子丑寅卯"],
    ],
    [
      "tiles of another order beside the ones in order",
      "科技创新引领人才队伍甲泊位建设乙产业发展平台泊位建设",
      "泊位建设科技创新引领人才队伍丙泊位建设丁产业发展平台",
      ["科技创新引领人才队伍", "泊位建设", "产业发展平台", "泊位建设"],
    ],
    [
      "between runs the longest of short ones, wherever it begins",
      "科技创新引领人才队伍甲乙建设产业发展平台",
      "科技创新引领人才队伍建设丁甲产业发展平台",
      ["科技创新引领人才队伍", "建设", "产业发展平台"],
    ],
    [
      "between runs the longest of short ones, wherever it ends",
      "科技创新引领人才队伍建设丁甲产业发展平台",
      "科技创新引领人才队伍甲乙建设产业发展平台",
      ["科技创新引领人才队伍", "建设", "产业发展平台"],
    ],
    [
      "no short runs where the longest chain is less than half, whatever all runs are",
      "科技创新甲建设乙人才队伍产业发展平台体系机制",
      "产业发展平台体系机制科技创新丙建设丁人才队伍",
      ["科技创新", "人才队伍", "产业发展平台体系机制"],
    ],
    [
      "between runs no part of a Latin word",
      "科技创新引领人才甲AI模型乙产业发展平台",
      "科技创新引领人才丙XAI模型丁产业发展平台",
      ["科技创新引领人才", "模型", "产业发展平台"],
    ],
    [
      "between runs no single characters",
      "科技创新引领人才队伍甲建乙产业发展平台",
      "科技创新引领人才队伍丙建丁产业发展平台",
      ["科技创新引领人才队伍", "产业发展平台"],
    ],
    [
      "between runs no part of a number",
      "科技创新引领人才队伍甲2025年乙产业发展平台",
      "科技创新引领人才队伍丙12025年丁产业发展平台",
      ["科技创新引领人才队伍", "产业发展平台"],
    ],
    [
      "between runs several short ones, the most that keep their order",
      "科技创新引领人才队伍甲建设乙仓库丙码头丁产业发展平台",
      "科技创新引领人才队伍戊仓库己建设庚码头辛产业发展平台",
      ["科技创新引领人才队伍", "仓库", "码头", "产业发展平台"],
    ],
    [
      "between runs of the same order also short ones",
      "建立院士科技领军人才结对机制并鼓励青年科技人才担纲重点任务",
      "建立院士科技领军人才结对办法且也鼓励青年科技人才担纲重点任务",
      ["建立院士科技领军人才结对", "鼓励青年科技人才担纲重点任务"],
    ],
    [
      "two characters between changed ones",
      "加快推进平台甲甲建设乙乙持续完善创新机制体系",
      "加快推进平台丙建设丁持续完善创新机制体系",
      ["加快推进平台", "建设", "持续完善创新机制体系"],
    ],
  ])("%s", (_what, first, second, expected) => {
    expect(words(first, second)).toEqual(expected);
  });

  test("are the same in both texts, do not overlap, and leave no four characters in common", () => {
    const random = new Random(seed);
    const draw = (length: number): string =>
      Array.from({ length }, () => random.pick(["甲", "乙", "丙", "丁"])).join("");
    for (let round = 0; round < 200; round++) {
      const first = draw(random.int(0, 40));
      const second = draw(random.int(0, 40));
      const runs = sharedRuns(first, second);
      const free = (text: string, side: (run: SharedRun) => number): string => {
        const units = [...text];
        for (const run of runs) {
          for (let at = side(run); at < side(run) + run.length; at++) {
            expect(units[at], `${first} ${second}`).not.toBe("×");
            units[at] = "×";
          }
        }
        return units.join("");
      };
      for (const run of runs) {
        expect(second.slice(run.second, run.second + run.length)).toBe(
          first.slice(run.first, run.first + run.length),
        );
      }
      const rest = free(first, (run) => run.first);
      const other = free(second, (run) => run.second);
      for (let at = 0; at + 4 <= rest.length; at++) {
        const piece = rest.slice(at, at + 4);
        if (!piece.includes("×")) expect(other, `${first} ${second}`).not.toContain(piece);
      }
    }
  });
});
