/** Amounts in policy prose. */
import { describe, expect, it, test } from "vitest";
import { quantitiesIn } from "../../../src/annotate/amounts/amounts.ts";

/** `value–to unit bound year`, what is absent left out. */
function read(text: string): string[] {
  return quantitiesIn(text).map(({ value, to, unit, bound, year }) =>
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
])("%s", (text, expected) => {
  expect(read(text)).toEqual(expected);
});

test("an amount of several hundreds has a unit and no value", () => {
  const [quantity] = quantitiesIn("带动数百亿元产业");
  expect(quantity).toMatchObject({ value: null, amount: null, unit: "亿元", text: "数百亿元" });
});

test("万 and 亿 are multiplied out", () => {
  expect(quantitiesIn("2.5万亿元，4 千亿元，1.25万家").map(({ amount }) => amount)).toEqual([
    2.5e12, 4e11, 12500,
  ]);
});

test.each([
  "全国第12个国家级新区，居第 3 位",
  "“4+4科创工程”与“1+22+N”体系",
  "2023年、5月28日、6-8英寸、4000吨级、500强、5G、3D打印、中电48所",
  "千亿级产业集群，百亿产值企业，节约用水，成千上万",
  "一批平台，十大工程，两院院士",
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
    quantitiesIn(text).map(({ phrase: { start, end } }) => text.slice(start, end));

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
    expect(quantitiesIn("高新技术企业数量（家）\t4500")).toMatchObject([
      { value: 4500, unit: "家", text: "4500", phrase: { start: 0, end: 16 } },
    ]);
  });
});
