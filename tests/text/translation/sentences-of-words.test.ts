/** The translated sentences of quoted words: by their date, their figures, their names and their place. */
import { describe, expect, test } from "vitest";
import {
  type SoughtWords,
  sentencesOfWords,
} from "../../../src/text/translation/sentences-of-words.ts";

/** The sentences for words of a paragraph; for words that it does not have, if they are not in it. The date is the first such words. */
function english(
  chinese: string,
  translation: string,
  words: string,
  { date, ...more }: Pick<SoughtWords, "names"> & { readonly date?: string } = {},
): string[] {
  const start = chinese.indexOf(words);
  const range = words === "" || start === -1 ? null : { start, end: start + words.length };
  const at = date === undefined ? -1 : words.indexOf(date);
  return sentencesOfWords(
    { chinese, translation, language: "en" },
    {
      ...{ words, range, ...more },
      ...(date === undefined ? {} : { date: { start: at, end: at + date.length } }),
    },
  );
}

describe("words that are quoted for a date", () => {
  const CHINESE =
    "园区有企业 220 家，其中百强企业 4 家、五十强 32 家，新增独角兽 2 家；2022 年专利授权 1.2 万件，增长 17%，登记著作权 2.1 万件，充分展示活力。";
  const [FIRST, SECOND, THIRD, LAST] = [
    "The park has 220 enterprises.",
    "Four are among the top 100 and 32 among the top 50, and two unicorns have been added.",
    "In 2022, 12,000 patents were granted, an increase of 17%, and 21,000 copyrights were registered.",
    "All this shows its vigour.",
  ];
  const TRANSLATION = [FIRST, SECOND, THIRD, LAST].join(" ");

  test("have the sentence of their year, though another one shares more figures", () => {
    const words = "新增独角兽 2 家；2022 年专利授权 1.2 万件";
    const sentences = english(CHINESE, TRANSLATION, words, { date: "2022 年" });
    expect(sentences).toContain(THIRD);
    expect(sentences).not.toContain(FIRST);
    expect(sentences).not.toContain(LAST);
  });

  test("have the sentences next to it that hold more of their figures", () => {
    const chinese =
      "到2025年，研发投入年均增长13%，平台达到2600家，国家集群达到3个，人才达到350万，环境更加优越。";
    const [first, second, third] = [
      "By 2025, R&D spending is to grow by 13% a year and platforms are to reach 2,600.",
      "National clusters are to reach three and the talent pool 3.5 million.",
      "The environment is to be better still.",
    ];
    const translation = [first, second, third].join(" ");
    const date = "2025年";
    expect(english(chinese, translation, chinese, { date })).toEqual([first, second]);
    const cut = chinese.slice(0, chinese.indexOf("，国家"));
    expect(english(chinese, translation, cut, { date })).toEqual([first]);
  });

  test("tell two years of one sentence apart", () => {
    const chinese = "首批60万平方米2023年已投用，如今冲刺2025年竣工。";
    const [first, second] = [
      "The first 600,000 square metres were put into use in 2023.",
      "It is now sprinting towards completion in 2025.",
    ];
    const translation = `${first} ${second}`;
    expect(english(chinese, translation, chinese, { date: "2025年" })).toContain(second);
    const [start] = english(chinese, translation, "如今冲刺2025年竣工", { date: "2025年" });
    expect(start).toBe(second);
  });

  test("are looked for in the whole paragraph if none beside them has the year", () => {
    const chinese = "到2030年建成平台17个。服务企业35家。培养人才99名。";
    const last = "By 2030, 99 people are to be trained.";
    const translation = `Build 17 platforms. Serve 35 companies. ${last}`;
    const words = "到2030年建成平台17个。";
    expect(english(chinese, translation, words)).toEqual(["Build 17 platforms."]);
    expect(english(chinese, translation, words, { date: "2030年" })).toEqual([last]);
  });

  test("have the one at their place if two have their year and as many of their figures", () => {
    const chinese = "2022年产值2200亿元，占全市54%，设施众多，在2022年50强名单中占64%。";
    const first = "In 2022, output was 220 billion yuan, 54% of the city's.";
    const translation = `${first} It has most facilities. It accounts for 64% of the 2022 list of the top 50.`;
    expect(english(chinese, translation, chinese, { date: "2022年" })).toEqual([first]);
  });

  test("have the one beside them if no sentence has their year", () => {
    const translation = "That year it was built. It opened.";
    expect(english("2030年建成。开放。", translation, "2030年建成。", { date: "2030年" })).toEqual([
      "That year it was built.",
    ]);
  });
});

describe("words without a date", () => {
  const CHINESE = "新增企业350万家，其中外资9家。加强服务。";
  const FIRST = "A total of 3.5 million companies came.";
  const SECOND = "Of these, 9 are foreign.";
  const TRANSLATION = `${FIRST} ${SECOND} Services will be strengthened.`;

  test("have one sentence, that of their figures", () => {
    expect(english(CHINESE, TRANSLATION, "其中外资9家")).toEqual([SECOND]);
    expect(english(CHINESE, TRANSLATION, "新增企业350万家")).toEqual([FIRST]);
  });

  test("have all sentences that they cover", () => {
    const chinese = "总投资8.7亿元，全力打造首个项目，建设创新高地。加强服务。";
    const covered = "The investment is 870 million yuan. Go all out to build it. It is a highland.";
    const translation = `${covered} Services will be strengthened.`;
    const words = "总投资8.7亿元，全力打造首个项目，建设创新高地";
    expect(english(chinese, translation, words).join(" ")).toBe(covered);
    expect(english(chinese, translation, chinese).join(" ")).toBe(translation);
    expect(english(chinese, translation, "总投资8.7亿元")).toEqual([
      "The investment is 870 million yuan.",
    ]);
  });

  test("have the sentence of their names, if the paragraph does not have them", () => {
    expect(english(CHINESE, TRANSLATION, "", { names: ["Services"] })).toEqual([
      "Services will be strengthened.",
    ]);
  });

  test("have all sentences beside them if none shares a figure", () => {
    expect(english(CHINESE, TRANSLATION, "加强服务。")).toEqual(["Services will be strengthened."]);
  });
});
