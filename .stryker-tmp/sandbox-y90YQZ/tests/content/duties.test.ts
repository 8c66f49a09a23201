/** The duties of the real documents, for a person to compare with the texts: they state few. */
// @ts-nocheck

import { expect, test } from "vitest";
import { dutyTable } from "../../src/export/duties/duty-rows.ts";
import { corpus } from "../support/real-content.ts";

test("every duty that the documents state", () => {
  const { rows } = dutyTable(corpus, () => "");
  expect(
    rows.map(({ source, lead, partners, deadlines, quote }) => ({
      source,
      lead: lead.units.map((unit) => unit["zh-Hans"]),
      partners: partners.units.map((unit) => unit["zh-Hans"]),
      deadlines: deadlines.length,
      quote: quote["zh-Hans"],
    })),
  ).toEqual([
    {
      source: "xiangjiang-plan-2024#box10-2",
      lead: ["湖南中联重科智能技术有限公司"],
      partners: [],
      deadlines: 0,
      quote: "牵头单位为湖南中联重科智能技术有限公司",
    },
    {
      source: "xiangjiang-plan-2024#s6-1",
      lead: ["新区科创局"],
      partners: ["其他各相关部门单位"],
      deadlines: 0,
      quote: "新区科创局牵头和其他各相关部门单位为成员",
    },
  ]);
});
