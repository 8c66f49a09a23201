/** Which numbers of lines count, where the line alone leaves it open: the numbers before and after it decide. */
import { describe, expect, test } from "vitest";
import { acceptedNumbers } from "../../src/parse/numbers/accepted-numbers.ts";

/** The numbers of the lines, as they count: their values, with the parts of decimals; `-` for lines without one. */
function counted(lines: readonly string[], told?: number): string {
  const given = lines.map((text, at) => ({ text, begins: at === 0, isTold: at === told }));
  return acceptedNumbers(given)
    .map((found) => found?.path?.join(".") ?? found?.value ?? "-")
    .join(" ");
}

describe("articles", () => {
  test.each([
    [
      "第一条　甲 第二条　乙 第三条丙",
      "1 2 3",
      "without space, where most but not nearly all have one",
    ],
    [
      "第一条　甲 第二条　乙 第三条　丙 第四条丁",
      "1 2 3 -",
      "without space at the end of spaced ones",
    ],
    [
      "第一条　甲 第二条　乙 第三条　丙 第四条丁 第五条　戊",
      "1 2 3 4 5",
      "without space between spaced ones",
    ],
    [
      "第一条　甲 第二条　乙 第三条　丙 第四条　丁 第五条　戊 第六条己 第七条庚",
      "1 2 3 4 5 - -",
      "cited one after the other",
    ],
    ["第一条甲 第二条乙 第三条丙 第二条丁 第三条戊 第四条己", "1 2 3 - - 4", "cited again"],
    ["第一条甲 第三条乙 第四条丙", "1 3 4", "after a lost one"],
    ["第一条甲 第五条乙", "1 -", "out of order"],
    ["第一条甲 第一条之一乙 第一条之二丙 第二条丁", "1 1 1 2", "inserted by a later law"],
    ["第一条甲 第一条之三乙 第二条丁", "1 - 2", "inserted out of order"],
  ])("%s: %s (%s)", (lines, values) => {
    expect(counted(lines.split(" "))).toBe(values);
  });
});

describe("weak numbers", () => {
  test.each([
    ["一、甲 二、乙 三、四线城市", "1 2 3", "go on"],
    ["三、四线城市 一、甲", "- 1", "begin no list"],
    ["一、二线城市 二、三线城市 甲", "1 2 -", "are the first of several"],
    ["一、二线城市 一、甲 二、乙", "- 1 2", "stand before the certain one"],
    ["一、甲 一、二线城市 二、乙", "1 - 2", "begin no list inside of another"],
    ["第一条　甲 一、乙 第二条　丙 一、二级 二、丁", "1 1 2 1 2", "begin anew in each article"],
    ["一、二级", "-", "are none alone"],
  ])("%s: %s (they %s)", (lines, values) => {
    expect(counted(lines.split(" "))).toBe(values);
  });

  test("count where the editor says so", () => {
    expect(counted(["一、二级", "甲"], 0)).toBe("1 -");
  });
});

describe("decimals", () => {
  test.each([
    ["1 总则|1.1 目的|1.2 范围|2 组织|2.1 机构", "1 1.1 1.2 2 2.1", "below bare chapters"],
    ["1 总则|2 目标|3 任务|3.1 机构", "1 2 3 3.1", "below the third chapter only"],
    ["1 总则|2 目标|甲", "- - -", "nowhere: bare numbers are none"],
    ["一、甲|1.1 目的|1.2 范围|二、乙|2.1 机构", "1 1.1 1.2 2 2.1", "below Han numbers"],
    ["第二章 甲|2.1 目的", "2 2.1", "below a chapter"],
    ["第二章 甲|3.1 目的", "2 -", "of another chapter"],
    ["1.1 目的|1.2 范围|1.4 机构|1.8 其他", "1.1 1.2 1.4 -", "with a few lost ones"],
    ["1.1 目的|1.2 范围|2.5 倍的增长。", "1.1 1.2 -", "that are amounts"],
    ["1.1 目的|1.1.1 甲|1.1.2 乙|1.2 范围|1.2.1 丙", "1.1 1.1.1 1.1.2 1.2 1.2.1", "in levels"],
    ["1.1 目的|1.3.1 甲", "1.1 -", "below a level that is not there"],
    [`1 ${"长".repeat(40)}|1.1 目的`, "- 1.1", "below a title that is too long for one"],
    [`1 ${"长".repeat(39)}|1.1 目的`, "1 1.1", "below a title as long as it may be"],
    ["1.1 目的|1.2 范围|1.5 机构|1.9 其他", "1.1 1.2 1.5 -", "with two lost ones, not three"],
    ["1.1 目的|1.3 范围|1.2 机构", "1.1 1.3 -", "that do not step back"],
    ["1.1 目的|1.2 范围|2.1 机构|2.2 其他", "1.1 1.2 2.1 2.2", "of chapters without a line"],
    ["1.1 目的|1.2 范围|2.1.1 机构", "1.1 1.2 -", "of levels that are not there"],
    ["1.1 目的|3.1 范围", "1.1 -", "of a chapter that is not the next"],
    ["1 总则。|1.1 目的", "- 1.1", "below a sentence"],
  ])("%s: %s (%s)", (lines, values) => {
    expect(counted(lines.split("|"))).toBe(values);
  });

  test.each([
    ["附录B 规划|B.1 一般规定|B.1.1 细则|C.1 其他", "- 1 1.1 -"],
    ["附 錄 B 规划|B.1 一般规定|B．2 细则", "- 1 2"],
    ["附录BC 规划|B.1 一般规定", "- -"],
    ["附录B 规划|B1 一般规定", "- -"],
    ["见附录B 规划|B.1 一般规定", "- -"],
    ["附录B 规划|B11.1 一般规定", "- -"],
  ])("with the letter of their appendix: %s", (lines, values) => {
    expect(counted(lines.split("|"))).toBe(values);
  });
});

describe("notes below a table", () => {
  test.each([
    ["注：1.数据为初步数。|2.口径不同。|一、甲", "- - 1"],
    ["备注：|1.数据为初步数。|2.口径不同。|4.任务", "- - - 4"],
    ["说明：１．初步数。|1.口径不同。|甲。|1.任务", "- - - 1"],
    ["- 注：1.数据为初步数，|与往年不同。|2.口径不同。|甲。|3.任务", "- - - - 3"],
    ["备注：|2.任务", "- 2"],
    ["表注：1.数据为初步数。|2.任务", "- 2"],
    ["注：数据为初步数。|1.任务", "- 1"],
  ])("have no numbers that count: %s", (lines, values) => {
    expect(counted(lines.split("|"))).toBe(values);
  });
});

test("numbers of rows, alone on their lines, count where a sentence follows", () => {
  expect(counted(["1.", "泊位", "2.", "航标"])).toBe("- - - -");
  expect(counted(["1.", "建设泊位。", "2.", "更换航标。"])).toBe("1 - 2 -");
});

test("another text begins anew, also where its first number would go on", () => {
  const lines = ["一、甲", "二、乙", "三、四线城市", "丙", "四、五线城市"];
  const given = lines.map((text, at) => ({ text, begins: at === 0 || at === 3 }));
  expect(acceptedNumbers(given).map((found) => found?.value ?? 0)).toEqual([1, 2, 3, 0, 0]);
});

test("Han numbers begin anew in articles, whatever stands in brackets before them", () => {
  const lines = ["（一）甲", "第一条　乙", "一、丙", "第二条　丁", "一、二级", "二、戊"];
  expect(counted(lines)).toBe("1 1 1 2 1 2");
});

test("another text begins anew", () => {
  const lines = ["一、甲", "二、乙", "三、四线城市", "一、丙", "三、四线城市"];
  const given = lines.map((text, at) => ({ text, begins: at === 0 || at === 3 }));
  expect(acceptedNumbers(given).map((found) => found?.value ?? 0)).toEqual([1, 2, 3, 1, 0]);
});
