/** Values of indicators in words: growth, falls, and changes of place in a ranking. */
import { expect, test } from "vitest";
import type { StatedValue } from "../../src/annotate/indicators/stated-values.ts";
import { STATEMENTS } from "../../src/annotate/indicators/statements.ts";
import type { Indicator, PlacedStatement } from "../../src/model/indicators.ts";
import { plainValue } from "../../src/site/indicators/numbers.ts";
import { clause, policyDocument } from "../support/clauses.ts";
import { madeCorpus } from "../support/made-corpus.ts";

const both = (words: string) => ({ "zh-Hans": words, "zh-Hant": words });

/** The last amount of a sentence, as the value of an indicator with a unit. */
function lastValue(sentence: string, unit: Indicator["unit"]): StatedValue {
  const corpus = madeCorpus([
    policyDocument({ clauses: [clause("s1", { paragraphs: [sentence] })] }),
  ]);
  const statement = corpus.layer(STATEMENTS).all.at(-1);
  const at = statement && corpus.at(statement.target);
  if (statement === undefined || at === undefined) throw new Error(`No amount in ${sentence}`);
  const placed: PlacedStatement = {
    target: statement.target,
    role: "reported",
    scope: "city",
    measure: null,
    date: null,
    differs: null,
  };
  const indicator: Indicator = {
    id: "made",
    topic: "made",
    titles: { ...both("指标"), en: "Indicator" },
    unit,
    direction: "up",
    aliases: [],
    note: null,
    statements: [placed],
  };
  const { measure, amount } = statement.value;
  return { indicator, placed, statement, at, measure, amount, to: null, date: null };
}

const PLACE = { ...both("位"), en: "place" };
const CENTRES = { ...both("家"), en: "centres" };

test.each([
  ["在百强榜中跃升至第32位。", PLACE, "第 32 位", "32nd"],
  ["在百强榜中较上年上升5位。", PLACE, "上升 5 位", "up 5 places"],
  ["在百强榜中较上年前进1位。", PLACE, "上升 1 位", "up 1 place"],
  ["在百强榜中较上年下降2位。", PLACE, "下降 2 位", "down 2 places"],
  ["中心数量增长29%以上。", CENTRES, "增长不少于 29%", "at least 29% growth"],
  ["中心数量两年间增长3.5倍。", CENTRES, "增长 3.5 倍", "350% growth"],
  ["比重提高1个百分点。", CENTRES, "增长 1 个百分点", "1 percentage point growth"],
  ["比重提高1.5个百分点。", CENTRES, "增长 1.5 个百分点", "1.5 percentage points growth"],
  ["单位能耗下降13.5%。", CENTRES, "下降 13.5%", "13.5% fall"],
  ["新增中心50家左右。", CENTRES, "新增约 50 家", "about 50 centres added"],
])("%s", (sentence, unit, chinese, english) => {
  const value = lastValue(sentence, unit);
  expect(plainValue("zh-hans", value)).toBe(chinese);
  expect(plainValue("en", value)).toBe(english);
});
