/** Where lines may break beside quotation marks: only where Latin letters or digits stand in them, beside Han characters. */
import { expect, test } from "vitest";
import { breakablePieces } from "../../src/text/line-breaks.ts";

test.each([
  ["实施“AI”行动", ["实施", "“AI”", "行动"]],
  ["实施‘4+4’工程", ["实施", "‘4+4’", "工程"]],
  ["增长“8%”以上的“5G+”产业", ["增长", "“8%”", "以上的", "“5G+”", "产业"]],
  ["实施“创新”行动", ["实施“创新”行动"]],
  ["the “AI” plan", ["the “AI” plan"]],
  ["，“AI”。", ["，“AI”。"]],
  ["", [""]],
])("%s", (text, pieces) => {
  expect(breakablePieces(text)).toEqual(pieces);
});
