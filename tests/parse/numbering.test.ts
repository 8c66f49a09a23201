/** Numbers at the beginning of lines. */
import { describe, expect, it } from "vitest";
import { rank, readBareNumber, readNumbering, STYLES } from "../../src/parse/numbers/numbering.ts";

describe("readNumbering", () => {
  it.each([
    ["一、总体要求", "han", 1],
    ["十、附则", "han", 10],
    ["十二、附则", "han", 12],
    ["二十三、附则", "han", 23],
    ["一百零五、附则", "han", 105],
    ["（三）目标", "han-bracket", 3],
    ["(十一)目标", "han-bracket", 11],
    ["（四 ）目标", "han-bracket", 4],
    ["1. 任务", "arabic", 1],
    ["12.任务", "arabic", 12],
    ["3．任务", "arabic", 3],
    ["4、任务", "arabic", 4],
    ["8. 8英寸集成电路", "arabic", 8],
    ["（5）领域", "arabic-bracket", 5],
    ["(6) 领域", "arabic-bracket", 6],
    ["③逐项", "circled", 3],
    ["第一章 总则", "chapter", 1],
    ["第十条 本办法", "article", 10],
    ["第二部分：任务", "part", 2],
    ["第一章总则", "chapter", 1],
    ["第三条【适用范围】本市", "article", 3],
    ["第一百零一条之一　补充", "article", 101],
    ["２．扩大规模", "arabic", 2],
    ["（１）机制", "arabic-bracket", 1],
    ["1）第一项；", "arabic-bracket", 1],
    ["二. 主要任务", "han", 2],
    ["⑵机制", "arabic-bracket", 2],
    ["⒊任务", "arabic", 3],
    ["㈣目标", "han-bracket", 4],
    ["第三分编 物权", "subpart", 3],
    ["第二編 物權", "part", 2],
    ["第 二 節　資格", "section", 2],
    ["第一款 總則", "subsection", 1],
    ["第二目　薪資", "topic", 2],
    ["第一，加强领导。", "ordinal", 1],
    ["第二阶段：推广", "phase", 2],
    ["第三方面 保障", "phase", 3],
    ["任务十二：改造", "phase", 12],
    ["工程3 改造", "phase", 3],
    ["貳、計畫目標", "formal", 2],
    ["三、四线城市", "han", 3],
    ["2.1 目标", "decimal-2", 1],
    ["2.1.3 目标", "decimal-3", 3],
    ["2.1.3.4.5 目标", "decimal-4", 5],
    ["丙、资格", "stem", 3],
    ["（癸）资格", "stem-bracket", 10],
    ["Ⅳ.任务", "roman", 4],
    ["Ⅸ 任务", "roman", 9],
    ["XIV. 任务", "roman", 14],
    ["（ⅻ）任务", "roman-bracket", 12],
    ["(vi) 任务", "roman-bracket", 6],
    ["C. 任务", "letter", 3],
    ["ｄ）任务", "letter", 4],
    ["（E）任务", "letter-bracket", 5],
    ["㉑任务", "circled", 21],
    ["㊿任务", "circled", 50],
    ["\uf9d1、任务", "han", 6],
  ])("%s", (line, style, value) => {
    expect(readNumbering(line)).toMatchObject({ style, value });
  });

  it.each([
    ["第三条之一　补充", { value: 3, inserted: 1, length: 5, isWeak: false }],
    ["第 3-1 條　補充", { value: 3, inserted: 1, length: 7, isWeak: false }],
    ["第三条：本办法", { value: 3, inserted: 0, length: 4, isWeak: false }],
    ["第三条本办法", { value: 3, length: 3, isWeak: true }],
    ["第三条、本办法", { value: 3, length: 4, isWeak: true }],
    ["2.1.3 目标", { path: [2, 1, 3], length: 5, isWeak: true }],
    ["2．1目标", { path: [2, 1], length: 3, isWeak: true }],
    ["一、总体要求", { path: null, length: 2, isWeak: false }],
    ["三、四线城市", { length: 2, isWeak: true }],
    ["一、二、三产业", { length: 2, isWeak: true }],
    ["（ 三 ）目标", { length: 5, isWeak: false }],
    ["12 、任务", { length: 4, isWeak: false }],
    ["⑵机制", { length: 1, isWeak: false }],
    ["第二步：推广", { length: 4, isWeak: true }],
    ["Ⅸ 任务", { length: 1, isWeak: true }],
  ])("%s has its length, and is weak if it may be something else", (line, found) => {
    expect(readNumbering(line)).toMatchObject(found);
  });

  it.each([
    "1.5万亿元",
    "2024年5月",
    "一是创新",
    "（2022-2024年）",
    "三高四新",
    "8英寸",
    "第一条款的规定适用。",
    "第一章节的规定，适用于本市。",
    "5G技术",
    "第三条规定的条件",
    "第三条至第五条",
    "第二款规定，适用",
    "第一，",
    "第二阶段性成果",
    "任务十二项",
    "2.5万亿元",
    "2.1%",
    "1.2.3.4.5.6.7 目标",
    "IIII. 任务",
    "XL. 任务",
    "A.I. 技术",
    "CEO、董事",
    "甲方、乙方",
    "见一、总体要求",
    "重点领域",
    "工程师3人",
    "",
  ])("finds none in “%s”", (line) => {
    expect(readNumbering(line)).toBeNull();
  });
});

describe("readBareNumber", () => {
  it("reads a number of two digits before a title", () => {
    expect(readBareNumber("1 总则")).toMatchObject({
      style: "decimal",
      value: 1,
      path: [1],
      length: 1,
    });
    expect(readBareNumber("12  “两山”")).toMatchObject({ value: 12, length: 2 });
  });

  it.each(["123 总则", "1总则", "1 kg", "见1 总则", "1"])("finds none in “%s”", (line) => {
    expect(readBareNumber(line)).toBeNull();
  });
});

it("styles rank from the outermost", () => {
  expect(STYLES.map(rank)).toEqual(STYLES.map((_, at) => at));
});
