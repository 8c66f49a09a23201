/** Sentences beside their translations: known pairs, and what holds of every alignment. */
import fc from "fast-check";
import { expect, test } from "vitest";
import { alignSentences } from "../../../src/text/translation/align-sentences.ts";
import { seed } from "../../support/seed.ts";

/** The Chinese sentences, each with its translated ones. */
function pairs(chinese: string, translation: string): [string, string][] {
  return alignSentences(chinese, translation, "en").map(({ start, end, translated }) => [
    chinese.slice(start, end),
    translated.join(" | "),
  ]);
}

test("sentence by sentence", () => {
  expect(
    pairs(
      "到2025年，建成平台2600个。其中研发中心200个，企业入驻。加强服务。",
      "By 2025, 2,600 platforms will be built. Of these, 200 will be R&D centres, with companies settled. Services will be strengthened.",
    ),
  ).toEqual([
    ["到2025年，建成平台2600个。", "By 2025, 2,600 platforms will be built."],
    ["其中研发中心200个，企业入驻。", "Of these, 200 will be R&D centres, with companies settled."],
    ["加强服务。", "Services will be strengthened."],
  ]);
});

test("a long sentence that became two, and two short ones that became one", () => {
  expect(
    pairs(
      "全市坚持把创新摆在核心位置，推动产业与科技深度融合，不断提升企业的竞争力，吸引各类人才前来发展。成绩来之不易。经验弥足珍贵。",
      "The city keeps innovation at the core and drives the deep integration of industry with science and technology. It constantly raises the competitiveness of companies and attracts people of all kinds to come and develop. These results were hard won, and the experience is precious.",
    ).map(([, english]) => english.split(" | ").length),
  ).toEqual([2, 1]);
});

test("a figure decides where lengths do not", () => {
  const [first, second] = pairs(
    "新增企业350万家。排名上升到全国第9位次。",
    "A total of 3.5 million companies came. It rose to 9th place in the country.",
  );
  expect(first?.[1]).toContain("3.5 million");
  expect(second?.[1]).toContain("9th");
});

test("every alignment covers both texts in order, once", () => {
  const chinese = fc.array(fc.stringMatching(/^[文字数据]{1,20}\d{0,3}$/u), { maxLength: 8 });
  const english = fc.array(fc.stringMatching(/^[A-Z][a-z ]{0,60}\d{0,3}$/u), { maxLength: 10 });
  fc.assert(
    fc.property(chinese, english, (own, other) => {
      const text = own.map((sentence) => `${sentence}。`).join("");
      const translation = other.map((sentence) => `${sentence.trim()}.`).join(" ");
      const aligned = alignSentences(text, translation, "en");
      expect(aligned.map(({ start, end }) => text.slice(start, end)).join("")).toBe(text);
      expect(aligned.flatMap(({ translated }) => translated).join(" ")).toBe(translation);
    }),
    { seed },
  );
});
