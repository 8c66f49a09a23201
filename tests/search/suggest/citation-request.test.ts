/** What typed text may name: an address, an id, a document, its number, or clauses by their numbers. */
import { describe, expect, test } from "vitest";
import { bareNumber, readCitationRequest } from "../../../src/search/suggest/citation-request.ts";
import { createFolding } from "../../../src/text/fold/fold.ts";

const { fold } = createFolding(new Map([["號", "号"]]));

/** The request in words; null if the text names no place. */
function read(typed: string): string | null {
  const request = readCitationRequest(typed, fold);
  switch (request?.kind) {
    case "address":
      return `${request.document}#${request.fragment ?? ""}`;
    case "id":
      return `#${request.fragment}`;
    case "document":
      return `doc ${request.words}`;
    case "number":
      return `number ${request.number}`;
    case "path":
      return `${request.words}|${request.steps.map(({ value }) => value).join(" ")}`;
    default:
      return null;
  }
}

describe("typed text", () => {
  test.each([
    ["opinions-2023#s3-1", "opinions-2023#s3-1"],
    ["Opinions-2023 # S3-1", "opinions-2023#s3-1"],
    ["opinions-2023#", "opinions-2023#"],
    ["opinions-2023", "opinions-2023#"],
    ["https://example.org/en/docs/opinions-2023/#s3", "opinions-2023#s3"],
    ["/docs/opinions-2023/?from=x#s3", "opinions-2023#s3"],
    ["/docs/opinions-2023", "opinions-2023#"],
    ["s3-1-2", "#s3-1-2"],
    [" s3-1 ", "#s3-1"],
    [` ${"　".repeat(200)}s3`, "#s3"],
    ["doc:plan ", "doc plan"],
    ["s219z1-p2-1", "#s219z1-p2-1"],
    ["box3", "#box3"],
    ["#s3", "#s3"],
    ["# preamble", "#preamble"],
    ["doc:plan", "doc plan"],
    ["国发〔2024〕1号", "number 国发2024 1"],
    ["國發〔2024〕第1號", "number 國發2024 1"],
    ["国务院令第743号", "number 国务院令743"],
    ["三（二）1", "|3 2 1"],
    ["意见三（二）1", "意见|3 2 1"],
    ["意见 3.2", "意见|3 2"],
    ["规划专栏2", "规划|2"],
    ["见附件3", "|3"],
    ["详见附件3", "|3"],
    ["參見 第三条", "|3"],
    [" 第三条 ", "|3"],
  ])("“%s” names %s", (typed, expected) => {
    expect(read(typed)).toBe(expected);
  });

  test.each([
    "",
    "  ",
    "渔港",
    "2020-2025",
    "plan",
    "增长8.5",
    "快 增长8.5",
    `${"三（二）".repeat(50)} 1`,
    "代表3",
    "号12",
    `${"三（二）".repeat(51)}`,
    "见",
  ])("“%s” names none", (typed) => {
    expect(read(typed)).toBeNull();
  });
});

test.each([
  ["国发2024 1号", "国发2024 1"],
  ["国发2024第1号", "国发2024 1"],
  ["令第743号", "令743"],
  ["令743", "令743"],
])("the number %s is %s without what may be left out", (number, bare) => {
  expect(bareNumber(number)).toBe(bare);
});
