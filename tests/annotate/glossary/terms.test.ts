/** The terms in a text, against finding them the plain way. */
import { describe, expect, test } from "vitest";
import {
  commonTerms,
  TERMS,
  termFinder,
  termsWithin,
} from "../../../src/annotate/glossary/terms.ts";
import type { GlossaryTerm } from "../../../src/model/types.ts";
import { clause, policyDocument } from "../../support/clauses.ts";
import { madeCorpus } from "../../support/made-corpus.ts";
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
    ["whatever the width", "ＡＩ＋制造", ["plus:ＡＩ＋"]],
    ["nowhere", "", []],
  ])("%s: %s", (_how, text, places) => {
    expect(found(glossary, text)).toEqual(places);
  });

  test("as by trying every form at every place in UTF-16 units, longest first", () => {
    const random = new Random(seed);
    const draw = (length: number): string =>
      Array.from({ length }, () => random.pick(["甲", "乙", "丙", "𠮷"])).join("");
    for (let round = 0; round < 300; round++) {
      const forms = [...new Set(Array.from({ length: 6 }, () => draw(random.int(1, 4))))];
      const text = draw(30);
      const taken = new Set<number>();
      const naive: [number, string][] = [];
      const most = Math.max(...forms.map((form) => form.length));
      for (let length = most; length > 0; length--) {
        for (let start = 0; start + length <= text.length; start++) {
          const piece = text.slice(start, start + length);
          const places = Array.from({ length }, (_unit, offset) => start + offset);
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

test.each([
  ["在科创板上市", ["kechuang", "star"]],
  ["岳麓山实验室", ["lushan", "yuelushan"]],
  ["国家超算网格", []],
])("in %s stand %j, be they parts of longer ones", (text, expected) => {
  const glossary = [
    term("lushan", ["麓山实验室"]),
    term("yuelushan", ["岳麓山实验室"]),
    term("kechuang", ["科创"]),
    term("star", ["科创板"]),
    term("network", ["算网"], ["超算网格"]),
  ];
  expect([...termsWithin(glossary)(text)].toSorted()).toEqual(expected);
});

test("terms are annotated in headings and paragraphs, by their places in the source", () => {
  const forms = (heading: string, paragraph: string) => ({
    label: "科创",
    heading,
    paragraphs: [paragraph],
  });
  const source = forms("𫓹的科创", "科创");
  const written = {
    ...clause("s1", source),
    forms: { "zh-Hans": source, "zh-Hant": forms("鍚的科創", "科創") },
  };
  const glossary = [term("kechuang", ["科创"])];
  const targets = (of: typeof written) =>
    madeCorpus([policyDocument({ clauses: [of] })], { glossary })
      .layer(TERMS)
      .all.map(({ target, value }) => ({ ...target, ...value }));
  const place = { document: "doc", clause: "s1", term: "kechuang" };
  expect(targets(written)).toEqual([
    { ...place, part: "heading", start: 3, end: 5 },
    { ...place, part: 1, start: 0, end: 2 },
  ]);
  expect(targets({ ...written, source: written.forms["zh-Hant"] })).toEqual([
    { ...place, part: "heading", start: 2, end: 4 },
    { ...place, part: 1, start: 0, end: 2 },
  ]);
});

test("a term that stands in one clause of twenty or more is common, in few clauses none is", () => {
  const glossary = [term("often", ["科创"]), term("rare", ["算网"])];
  const commonOf = (total: number, often: number) => {
    const clauses = Array.from({ length: total }, (_clause, index) =>
      clause(`s${index}`, { paragraphs: [index < often ? "科创，科创" : "算网"] }),
    );
    return [...commonTerms(madeCorpus([policyDocument({ clauses })], { glossary }))];
  };
  expect(commonOf(300, 21)).toContain("often");
  expect(commonOf(300, 20)).not.toContain("often");
  expect(commonOf(10, 9)).toEqual([]);
});
