/** The beginning of a text. */
import { expect, test } from "vitest";
import { beginning } from "../../../src/text/words/beginning.ts";

test.each([
  ["Seize the opportunity", 21, "Seize the opportunity"],
  ["Seize the opportunity", 14, "Seize the…"],
  ["Seize the opportunity", 9, "Seize the…"],
  ["Opportunities", 5, "Oppor…"],
  ["抢抓国家级平台机遇", 4, "抢抓国家……"],
  ["建设5G基站与AI中心", 5, "建设5G基……"],
  ["建设5G基站与AI中心", 8, "建设5G基站与……"],
  ["The R&D centre (world class)", 18, "The R&D centre…"],
])("of %j, %i characters: %j", (words, most, start) => {
  expect(beginning(words, most)).toBe(start);
});
