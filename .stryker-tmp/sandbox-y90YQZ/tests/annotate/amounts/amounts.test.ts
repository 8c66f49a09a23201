/** Amounts in policy prose. */
// @ts-nocheck

import { describe, expect, it, test } from "vitest";
import { amountsIn } from "../../../src/annotate/amounts/amounts.ts";
import { hanNumeral } from "../../support/han-numerals.ts";

/** `value–to unit bound year`, what is absent left out. */
function read(text: string): string[] {
  return amountsIn(text).map(({ value, to, unit, bound, year }) =>
    [to === null ? value : `${value}–${to}`, unit, bound, year].filter((each) => each).join(" "),
  );
}

test.each([
  ["总额2.5万亿元", ["2.5 万亿元"]],
  ["占比60%以上", ["60 % least"]],
  ["死亡率降到8.5‰", ["8.5 ‰"]],
  ["授信1155亿元，共 1,155 家", ["1155 亿元", "1155 家"]],
  ["产值3000亿元以上", ["3000 亿元 least"]],
  ["新获批1-2家，建成3—5个，提升5到40倍", ["1–2 家", "3–5 个", "5–40 倍"]],
  ["增长20%—30%", ["20–30 %"]],
  ["1.5 万余名教授，600多项专利，10 万余名人员", ["1.5 万名 more", "600 项 more", "10 万名 more"]],
  [
    "超430亿元，逾40亿元，约52亿元，不少于10家",
    ["430 亿元 more", "40 亿元 more", "52 亿元 about", "10 家 least"],
  ],
  ["50家左右", ["50 家 about"]],
  ["人才总量达到350万，上市企业100家", ["350 万", "100 家"]],
  ["产值翻一番", ["2 倍"]],
  [
    "近百个项目，上百家企业，超千亿元，突破亿元",
    ["100 个 nearly", "100 家 least", "1000 亿元 more", "1 亿元 more"],
  ],
  ["每秒20亿亿次", ["20 亿亿次"]],
  ["高出28个百分点", ["28 个百分点"]],
  ["处五万元以上十万元以下罚款", ["5 万元 least", "10 万元 most"]],
  ["投资一百四十亿元，共两千万元", ["140 亿元", "2000 万元"]],
  ["处一千元以下罚款，罚款二十元", ["1000 元 most", "20 元"]],
  ["违法所得三倍以上五倍以下，增长两倍", ["3 倍 least", "5 倍 most", "2 倍"]],
  ["提高百分之五，不低于百分之十五点五", ["5 %", "15.5 % least"]],
  ["百分之十至百分之二十，千分之三以下，百分之百", ["10–20 %", "3 ‰ most", "100 %"]],
  ["共一千二百三十四户，二十三家", ["1234 户", "23 家"]],
  [
    "不满三千元，不足五千元，不少于三人，超过二百人",
    ["3000 元 less", "5000 元 less", "3 人 least", "200 人 more"],
  ],
  ["不足10%，低于5%，不高于3%", ["10 % less", "5 % less", "3 % most"]],
  ["三百余家，近三百个，二十多名", ["300 家 more", "300 个 nearly", "20 名 more"]],
  ["三至五家，一万元至五万元", ["3–5 家", "1 万元", "5 万元"]],
  ["提高五个百分点，八千平方米", ["5 个百分点", "8000 平方米"]],
  ["５万元，投资３００亿元", ["5 万元", "300 亿元"]],
  ["人口三十五万，两亿元", ["35 万", "2 亿元"]],
])("%s", (text, expected) => {
  expect(read(text)).toEqual(expected);
});

test("an amount of several hundreds has a unit and no value", () => {
  const text = "带动数百亿元产业";
  const [found] = amountsIn(text);
  expect(found).toMatchObject({ value: null, amount: null, unit: "亿元" });
  expect(text.slice(found?.start, found?.end)).toBe("数百亿元");
});

test("万 and 亿 are multiplied out", () => {
  expect(amountsIn("2.5万亿元，4 千亿元，1.25万家").map(({ amount }) => amount)).toEqual([
    2.5e12, 4e11, 12500,
  ]);
});

test.each([
  "全国第12个国家级新区，居第 3 位",
  "“4+4科创工程”与“1+22+N”体系",
  "2023年、5月28日、6-8英寸、4000吨级、500强、5G、3D打印、中电48所",
  "千亿级产业集群，百亿产值企业，节约用水，成千上万",
  "一批平台，十大工程，两院院士",
  "一个方面，一些，三个阶段，十项行动，一条，第三条，第十二个，第十七、十八条，一是",
  "十四五，七大工程，一带一路，三农，二十大，二十大对此，四梁八柱，五位一体",
  "闪过一座，经过六个月，十一届十二次会议，两、三倍，五千分之一地图",
  "三分之二以上，二三十个，十几个，二〇二五家，一元化，三百人才，千家万户，最后一公里",
])("no amount: %s", (text) => {
  expect(read(text)).toEqual([]);
});

describe("the year of an amount", () => {
  test.each([
    [
      "到2025年，平台达2600家，其中中心200家以上；企业100家",
      ["2600 家 2025", "200 家 least 2025", "100 家 2025"],
    ],
    ["展望2030年，达3000家。力争500家", ["3000 家 2030", "500 家"]],
    ["力争2027年突破5000亿元", ["5000 亿元 more 2027"]],
    ["会议提出，到2025年达到3个", ["3 个 2025"]],
    ["早在2018年，已达9.48张", ["9.48 张 2018"]],
    ["2023年、2024年新增分别为731家、806家", ["731 家", "806 家"]],
    ["2017年12月成立的园区，引进企业4000余家", ["4000 家 more"]],
    ["2024年排名上升；13个项目荣获2023年度大奖", ["13 个"]],
    ["总投资8.7亿元，目标2024年建成", ["8.7 亿元"]],
    ["是2022年的1.9倍", ["1.9 倍"]],
  ])("%s", (text, expected) => {
    expect(read(text)).toEqual(expected);
  });
});

describe("the phrase of an amount", () => {
  const phrases = (text: string) =>
    amountsIn(text).map(({ phrase: { start, end } }) => text.slice(start, end));

  it("runs from mark to mark, also half-width ones", () => {
    expect(phrases("到2025年，各类平台达到2600家，五类企业（中心）达200家以上。")).toEqual([
      "各类平台达到2600家",
      "五类企业（中心）达200家以上",
    ]);
    expect(phrases("增速8.5%左右;授信1,155家,余额80亿元……")).toEqual([
      "增速8.5%左右",
      "授信1,155家",
      "余额80亿元",
    ]);
  });

  it("stays inside of brackets", () => {
    expect(phrases("企业达4500家以上（每万家主体中达 100 家），")).toEqual([
      "企业达4500家以上（每万家主体中达 100 家）",
      "每万家主体中达 100 家",
    ]);
  });

  it("is the whole row in a table, whose label may give the unit", () => {
    expect(amountsIn("高新技术企业数量（家）\t4500")).toMatchObject([
      { value: 4500, unit: "家", start: 12, end: 16, phrase: { start: 0, end: 16 } },
    ]);
  });
});

test("amounts in Han numerals are read like those in digits", () => {
  for (let value = 11; value < 100_000; value += 7) {
    const [han] = amountsIn(`共${hanNumeral(value)}户。`);
    const [arabic] = amountsIn(`共${value}户。`);
    // The 万 at the end of the numeral becomes a part of the unit.
    if (han?.amount !== arabic?.amount) expect(han, hanNumeral(value)).toEqual(arabic);
  }
});
