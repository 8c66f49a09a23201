/** The terms in a text, against finding them the plain way. */
import { describe, expect, test } from "vitest";
import { commonTerms, type PartTerms, termFinder } from "../../../src/annotate/glossary/terms.ts";
import type { GlossaryTerm } from "../../../src/model/types.ts";
import { Random } from "../../support/random.ts";
import { seed } from "../../support/seed.ts";

function term(id: string, forms: readonly string[], except: readonly string[] = []): GlossaryTerm {
  const [name = "", ...aliases] = forms;
  return {
    id,
    titles: { "zh-Hans": name, "zh-Hant": name, en: id },
    pinyin: "",
    aliases: { "zh-Hans": aliases, "zh-Hant": aliases, en: [] },
    except,
    definition: { "zh-Hans": "", "zh-Hant": "", en: "" },
    clauses: [],
  };
}

/** The places of terms as words: `id:text`. */
function found(glossary: readonly GlossaryTerm[], text: string): string[] {
  return termFinder(glossary)(text).map(
    ({ term: id, start, end }) => `${id}:${text.slice(start, end)}`,
  );
}

describe("terms are found", () => {
  const glossary = [
    term("lushan", ["麓山实验室"]),
    term("yuelushan", ["岳麓山实验室"]),
    term("kechuang", ["科创"]),
    term("star", ["科创板"]),
    term("giant", ["专精特新“小巨人”企业", "小巨人"]),
    term("network", ["算网"], ["超算网格"]),
    term("innovation", ["科技创新"]),
    term("fund", ["创新基金"]),
    term("plus", ["AI+"]),
  ];
  test.each([
    [
      "by the longest form",
      "岳麓山实验室与麓山实验室",
      ["yuelushan:岳麓山实验室", "lushan:麓山实验室"],
    ],
    ["not inside of a longer one", "在科创板上市的科创企业", ["star:科创板", "kechuang:科创"]],
    ["whatever the quotation marks", "“专精特新”小巨人 企业", ["giant:专精特新”小巨人 企业"]],
    ["by their aliases", "科技“小巨人”", ["giant:小巨人"]],
    ["not inside of excepted words", "国家“超算网格”和算网", ["network:算网"]],
    ["where they overlap, the first of the same length", "科技创新基金", ["innovation:科技创新"]],
    ["whatever the case", "ai+制造", ["plus:ai+"]],
    ["not across punctuation", "科，创", []],
    ["nowhere", "", []],
  ])("%s: %s", (_how, text, places) => {
    expect(found(glossary, text)).toEqual(places);
  });

  test("as by trying every form at every place, longest first", () => {
    const random = new Random(seed);
    const draw = (length: number): string =>
      Array.from({ length }, () => random.pick(["甲", "乙", "丙"])).join("");
    for (let round = 0; round < 300; round++) {
      const forms = [...new Set(Array.from({ length: 6 }, () => draw(random.int(1, 4))))];
      const text = draw(30);
      const taken = new Set<number>();
      const naive: [number, string][] = [];
      for (let length = 4; length > 0; length--) {
        for (let start = 0; start + length <= text.length; start++) {
          const piece = text.slice(start, start + length);
          const places = [...piece].map((_unit, offset) => start + offset);
          if (!forms.includes(piece) || places.some((place) => taken.has(place))) continue;
          for (const place of places) taken.add(place);
          naive.push([start, piece]);
        }
      }
      const expected = naive.toSorted(([one], [other]) => one - other).map(([, form]) => form);
      const glossary = forms.map((form) => term(form, [form]));
      const places = termFinder(glossary)(text);
      expect(
        places.map(({ term: id }) => id),
        `${text} ${forms}`,
      ).toEqual(expected);
      expect(places.map(({ start, end }) => text.slice(start, end))).toEqual(expected);
    }
  });
});

test("a term that stands in one clause of twenty or more is common, in few clauses none is", () => {
  const clause = (...ids: string[]): PartTerms[] => [
    { part: 0, places: ids.map((id) => ({ term: id, start: 0, end: 1 })) },
  ];
  const layer = (total: number, often: number) =>
    new Map(
      Array.from({ length: total }, (_clause, index) => [
        String(index),
        index < often ? clause("often", "often") : clause("rare"),
      ]),
    );
  expect([...commonTerms([layer(300, 21)])]).toContain("often");
  expect([...commonTerms([layer(300, 20)])]).not.toContain("often");
  expect([...commonTerms([layer(10, 9)])]).toEqual([]);
});
