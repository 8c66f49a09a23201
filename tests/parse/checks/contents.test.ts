/** The contents list as a checksum of the headings: what is told, and what is no difference. */
import { expect, test } from "vitest";
import { told } from "./findings.ts";

test.each<[string, string, readonly string[]]>([
  ["a list that agrees", "目录|一、甲 1|二、乙 2|三、丙 3|一、甲|二、乙|三、丙", []],
  [
    "a list without numbers that agrees",
    "目录|总则 1|分则 2|附则 3|总则|文。|分则|文。|附则|文。",
    [],
  ],
  [
    "an entry over two lines",
    `目录|一、${"甲".repeat(25)}|乙乙 1|二、丙 2|一、${"甲".repeat(25)}乙乙|文。|二、丙|文。`,
    [],
  ],
  ["two entries of which the first is short", "目录|一、甲|二、乙 2|一、甲|文。|二、乙|文。", []],
  [
    "another attachment",
    "目录|一、甲 1|二、乙 2|附件1…………3|一、甲|文。|二、乙|文。|附件2|文。",
    [
      "4 missing-heading: The contents list has “附件1”, but the text has no such heading.",
      "9 extra-heading: “附件2” is a heading of the text, but the contents list does not have it.",
    ],
  ],
  [
    "white space and the width of letters and brackets",
    "目录|一、甲 1|二、（Ａ）乙 丙 2|一、甲|文。|二、(A)乙丙|文。",
    [],
  ],
  [
    "other words",
    "目录|一、甲 1|二、乙 2|一、甲|文。|二、乙方|文。",
    ["6 reworded: The heading “二、乙方” stands in the contents list (line 3) as “二、乙”."],
  ],
  [
    "another number",
    "目录|一、甲 1|二、乙 2|一、甲|文。|三、乙|文。",
    [
      "6 renumbered: The heading “三、乙” stands in the contents list (line 3) under another number, as “二、乙”.",
      "6 extra-heading: “三、乙” is a heading of the text, but the contents list does not have it.",
    ],
  ],
  [
    "a heading that is lost",
    "目录|一、甲 1|二、乙 2|三、丙 3|一、甲|文。|二、乙|文。",
    ["4 missing-heading: The contents list has “三、丙”, but the text has no such heading."],
  ],
  [
    "a heading that is not listed",
    "目录|一、甲 1|二、乙 2|一、甲|文。|二、乙|文。|三、丙|文。",
    ["8 extra-heading: “三、丙” is a heading of the text, but the contents list does not have it."],
  ],
  [
    "headings below those that are listed",
    "目录|一、甲 1|（一）戊 1|二、乙 2|一、甲|（一）戊|文。|（二）己|文。|二、乙|文。|（一）庚",
    [
      "8 extra-heading: “（二）己” is a heading of the text, but the contents list does not have it.",
    ],
  ],
  [
    "an attachment that is listed",
    "目录|一、甲 1|二、乙 2|附件 3|一、甲|文。|二、乙|文。|附件|文。",
    [],
  ],
  [
    "a heading without a number, in a list that has such",
    "目录|总则 1|一、甲 1|二、乙 2|总则|文。|一、甲|文。|二、乙|文。|附则|文。",
    ["11 extra-heading: “附则” is a heading of the text, but the contents list does not have it."],
  ],
  [
    "a heading without a number, in a list that has none",
    "目录|一、甲 1|二、乙 2|一、甲|文。|二、乙|文。|附则|文。",
    [],
  ],
])("%s", (_what, text, expected) => {
  expect(told(text, "contents/")).toEqual(expected);
});
