/** Outlines of short Markdown texts: what stands inside of what, one kind of text a line. */
import { describe, expect, test } from "vitest";
import { outline } from "./short-outline.ts";

describe("a Markdown text with", () => {
  test.each([
    [
      "headings without a number, and lists inside of lists",
      "## 一、目标|### 甲|文。|### 乙|文。|## 二、任务|1. 丙\n   - 丁\n2. 戊\n   1. 己\n   2. 庚\n3. 辛|文。",
      "s1:目标[s1-h1:甲(1) s1-h2:乙(1)] s2:任务(1)[s2-1(2) s2-2(1)[s2-2-1(1) s2-2-2(1)] s2-3(1)]",
    ],
    [
      "headings that have lost their numbers",
      "## 目标|文。|## 任务|文。|（三）保障|文。|（四）组织|文。",
      "h1:目标(1) h2:任务(1) s3:保障(1) s4:组织(1)",
    ],
    [
      "numbers that begin anew in each chapter",
      "## 一、目标|### （一）甲|1. 乙|### （二）丙|## 二、任务|### （一）丁",
      "s1:目标[s1-1:甲[s1-1-1:乙] s1-2:丙] s2:任务[s2-1:丁]",
    ],
    [
      "a paragraph in an item",
      "1. 甲\n    1. 乙\n    2. 丙\n2. 丁\n\n   文。|3. 戊",
      "s1(1)[s1-1(1) s1-2(1)] s2(2) s3:戊",
    ],
    [
      "numbered headings above lists with numbers of the same style",
      "## 1. 甲|1. 乙|2. 丙|### 1. 丁|1. 戊|### 2. 己|## 2. 庚|1. 辛",
      "s1:甲[s1-1:乙 s1-2:丙 s1-1r2:丁[s1-1r2-1:戊] s1-2r2:己] s2:庚[s2-1:辛]",
    ],
    [
      "headings that have lost their numbers, and go on with the next",
      "## 甲|## 乙|三、丙|## 一、丁|### 戊|### 己|（三）庚|（四）辛",
      "h1:甲 h2:乙 s3:丙 s1:丁[s1-h1:戊 s1-h2:己 s1-3:庚 s1-4:辛]",
    ],
    [
      "one heading, or a number that is not the next: none is lost",
      "## 甲|（二）乙|## 丙|## 丁|（四）戊|## 己|五、庚",
      "h1:甲[h1-2:乙] h2:丙 h3:丁 s4:戊 h4:己 s5:庚",
    ],
    [
      "a stray heading between numbers that go on",
      "## 一、甲|### （一）乙|# 杂|## 二、丙|### （一）丁|## 杂|### （二）戊",
      "s1:甲[s1-1:乙] h1:杂 s2:丙[s2-1:丁] h2:杂[h2-2:戊]",
    ],
    [
      "items by indentation, in lists of other styles too",
      "1. 甲\n   a. 乙\n   b. 丙\n      1. 丁\n2. 戊\n   a. 己\n   b. 壬|3. 庚\n    4. 辛",
      "s1:甲[s1-1:乙 s1-2:丙[s1-2-1:丁]] s2:戊[s2-1:己 s2-2:壬] s3(1) s4(1)",
    ],
    [
      "numbers of paragraphs, however they are indented",
      "（一）甲\n   （1）乙\n   （二）丙",
      "s1:甲[s1-1:乙] s2:丙",
    ],
    [
      "attachments with headings of their own",
      "## 附件1|### 一、甲|### 二、乙|## 附件2|### 一、丙|附录A|A.1 丁",
      "att1:附件1[att1-1:甲 att1-2:乙] att2:附件2[att2-1:丙] app1:附录A[app1-1:丁]",
    ],
    [
      "usual headings around chapters",
      "## 总则|一、甲|## 第一章 乙|第一条 丙|## 附则|第二条 丁",
      "h1:总则[h1-1:甲] s1:乙[s1-1:丙] h2:附则[h2-2:丁]",
    ],
    [
      "the title of an attachment below its mark",
      "## 附件1|### 清单|一、甲",
      "att1:附件1 清单[att1-1:甲]",
    ],
  ])("%s", (_what, text, expected) => {
    expect(outline(`# 渔港规划\n\n${text.replaceAll("|", "\n\n")}\n`, "markdown")).toBe(expected);
  });
});
