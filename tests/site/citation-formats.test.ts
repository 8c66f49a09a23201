/** Citations of clauses: where a clause stands, the plain form, names and dates, what TeX must not take for commands. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { bibtex, escapeTex } from "../../src/site/citation/bibtex.ts";
import { type CitedClause, clauseReference } from "../../src/site/citation/clause-reference.ts";
import { type CslItem, cslDate, isoDate, personName } from "../../src/site/citation/csl.ts";
import { formatCitation } from "../../src/site/citation/formats.ts";
import { cite } from "../../src/site/citation/plain.ts";
import { seed } from "../support/seed.ts";

const DOCUMENT = {
  title: "关于落实《规划》的意见",
  english: "Opinions on Carrying Out the Plan",
  number: null,
  issuer: "长沙市人民政府",
  date: "2023-07-30",
};

function cited(given: Partial<CitedClause>): CitedClause {
  return { id: "s1", kind: "section", labels: [""], path: [], name: "", ...given };
}

const ITEM: CslItem = {
  id: "a#s1",
  type: "document",
  title: "题名",
  section: "一",
  language: "zh-Hans",
  source: "条文",
};

describe("where a clause stands", () => {
  test.each([
    [["三、", "（一）", "2."], "三（一）2"],
    [["第一编", "第一章", "第三条"], "第三条"],
    [["一、", "第三条："], "第三条"],
    [["附件2", "第一章", "第三条"], "附件2第三条"],
    [["第 一 章", "第 1225-3 條"], "第1225-3條"],
    [["四、", "（一）", "1.", "(3)"], "四（一）1（3）"],
    [["五、", "（三）", "专栏 2", "3."], "专栏2之3"],
    [["五、", "图 1"], "图1"],
  ])("the numbers %j are %s", (labels, reference) => {
    expect(clauseReference("zh-Hans", cited({ labels, name: "名称" }))).toBe(reference);
  });

  test.each([
    ["zh-Hans", "s1-5-2", ["第一章", "第五条", "（二）"], "第五条第（二）项"],
    ["zh-Hans", "s1-5-p2-2", ["第一章", "第五条", "（二）"], "第五条第二款第（二）项"],
    ["zh-Hans", "s1-5-p2-2-1", ["第一章", "第五条", "（二）", "1."], "第五条第二款第（二）项第1目"],
    ["zh-Hant", "s1-5-p12-2", ["第一章", "第五條", "（二）"], "第五條第十二款第（二）項"],
    ["zh-Hant", "s1-6-p2-1", ["第 一 章", "第 6 條", "一、"], "第6條第二項第一款"],
  ] as const)(
    "an item of an article is cited as laws are: %s %s",
    (script, id, labels, reference) => {
      expect(clauseReference(script, cited({ id, labels, kind: "entry" }))).toBe(reference);
    },
  );

  test("a clause without a number is called by its name, with inner marks in its marks, or by its kind", () => {
    const base = cited({ kind: "name", labels: ["三、", "（三）", ""], name: "马栏山基地" });
    expect(clauseReference("zh-Hans", base)).toBe("三（三）“马栏山基地”");
    const hant = { ...base, name: "「銀彈」支持" };
    expect(clauseReference("zh-Hant", hant)).toBe("三（三）「『銀彈』支持」");
    expect(clauseReference("zh-Hans", cited({ kind: "preamble", id: "preamble" }))).toBe("前言");
    expect(clauseReference("zh-Hant", cited({ kind: "caption", id: "fig2" }))).toBe("圖題之二");
  });

  test("what stands above without a number is named, since numbers below it begin anew", () => {
    const clause = cited({ labels: ["", "（二）", "26."], path: ["总 则", "（二）规划依据"] });
    expect(clauseReference("zh-Hans", clause)).toBe("“总则”（二）26");
  });

  test("a note goes by its number alone", () => {
    const note = cited({ kind: "note", labels: ["三、", "（一）", "²"] });
    expect(clauseReference("zh-Hans", note)).toBe("注2");
  });
});

test("a plain citation has document, clause, issuer, date and address; what is not known is left out", () => {
  const address = "https://example.org/zh-hans/docs/a/#s3-1";
  expect(cite("zh-hans", DOCUMENT, "三（一）", address)).toBe(
    `《关于落实〈规划〉的意见》三（一），长沙市人民政府，2023年7月30日，${address}`,
  );
  expect(cite("en", DOCUMENT, "3(1)", address)).toBe(
    `Opinions on Carrying Out the Plan 《关于落实〈规划〉的意见》, 3(1), 长沙市人民政府, 30 July 2023, ${address}`,
  );
  expect(cite("en", { ...DOCUMENT, english: null, issuer: null }, "", null)).toBe(
    "《关于落实〈规划〉的意见》, 30 July 2023",
  );
  expect(cite("zh-hans", { ...DOCUMENT, issuer: null, date: null }, "三（一）", address)).toBe(
    `《关于落实〈规划〉的意见》三（一），${address}`,
  );
});

test("GB/T 7714 names three authors at most, the document number behind the title, and no network without an address", () => {
  const literal = (name: string) => ({ literal: name });
  const author = ["甲", "乙", "丙", "丁"].map(literal);
  const item: CslItem = { ...ITEM, type: "legislation", author, number: "国发〔2024〕1号" };
  const issued = cslDate("2024-01-02");
  expect(formatCitation("gb7714", "zh-hans", { ...item, ...(issued && { issued }) })).toBe(
    "甲，乙，丙，等. 题名：国发〔2024〕1号：一[A]. 2024-01-02.",
  );
  expect(formatCitation("gb7714", "zh-hans", { ...item, URL: "https://example.org/" })).toBe(
    "甲，乙，丙，等. 题名：国发〔2024〕1号：一[A/OL]. https://example.org/.",
  );
  expect(formatCitation("gb7714", "zh-hans", ITEM)).toBe("题名：一[Z].");
  const plan: CslItem = { ...ITEM, type: "report", authority: "甲市人民政府" };
  expect(formatCitation("gb7714", "zh-hans", plan)).toBe("题名：一[A].");
  expect(formatCitation("gb7714", "zh-hans", { ...ITEM, type: "report" })).toBe("题名：一[R].");
});

test("English readers are told the English title and the place as English pages call it, Chinese ones are not", () => {
  const custom = { "title-en": "Opinions on R&D", "section-en": "3(1)5" };
  const item: CslItem = { ...ITEM, custom };
  expect(formatCitation("plain", "en", item)).toBe("Opinions on R&D 《题名》, 3(1)5");
  expect(formatCitation("plain", "zh-hans", item)).toBe("《题名》一");
  expect(formatCitation("apaInText", "en", item)).toBe("(“题名”, n.d., Section 3(1)5)");
  const box = { ...item, custom: { ...custom, "section-en": "Box 8.1" } };
  expect(formatCitation("apaInText", "en", box)).toBe("(“题名”, n.d., Box 8.1)");
  expect(formatCitation("gb7714", "en", item)).toBe("题名：一[Z].");
  expect(bibtex(item)).toContain("  titleaddon = {{Opinions} on {R}\\&{D}},\n");
  expect(bibtex(item)).toContain("  note = {3(1)5},\n");
  expect(formatCitation("bibtex", "zh-hans", item)).not.toContain("Opinions");
});

test("APA has the title in the place of an author that is not known, and says when there is no date", () => {
  expect(formatCitation("apa", "en", ITEM)).toBe("题名. (n.d.).");
  expect(formatCitation("apaInText", "en", ITEM)).toBe("(“题名”, n.d., Section 一)");
  const author = [{ literal: "甲" }, { literal: "乙" }, { literal: "丙" }];
  expect(formatCitation("apa", "en", { ...ITEM, author })).toBe("甲, 乙, & 丙. (n.d.). 题名.");
  expect(formatCitation("apaInText", "en", { ...ITEM, author })).toBe(
    "(甲 et al., n.d., Section 一)",
  );
});

test.each([
  ["2023-07-30", [2023, 7, 30]],
  ["2024-02", [2024, 2]],
  ["2025", [2025]],
])("the date %s keeps its exactness", (iso, parts) => {
  const date = cslDate(iso);
  expect(date).toEqual({ "date-parts": [parts] });
  expect(date && isoDate(date)).toBe(iso);
});

test("what is no date is none", () => {
  expect(cslDate("去年")).toBeNull();
});

test.each([
  ["陈星源", { family: "陈", given: "星源" }],
  ["歐陽修", { family: "歐陽", given: "修" }],
  ["唐瑞", { family: "唐", given: "瑞" }],
  ["本报记者 王强", { literal: "本报记者 王强" }],
  ["Ann Lee", { literal: "Ann Lee" }],
])("the name %s", (name, parts) => {
  expect(personName(name)).toEqual(parts);
});

describe("BibTeX", () => {
  test("escapes what TeX reads as commands, keeps capitals, and leaves addresses as they are", () => {
    const title = "100% R&D_{x} 与 AIGC";
    const entry = bibtex({ ...ITEM, title, URL: "https://example.org/a_b%20c#s{1}" });
    expect(entry).toContain("title = {100\\% {R}\\&{D}\\_\\{x\\} 与 {AIGC}},");
    expect(entry).toContain("url = {https://example.org/a_b%20c#s%7B1%7D},");
    expect(entry).toMatch(/^@misc\{a-s1,\n/u);
  });

  test("braces are always balanced, and no bare character of TeX is left", () => {
    const text = fc.string({ unit: fc.constantFrom(..."\\{}#$%&_~^aA 条") });
    fc.assert(
      fc.property(text, (given) => {
        const escaped = escapeTex(given);
        const commands = /\\(?:textbackslash|textasciitilde|textasciicircum)\{\}|\\[{}#$%&_]/gu;
        expect(escaped.replace(commands, "")).not.toMatch(/[\\{}#$%&_~^]/u);
        const entry = bibtex({ ...ITEM, title: given, section: given }).replace(/\\[{}]/gu, "");
        let depth = 0;
        for (const character of entry) {
          if (character === "{") depth++;
          else if (character === "}") depth--;
          expect(depth).toBeGreaterThanOrEqual(0);
        }
        expect(depth).toBe(0);
      }),
      { seed },
    );
  });
});
