/** The titles of texts that a document passes on: where one begins, and over how many lines. */
import { expect, test } from "vitest";
import { passedTitles } from "../../../src/parse/grammar/passed-texts.ts";
import { readText } from "../../../src/parse/read/read-text.ts";

/** The titles, each with its lines in brackets; 〇 begins a line that cannot be one of a title. */
function titles(text: string, title = "通知"): string {
  const { children } = readText(text.replaceAll("|", "\n"), 1, 20);
  const found = passedTitles(children, title, ({ text: { text } }) => !text.startsWith("〇"));
  return [...found]
    .map(([first, count]) =>
      children
        .slice(first, first + count)
        .map((block) => block.text.text)
        .join("|"),
    )
    .join(" + ");
}

const FIVE = "渔港名册子";

test.each([
  ["below a date", "文。|2024年5月6日|渔港管理办法|第一条 甲", "渔港管理办法"],
  [
    "below an imprint, over two lines",
    "文。|（此件公开发布）|渔港|管理办法（试行）|文。",
    "渔港|管理办法（试行）",
  ],
  ["below a date, of no kind", "文。|2024年5月6日|渔港管理|文。", ""],
  ["below a date, at the end", "文。|2024年5月6日|渔港管理办法", ""],
  ["below a sentence", "文。|渔港管理办法|文。", ""],
  ["over four lines", "文。|2024年5月6日|甲|乙|丙|管理办法|文。", "甲|乙|丙|管理办法"],
  ["over five lines", "文。|2024年5月6日|甲|乙|丙|丁|管理办法|文。", ""],
  [
    "of two texts",
    "文。|2024年5月6日|泊位规定|文。|2024年5月6日|渔港办法|文。",
    "泊位规定 + 渔港办法",
  ],
  ["that is named", `现将《${FIVE}》印发。|文。|${FIVE}|文。`, FIVE],
  [
    "that is named and printed with title marks",
    `现将《${FIVE}》印发。|文。|《渔港》|名册子|文。`,
    "《渔港》|名册子",
  ],
  [
    "that is named, over four lines",
    `现将《${FIVE}》印发。|文。|渔|港|名|册子|文。`,
    "渔|港|名|册子",
  ],
  ["that is named, over five lines", `现将《${FIVE}》印发。|文。|渔|港|名|册|子|文。`, ""],
  [
    "that is named, with a line of another kind below",
    `现将《${FIVE}》印发。|文。|${FIVE}|某市|文。`,
    FIVE,
  ],
  ["that is too short to be named", "现将《渔港名册》印发。|文。|渔港名册|文。", ""],
  ["that is named by a text that passes on nothing", `依照《${FIVE}》办理。|文。|${FIVE}|文。`, ""],
  ["above everything", `${FIVE}|现将《${FIVE}》印发。|文。`, ""],
  ["on a line that is none of a title", `现将《${FIVE}》印发。|文。|〇${FIVE}|文。`, ""],
  ["with a comma", "文。|2024年5月6日|渔港，管理办法|文。", ""],
  ["with a number", "文。|2024年5月6日|一、渔港管理办法|文。", ""],
  [
    "of sixty characters",
    `文。|2024年5月6日|${"长".repeat(58)}办法|文。`,
    `${"长".repeat(58)}办法`,
  ],
  ["that is too long", `文。|2024年5月6日|${"长".repeat(59)}办法|文。`, ""],
])("a title %s", (_what, text, expected) => {
  expect(titles(text)).toBe(expected);
});

test("the title of the document may say that it passes on, or one of its first twelve paragraphs", () => {
  const text = (lines: number) => `${"文。|".repeat(lines)}现将《${FIVE}》印发。|文。|${FIVE}|文。`;
  expect(titles(text(11))).toBe(FIVE);
  expect(titles(text(12))).toBe("");
  expect(titles(text(12), "关于印发渔港名册子的通知")).toBe(FIVE);
});
