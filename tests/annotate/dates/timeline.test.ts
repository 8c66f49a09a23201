/** Which dates are past and which are targets, by the date of their document. */
import { expect, test } from "vitest";
import { timeline } from "../../../src/annotate/dates/timeline.ts";
import { clause, policyDocument } from "../../support/clauses.ts";
import { madeCorpus } from "../../support/made-corpus.ts";

function when(text: string, made: string | null): (string | null)[] {
  const date = made === null ? null : { value: made, from: "editor" };
  const document = policyDocument({ date, clauses: [clause("s1", { paragraphs: [text] })] });
  return timeline(madeCorpus([document])).map(({ value }) => value.when);
}

test.each<[string, string | null, (string | null)[]]>([
  ["2010年以来停车位增加", "2010-05-01", ["past"]],
  ["2010年停车位增加", "2010-05-01", ["target"]],
  ["截止2020年底共有车位", "2020-12", ["past"]],
  ["截至2027年有效", "2024-01", [null]],
  ["2008年前后建成", "2008-03", ["past"]],
  ["2030年前后建成", "2024", [null]],
  ["到2030年前后建成", "2024", ["target"]],
  ["力争2030年前后建成", "2024", ["target"]],
  ["二〇三〇年建成", "2024", ["target"]],
  ["民国一百年建成", "2024", ["past"]],
  ["截至2020年底共有车位，2010年以来", null, [null, null]],
  ["到2030年建成", null, ["target"]],
  ["本办法自2030年3月1日起施行，有效期至2035年2月28日。", "2030-01-15", [null, null]],
  ["本办法自二〇三〇年三月一日起正式实施。", "2030-01-15", [null]],
  ["本办法于2030年3月1日生效", null, [null]],
  ["有效期延长至2031年12月31日", "2030-01-15", [null]],
  ["县水务局办公室2030年1月20日印发", "2030-01-15", [null]],
  ["2030年12月印发方案，2031年实施改造", "2030-01-15", ["target", "target"]],
])("%s, of %s", (text, made, expected) => {
  expect(when(text, made)).toEqual(expected);
});
