/** Which unit a name means: declared short names, the editor's names, the level of the name before, the place of the document. */
import { expect, test } from "vitest";
import { DUTIES } from "../../../src/annotate/duties/duties.ts";
import { unitIndex } from "../../../src/corpus/duties/unit-index.ts";
import type { Corpus } from "../../../src/model/corpus.ts";
import type { Name, PolicyDocument } from "../../../src/model/types.ts";
import { clause, policyDocument } from "../../support/clauses.ts";
import { madeCorpus } from "../../support/made-corpus.ts";
import { Random } from "../../support/random.ts";
import { seed } from "../../support/seed.ts";

function document(id: string, issuer: string | null, ...paragraphs: string[]): PolicyDocument {
  const forms = issuer === null ? null : { "zh-Hans": issuer, "zh-Hant": issuer };
  return policyDocument({
    id,
    issuer: forms && { value: forms, from: "editor" },
    clauses: [clause("s1", { paragraphs })],
  });
}

function leads(corpus: Corpus): string[] {
  return corpus
    .layer(DUTIES)
    .all.map(({ value }) =>
      value.lead.members.map(({ unit }) => unit.titles["zh-Hans"]).join("、"),
    );
}

test("a short name means what the document declares, in that document only", () => {
  const corpus = madeCorpus([
    document(
      "a",
      null,
      "由长沙市科学技术局（以下简称市科技局）制定细则。",
      "评审。（市科技局负责）",
    ),
    document("b", null, "评审。（市科技局负责）"),
  ]);
  expect(leads(corpus)).toEqual(["长沙市科学技术局", "市科技局"]);
});

test("a department of a list has the level of the name before it, up to the next pause", () => {
  const corpus = madeCorpus([
    document(
      "a",
      null,
      "甲。（省科技厅、财政厅、教育部按职责分工负责）",
      "乙。（省科技厅，税务局按职责分工负责）",
    ),
  ]);
  expect(leads(corpus)).toEqual(["省科技厅、省财政厅、教育部", "省科技厅、税务局"]);
});

test("the editor's names give id, English and aliases", () => {
  const name: Name = {
    id: "keji-ju",
    kind: "organisation",
    titles: { "zh-Hans": "市科学技术局", "zh-Hant": "市科學技術局", en: "Science Bureau" },
    forms: ["市科学技术局", "市科技局"],
    note: null,
  };
  const text = ["甲。（市科技局负责）", "乙。（市科学技术局负责）", "丙由市科技局另定。"];
  const [entry, ...others] = madeCorpus([document("a", null, ...text)], { names: [name] }).derive(
    unitIndex,
  );
  expect(others).toEqual([]);
  expect(entry?.unit).toMatchObject({ id: "keji-ju", titles: { en: "Science Bureau" } });
  expect([entry?.leads.length, entry?.elsewhere.length]).toEqual([2, 1]);
});

test("a unit has the English that its name has anywhere: in the glossary, its place among the names", () => {
  const documents = [document("a", "江北市人民政府", "甲。（市科技局、华科集团负责）")];
  const both = (text: string) => ({ "zh-Hans": text, "zh-Hant": text });
  const units = madeCorpus(documents, {
    translatedNames: { 江北市: "Jiangbei" },
    glossary: [
      {
        id: "huake",
        titles: { ...both("华科集团股份"), en: "Huake Group" },
        pinyin: "",
        aliases: { "zh-Hans": ["华科集团"], "zh-Hant": ["华科集团"], en: [] },
        except: [],
        definition: { ...both(""), en: "" },
        clauses: [],
      },
    ],
  }).derive(unitIndex);
  expect(units.map(({ unit: { titles, place } }) => [titles.en, place?.en])).toEqual([
    [null, "Jiangbei"],
    ["Huake Group", undefined],
  ]);
});

test("a unit that has no name of the editor's has the English of the translations", () => {
  const documents = [document("a", null, "甲。（市科技局负责）", "乙。（市财政局负责）")];
  const translatedNames = { 市科技局: "Municipal Science Bureau" };
  const units = madeCorpus(documents, { translatedNames }).derive(unitIndex);
  expect(units.map(({ unit: { titles } }) => titles.en)).toEqual([
    "Municipal Science Bureau",
    null,
  ]);
});

test("the same name in documents of two places means two units; a body of the state is one", () => {
  const text = ["甲。（市科技局负责）", "乙。（财政部负责）", "丙。（各区县负责）"];
  const corpus = madeCorpus([
    document("a", "江北市人民政府", ...text),
    document("b", "中共江南市委、江南市人民政府", ...text),
  ]);
  const units = corpus
    .derive(unitIndex)
    .map(({ unit, leads: own }) => [
      unit.titles["zh-Hans"],
      unit.place?.["zh-Hans"] ?? null,
      unit.isGroup,
      own.length,
    ]);
  expect(units.toSorted()).toEqual([
    ["各区县", "江北市", true, 1],
    ["各区县", "江南市", true, 1],
    ["市科技局", "江北市", false, 1],
    ["市科技局", "江南市", false, 1],
    ["财政部", null, false, 2],
  ]);
  const ids = corpus.derive(unitIndex).map(({ unit }) => unit.id);
  expect(new Set(ids).size).toBe(ids.length);
  expect(ids.every((id) => /^unit-[0-9a-f]{8}$/.test(id))).toBe(true);
});

test("财政部 is not named by 财政部门", () => {
  const corpus = madeCorpus([
    document("a", null, "甲。（财政部负责）", "各级财政部门加强监管，财政部另行通知。"),
  ]);
  expect(corpus.derive(unitIndex)[0]?.elsewhere).toHaveLength(1);
});

test("a list of any units comes back as it was written", () => {
  const random = new Random(seed);
  const UNITS = [
    "市发展改革委",
    "市工业和信息化局",
    "市文化和旅游局",
    "国家粮食和储备局",
    "省委宣传部",
    "中央和国家机关工委",
    "团市委",
    "各区县",
    "市直各部门",
    "江北海关",
    "人民银行江北市分行",
    "各市（州）人民政府",
    "全国妇联",
    "岳麓区政府",
  ] as const;
  const choose = (): string[] => {
    const size = random.int(1, 5);
    const chosen = new Set<string>();
    while (chosen.size < size) chosen.add(random.pick(UNITS));
    return [...chosen];
  };
  for (let round = 0; round < 200; round++) {
    const [lead, partners] = [choose(), choose()];
    const mark = random.pick(["、", "，"]);
    const statement = random.pick([
      `（${lead.join("、")}牵头，${partners.join("、")}按职责分工负责）`,
      `（牵头单位：${lead.join("、")}；配合单位：${partners.join(mark)}）`,
      `（${lead.join("、")}牵头，${partners.join("、")}配合，2026年6月底前完成）`,
    ]);
    const [duty] = madeCorpus([document("a", null, `办事。${statement}`)]).layer(DUTIES).all;
    const names = (
      members: readonly { readonly unit: { readonly titles: { "zh-Hans": string } } }[] = [],
    ) => members.map(({ unit }) => unit.titles["zh-Hans"]);
    expect(names(duty?.value.lead.members), `${statement} SEED=${seed}`).toEqual(lead);
    expect(names(duty?.value.partners.members), `${statement} SEED=${seed}`).toEqual(partners);
  }
});
