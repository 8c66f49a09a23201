/** Numbers at the beginning of lines. */
// @ts-nocheck

import { describe, expect, it } from "vitest";
import { readNumbering } from "../../src/parse/numbers/numbering.ts";

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
  ])("%s", (line, style, value) => {
    expect(readNumbering(line)).toMatchObject({ style, value });
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
    "",
  ])("finds none in “%s”", (line) => {
    expect(readNumbering(line)).toBeNull();
  });
});
