/** The words that a task page quotes for an amount: they contain the year or period that the page claims. */
import { expect, test } from "vitest";
import { amountsIn } from "../../src/annotate/amounts/amounts.ts";
import { amountQuotation } from "../../src/site/tasks/amount-quotation.ts";
import { clause } from "../support/clauses.ts";

/** The words quoted for the last amount of a text, with its number in brackets. */
function quoted(text: string): string {
  const made = clause("s1", { paragraphs: [text] });
  const found = amountsIn(text).at(-1);
  if (found === undefined) throw new Error("an amount");
  const { start, end, unit, ...value } = found;
  const forms = { "zh-Hans": unit, "zh-Hant": unit };
  const target = { document: "d", clause: "s1", part: 1, start, end };
  const quotation = amountQuotation({ clause: made, target, value: { ...value, unit: forms } });
  const words = quotation.words["zh-Hans"];
  const [from, to] = quotation.amountIn("zh-Hans");
  return `${words.slice(0, from)}【${words.slice(from, to)}】${words.slice(to)}`;
}

test.each([
  [
    "总投资大，目标2024年建成投运，预计提供2300个工位。",
    "目标2024年建成投运，预计提供【2300个】工位",
  ],
  ["到2025年达到300家，", "到2025年达到【300家】"],
  ["建成后，提供2300个工位，目标2024年投运", "提供【2300个】工位"],
  ["三年内，新获批12家实验室", "三年内，新获批【12家】实验室"],
  [
    "到2025年，建成具有核心竞争力的科技创新高地，形成更多原创成果，培育更多优秀人才，企业达到300家",
    "到2025年……企业达到【300家】",
  ],
])("%s", (text, words) => {
  expect(quoted(text)).toBe(words);
});
