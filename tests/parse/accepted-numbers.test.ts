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
    [
      "第一条甲 第一条之一乙 第一条之三丙 第一条之二丁",
      "1 1 - 1",
      "inserted out of order behind others",
    ],
    ["第一条甲 第二条之一乙 第二条丙", "1 - 2", "inserted before their own"],
    ["第一条甲 第三条之一乙 第三条之二丙", "1 3 3", "inserted and followed by the next"],
    ["第三条甲 第四条乙", "3 4", "that begin with another number"],
    ["第三条甲", "-", "alone, with another number than the first"],
    ["第一条甲", "1", "alone, with the first number"],
    ["第二条　甲 第一条乙", "2 -", "before which a later one stands"],
    ["第一条　甲 第二条乙 第三条丙", "1 2 3", "of which few have white space"],
    [
      "第一条　甲 第二条　乙 第三条　丙 第四条丁 第六条　戊",
      "1 2 3 - 6",
      "without space before a gap",
    ],
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
    ["一、甲 二、三线城市 二、乙", "1 - 2", "are none before the certain one of the same value"],
    ["二、三线城市 三、四线城市", "- -", "are none that do not begin with one"],
    ["一、二线城市 三、四线城市", "- -", "are none with one between left out"],
    [
      "一、二线城市 甲 乙 二、三线城市",
      "1 - - 2",
      "are the first of several, whatever stands between",
    ],
    ["1.5G网络 2.甲", "- 2", "are no numbers that begin decimals"],
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
    ["1.1目的|1.3  “机构”", "1.1 1.3", "with a lost one, however far their titles stand from them"],
    ["1 总则|2 目标|3.2 机构", "- - -", "that do not begin a chapter"],
    ["2 目标|3 任务|3.1 机构", "- - -", "below chapters that do not begin with the first"],
    ["1 总则|1.1 目的|2 组织|3 保障", "1 1.1 2 3", "and bare chapters behind them"],
    ["1 总则|1.1 目的|3 保障", "1 1.1 -", "and no bare chapter that is not the next"],
    ["1 总则|3 目标|3.1 机构", "- - -", "below a chapter that is not the next"],
    ["1 AI|1.1 目的", "- 1.1", "below Latin letters"],
    ["1 “总则”|1.1 目的", "1 1.1", "below a title in quotation marks"],
    ["1. 甲|1.1 乙|2. 丙|2.1 丁", "1 1.1 2 2.1", "below digits"],
    ["1. 甲|1.1 乙|2. 丙|1.2 丁", "1 1.1 2 1.2", "below digits, which do not end them"],
    ["一、甲|1.1 乙|二、丙|1.2 丁", "1 1.1 2 -", "below a Han number, which ends them"],
    ["（三）甲|3.1 乙", "3 -", "below a number in brackets"],
    ["1.1.1 目的", "-", "of the third level alone"],
    ["1.2 目的", "-", "that do not begin with the first"],
    ["1.1 目的|2.2 机构", "1.1 -", "of the next chapter that do not begin with the first"],
    ["1.1 目的|1.2 2.5倍", "1.1 1.2", "whose title begins with a digit"],
    ["1.1 目的|1.3 2.5倍", "1.1 -", "behind a lost one, with a title of digits"],
    ["1.1 目的|1.2 倍", "1.1 1.2", "that are titles of a measure"],
    ["1.1 目的|1.2 万元。|1.2 范围", "1.1 - 1.2", "before which an amount stands"],
    ["1.1 目的|1.1.1 倍数。", "1.1 1.1.1", "of the third level, which are no amounts"],
    ["1.1 目的|1.2 个性。|1.3 个人。", "1.1 1.2 1.3", "whose words only begin as measures do"],
    ["1.1 目的|1.2 年内建成。|1.2 年度。", "1.1 - 1.2", "that are years"],
    [
      "1.1 目的|1.1.1 甲|1.2.1 乙|1.1.2 丙",
      "1.1 1.1.1 - 1.1.2",
      "whose level above is another one",
    ],
    ["1.1 目的|1.1.2 甲", "1.1 1.1.2", "whose first is lost"],
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
    ["附录B 规划|B.1.1 细则，见附录C。|B.1.2 细则", "- 1.1 1.2"],
    ["B.1 一般规定|附录B 规划", "- -"],
    ["附录A 术语|B.1 一般规定", "- -"],
    ["附录B 规划|B。1 一般规定", "- -"],
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
    ["注：1.数据为初步数。||2.口径不同。", "- - -"],
    ["注：1.数据为初步数。|1.口径不同。|1.其他。", "- - -"],
    ["注：1.数据为初步数。|3.任务", "- 3"],
    ["注：1.数据为初步数。|（二）任务|2.其他", "- 2 2"],
    ["附注：|1.数据，|续。|2.口径。", "- - - -"],
    ["附注：|1.数据。|续。|2.口径。", "- - - 2"],
    ["• 備註：1．数据；|2.口径！", "- -"],
    ["註：1、数据：|2.口径？|甲|3.任务", "- - - 3"],
  ])("have no numbers that count: %s", (lines, values) => {
    expect(counted(lines.split("|"))).toBe(values);
  });
});

test("notes in which the editor tells of a number have it", () => {
  expect(counted(["注：1.数据为初步数。", "2.口径不同。"], 1)).toBe("- 2");
});

test("numbers of rows, alone on their lines, count where a sentence follows", () => {
  expect(counted(["①", "泊位", "②", "航标"])).toBe("- - - -");
  expect(counted(["①", "建设泊位；", "②", "更换航标"])).toBe("1 - - -");
  expect(counted(["（1）", "泊位", "（2）", "航标？"])).toBe("- - 2 -");
  expect(counted(["（一）", "泊位", "（二）", "航标"])).toBe("1 - 2 -");
  expect(counted(["1.泊位", "2."])).toBe("1 -");
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
