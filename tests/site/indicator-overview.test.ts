/** The values that stand for an indicator in the overview. */
import { expect, test } from "vitest";
import type { StatedValue } from "../../src/annotate/indicators/stated-values.ts";
import { STATEMENTS } from "../../src/annotate/indicators/statements.ts";
import { judge } from "../../src/corpus/indicators/state.ts";
import type { Indicator, PlacedStatement } from "../../src/model/indicators.ts";
import { overviewValues } from "../../src/site/indicators/overview-values.ts";
import { hasPath, panelsOf } from "../../src/site/indicators/panels.ts";
import { clause, policyDocument } from "../support/clauses.ts";
import { madeCorpus } from "../support/made-corpus.ts";

const both = (words: string) => ({ "zh-Hans": words, "zh-Hant": words });

type Placed = Pick<PlacedStatement, "role" | "differs"> & { readonly year: string };

/** The first amount of each sentence, as values of one indicator; each is in a document of its own, of its year. */
function valuesOf(sentences: readonly (readonly [string, Placed])[]): StatedValue[] {
  return sentences.map(([sentence, { year, ...given }]) => {
    const made = policyDocument({
      date: { value: year, from: "manual" },
      clauses: [clause("s1", { paragraphs: [sentence] })],
    });
    const corpus = madeCorpus([made]);
    const [statement] = corpus.layer(STATEMENTS).all;
    const at = statement && corpus.at(statement.target);
    if (statement === undefined || at === undefined) throw new Error(`No amount in ${sentence}`);
    const placed: PlacedStatement = {
      ...{ target: statement.target, scope: "city", measure: null, date: null },
      ...given,
    };
    const indicator: Indicator = {
      ...{ id: "made", topic: "made", titles: { ...both("指标"), en: "Indicator" } },
      ...{ unit: { ...both("家"), en: "centres" }, direction: "up", aliases: [], note: null },
      statements: [placed],
    };
    const { measure, amount } = statement.value;
    const date = { value: year, from: "editor", why: null } as const;
    return { indicator, placed, statement, at, measure, amount, to: null, date };
  });
}

const REPORTED = { role: "reported", differs: null } as const;
const amounts = (values: readonly StatedValue[]) => values.map(({ amount }) => amount);

test("every value that is drawn is listed, with the latest one", () => {
  const values = valuesOf([
    ["新增研发机构731家。", { ...REPORTED, year: "2023" }],
    ["新增研发机构806家。", { ...REPORTED, year: "2024" }],
    ["各类研发机构达3823家。", { ...REPORTED, year: "2025" }],
  ]);
  const panel = panelsOf(values).find(hasPath);
  expect(panel?.points).toHaveLength(2);
  expect(amounts(overviewValues(values, "reported", panel, []))).toEqual([731, 806, 3823]);
  expect(overviewValues(values, "baseline", panel, [])).toEqual([]);
});

test("a report that counts something else is listed where a promise is set against it", () => {
  const values = valuesOf([
    ["创新平台达到2600家。", { role: "target", differs: null, year: "2023" }],
    [
      "研发机构达3823家。",
      { ...REPORTED, differs: { ...both("另计"), en: "Other" }, year: "2025" },
    ],
  ]);
  const [promise] = values;
  if (promise === undefined) throw new Error("No promise");
  const judgement = judge(promise, values);
  expect(judgement.state).toBe("not-comparable");
  expect(amounts(overviewValues(values, "reported", undefined, [judgement]))).toEqual([3823]);
  expect(overviewValues(values, "reported", undefined, [])).toEqual([]);
});
