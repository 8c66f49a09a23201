import { describe, expect, it, test } from "vitest";
import { dateExpressions } from "../../../src/annotate/dates/date-expressions.ts";
import { statedText, timelineDates } from "../../../src/annotate/dates/timeline.ts";
import { collection } from "../../support/real-content.ts";

/** Dates as `date`, `from/to`, with the mark after a space. */
function read(text: string): string[] {
  return dateExpressions(text).map(({ date, to, mark }) =>
    [to === null ? date : `${date}/${to}`, mark].filter((part) => part).join(" "),
  );
}

describe("a date", () => {
  it.each([
    ["到2025年，全社会研发投入年均增速达13%以上", ["2025 limit"]],
    ["到 2035 年国家“三步走”发展战略的重大历史交汇期", ["2035 limit"]],
    ["2023年9月1日，长沙市全力建设", ["2023-09-01"]],
    ["2024年10月，由中国杂交水稻工程研究中心与", ["2024-10"]],
    ["先看一组数据，2023年、2024年长沙新增研发机构", ["2023", "2024"]],
    ["即2023年至2026年，远景展望至2035年。", ["2023/2026", "2035 aim"]],
    ["实施期为2024—2026年", ["2024/2026"]],
    ["2025年底前建成，2026年前投产，2027年末验收", ["2025 limit", "2026 limit", "2027 limit"]],
    ["目标2024年建成投运，预计2026年整体建成投用", ["2024 aim", "2026 aim"]],
    ["长沙将在2030年初步建成全球研发中心城市", ["2030 aim"]],
    ["正冲刺2025年全面竣工的节点", ["2025 aim"]],
    ["截至2024年，已有", ["2024"]],
    ["近期目标分解（2026 年）", ["2026"]],
    ["2023年13月，2023年2月30日", ["2023", "2023-02"]],
  ])("is read from %s", (text, dates) => {
    expect(read(text)).toEqual(dates);
  });

  it.each([
    "《湖南湘江新区2035年远景目标纲要（2023—2025年）》",
    "《关于印发〈行动方案（2022-2026年）〉的通知》（湘政办发〔2022〕2号）",
    "“2024中国图灵大会”“2025IEEE第八届国际电气与能源大会”",
    "依托科技创新 2030-“脑科学与类脑研究”等重大项目",
    "13个项目荣获2023年度国家科技奖",
    "早在2000多年前，引进2000多名科研人员，近2000年的历史，12025年",
    "5月28日，今年6月，争取3年内，“十四五”规划",
  ])("is not read from %s", (text) => {
    expect(read(text)).toEqual([]);
  });
});

test("every date of the real texts", async () => {
  const lines = timelineDates(collection.documents).map((stated) => {
    const { document, clause, paragraph, date, to, mark, when, start, end, sentence } = stated;
    const text = statedText(stated, "zh-Hans");
    const shown = `${text.slice(sentence.start, start)}【${text.slice(start, end)}】${text.slice(end, sentence.end)}`;
    const reading = [to === null ? date : `${date}/${to}`, when, mark].filter((part) => part);
    return `${reading.join(" ")}  ${document.id}#${clause.id}-p${paragraph}  ${shown.replaceAll("\t", " ⇥ ")}`;
  });
  const golden = new URL("../../content/golden/dates.txt", import.meta.url).pathname;
  await expect(`${lines.join("\n")}\n`).toMatchFileSnapshot(golden);
});
