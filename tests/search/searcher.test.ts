/** Answers over a small collection: their order, what is offered where a query has none, what is shown of a clause. */
import { beforeAll, beforeEach, describe, expect, test } from "vitest";
import { searchIndexOf } from "../../src/node/build/read-search-index.ts";
import { answerFromFiles } from "../../src/search/answering.ts";
import type { Hit } from "../../src/search/hit.ts";
import { type IndexSource, openFolder } from "../../src/search/open-index.ts";
import { createSearcher, type Searcher } from "../../src/search/searcher.ts";
import { corpus } from "../support/jiangbei.ts";

let index: IndexSource;
let searcher: Searcher;
beforeAll(async () => {
  index = await searchIndexOf(corpus, "zh-Hans");
});
beforeEach(() => {
  searcher = createSearcher(index);
});

async function hits(query: string, room = 16): Promise<readonly Hit[]> {
  return searcher.hits(query, {}, { from: 0, to: 99, room });
}

function marked(parts: Hit["shown"]["title"]): string {
  return parts.map(({ text, marked: is }) => (is ? `[${text}]` : text)).join("");
}

/** The clauses of an answer with their numbers of occurrences, at most three. */
async function first(query: string): Promise<string> {
  const found = await hits(query);
  return found
    .slice(0, 3)
    .map(({ document, clause, occurrences }) => `${document.id}#${clause} ${occurrences}`)
    .join(", ");
}

describe("the first of an answer are", () => {
  test.each([
    ["headings that are the term", "重点任务", "opinions-2023#s3 1"],
    [
      "the whole of a query in one place",
      "揭榜 挂帅",
      "opinions-2023#s3-3-1 4, article-2025#h2 3, plan-2024#s3-1 2",
    ],
    [
      "headings, shorter ones before longer ones",
      "专栏",
      "plan-2024#box2 1, plan-2024#box1 1, plan-2024#s2-1-2 1",
    ],
    ["what has amounts", "8.5亿", "opinions-2023#s4-2 1"],
  ])("%s: %s", async (_what, query, expected) => {
    expect(await first(query)).toBe(expected);
  });

  test("the newest by date, as the documents are in order", async () => {
    const names = async (sort: "date" | "order") =>
      (await searcher.names("揭榜挂帅", { sort })).map(({ clause }) => clause);
    expect(await names("date")).toEqual([
      "article-2025#h2",
      "plan-2024#s3-1",
      "opinions-2023#s3-3-1",
    ]);
    expect(await names("order")).toEqual(await names("date"));
  });
});

describe("a query without an answer", () => {
  test.each([
    ["研发中心 人才", "研发 中心 人才", 34],
    ["创新 -企业 渔船", "创新", 11],
    ["doc:plan-2024 创新港口", "创新", 7],
    ["人材", "", 0],
    ["蘑菇", "", 0],
    ["（", "", 0],
    ["-创新 蘑菇", "", 0],
  ])("%s is relaxed to the words %s", async (query, words, total) => {
    const answer = await searcher.search(query);
    expect(answer.relaxed?.words.join(" ") ?? "").toBe(words);
    expect(answer.total).toBe(total);
  });

  test("names first what has more of the words, and rarer ones", async () => {
    expect(await first("研发中心 人才")).toBe(
      "opinions-2023#s3-1-1 4, opinions-2023#s3-1-3 3, opinions-2023#s3-1 2",
    );
  });

  test("tells of each term as typed, and of another spelling where it occurs only", async () => {
    const { terms } = await searcher.search("坐标 人才 -蘑菇");
    expect(terms.map(({ text, clauses }) => `${text} ${clauses}`)).toEqual(["坐标 0", "人才 15"]);
  });

  test("is offered near words for eight terms at most, and five words for each", async () => {
    const letters = Array.from("甲乙丙丁戊己庚辛壬");
    const { near } = await searcher.search(letters.map((letter) => `${letter}才`).join(" "));
    expect(near.map(({ term }) => term.text)).toEqual(
      letters.slice(0, 8).map((letter) => `${letter}才`),
    );
    expect(Math.max(...near.map(({ words }) => words.length))).toBeLessThanOrEqual(5);
    expect(near[0]?.words.map(({ fold }) => fold)).toContain("人才");
  });

  test("says which parts of it were ignored", async () => {
    const { ignored, read } = await searcher.search("创新 ） ，");
    expect(ignored).toEqual(["）", "，"]);
    expect(read).toMatchObject({ kind: "term", term: { fold: "创新" } });
  });

  test("is offered near words for the terms that are nowhere", async () => {
    const { near } = await searcher.search("人材 创新 张榜挂");
    expect(near.map(({ term, words }) => [term.text, words.map(({ fold }) => fold)])).toEqual([
      ["人材", ["人才", "人员"]],
      ["张榜挂", ["张榜"]],
    ]);
  });

  test("is read as English or pinyin, where it is some", async () => {
    const answer = await searcher.search("test base");
    expect(answer.translated).toEqual({
      words: [{ text: "test base", terms: [{ text: "中试基地", clauses: 5 }], titles: 1 }],
      together: true,
    });
    expect(await first("test base")).toBe(
      "opinions-2023#s3-3-2 2, plan-2024#box1-3 1, plan-2024#box1-3-1 1",
    );
    const [hit] = await hits("test base");
    expect(marked(hit?.english ?? [])).toBe("Building pilot-scale [test] [bases]");
    expect((await searcher.search("yanfa")).translated?.words).toEqual([
      { text: "yanfa", terms: [{ text: "研发", clauses: 18 }], titles: 0 },
    ]);
  });

  test("is answered without the Latin words that mean nothing", async () => {
    const { leftOut, translated, total, relaxed } = await searcher.search("talent zeppelin basse");
    expect(leftOut).toEqual([
      { text: "zeppelin", fold: "zeppelin", near: [] },
      { text: "basse", fold: "basse", near: ["base", "bases"] },
    ]);
    expect(translated?.words.map(({ text }) => text)).toEqual(["talent"]);
    expect([total, relaxed?.words]).toEqual([15, ["人才"]]);
    expect((await searcher.search("zeppelin")).leftOut).toEqual([]);
    expect((await searcher.search("创新 zeppelin")).leftOut).toEqual([]);
  });
});

describe("a clause is shown", () => {
  async function shown(query: string, at: string, room = 16) {
    const hit = (await hits(query, room)).find(({ clause }) => clause === at);
    if (hit === undefined) throw new Error(`${query} does not find ${at}`);
    const { title, opening, body } = hit.shown;
    return [marked(title), opening, body && marked(body.parts), body?.before, body?.after];
  }

  test.each<[string, string, string, readonly unknown[]]>([
    [
      "with the marks of its heading, and the beginning of its text",
      "深化",
      "s3-2-1",
      ["1. [深化]自主创新示范区建设", "", "推动国家自主创新示范区先行先试，", false, true],
    ],
    [
      "with the part of its text that has most of the words",
      "中试基地",
      "s3-3-2",
      ["2. 建设[中试基地]", "", "证中心和[中试基地]，服务科技企业", true, true],
    ],
    [
      "with the clause below, if it has no text",
      "重点任务",
      "s3",
      ["三、[重点任务]", "", "（一）研发企业（中心）集聚工程", false, false],
    ],
    [
      "with the rows of its table",
      "指标",
      "box2",
      ["专栏2 人才工作[指标]", "", "序号 指标 2023年 2026", false, true],
    ],
  ])("%s: %s", async (_what, query, at, expected) => {
    expect(await shown(query, at)).toEqual(expected);
  });

  test("with its place", async () => {
    const [hit] = await hits("先进材料中试基地");
    expect(hit?.path).toEqual([
      "三、重点工程",
      "（一）平台建设工程",
      "专栏1 创新平台建设重点项目",
      "3. 中试基地群",
    ]);
    expect(hit?.labels).toEqual(["三、", "（一）", "专栏1", "3.", "（1）"]);
    expect([hit?.name, hit?.kind]).toEqual(["（1）先进材料中试基地", "item"]);
  });
});

describe("a concordance", () => {
  async function lines(query: string, order: "text" | "left" | "right", room = 4) {
    const parts: { readonly done: number; readonly total: number; readonly count: number }[] = [];
    const all: string[] = [];
    for await (const { items, done, total } of searcher.lines(query, {}, { order, room })) {
      parts.push({ done, total, count: items.length });
      all.push(...items.map(({ left, keyword, right }) => `${left}[${keyword}]${right}`));
    }
    return { parts, all };
  }

  test("has a line for each occurrence", async () => {
    const { all } = await lines("揭榜挂帅", "text");
    expect(all).toEqual([
      " 推行“[揭榜挂帅]”制度。",
      "验室推行[揭榜挂帅]，让人才",
      "，实行“[揭榜挂帅]”“赛马",
    ]);
    const answer = await searcher.search("创新");
    expect((await lines("创新", "text")).all).toHaveLength(answer.occurrences);
    const inHeadings = await searcher.search("title:人才");
    expect((await lines("title:人才", "text")).all).toHaveLength(inHeadings.occurrences);
    for (const { shown } of await hits("title:人才")) {
      expect(marked(shown.title)).toContain("[人才]");
      expect(marked(shown.body?.parts ?? [])).not.toContain("[");
    }
  });

  test("has its lines by the words around them with its last part", async () => {
    const { parts, all } = await lines("揭榜挂帅", "right");
    expect(parts).toEqual([{ done: 3, total: 3, count: 3 }]);
    expect(all).toEqual([
      "验室推行[揭榜挂帅]，让人才",
      "，实行“[揭榜挂帅]”“赛马",
      " 推行“[揭榜挂帅]”制度。",
    ]);
    const left = await lines("揭榜挂帅", "left");
    expect(left.all.at(0)).toBe("，实行“[揭榜挂帅]”“赛马");
  });

  test("of many clauses comes in parts", async () => {
    const { parts } = await lines("-蘑菇", "text");
    const { total } = await searcher.search("-蘑菇");
    expect(total).toBeGreaterThan(48);
    expect(parts.map(({ done }) => done)).toEqual([48, total]);
    const inOrder = await lines("创新 | -蘑菇", "text");
    // The best clauses come first, and only these have the word.
    expect(inOrder.parts.map(({ count }) => count)).toEqual([inOrder.all.length, 0]);
    const byLeft = await lines("创新 | -蘑菇", "left");
    expect(byLeft.parts.map(({ count }) => count)).toEqual([0, inOrder.all.length]);
    expect(byLeft.all.toSorted()).toEqual(inOrder.all.toSorted());
  });
});

test("records have the whole texts of a range of clauses", async () => {
  const all: (readonly string[])[] = [];
  const range = { from: 1, to: 2 };
  for await (const { items, done, total } of searcher.records("揭榜挂帅", {}, undefined, range)) {
    expect([done, total]).toEqual([1, 1]);
    all.push(...items.map(({ texts }) => texts));
  }
  expect(all).toEqual([
    ["实验室里出人才", "岳麓山实验室引进青年人才200名。实验室推行揭榜挂帅，让人才凭本事揭榜。"],
  ]);
});

describe("while a query is typed", () => {
  const offered = async (typed: string, named = false) =>
    (await searcher.suggest(typed, 6, named)).map(
      ({ text, clauses, sort, name }) =>
        `${text} ${clauses} ${sort}${name === null ? "" : ` ${marked(name.parts)}`}`,
    );

  test("headings, key terms and terms of the glossary are offered", async () => {
    expect(await offered("重点")).toEqual([
      "重点工程 1 heading",
      "重点任务 1 heading",
      "创新平台建设重点项目 1 heading",
    ]);
    expect(await offered("实验室")).toEqual([
      "实验室里出人才 1 heading",
      "湘江实验室 2 heading",
      "建设四大实验室 1 heading",
    ]);
    expect((await offered("人才")).slice(2, 4)).toEqual(["科技人才 2 term", "引进人才 1 term"]);
    expect((await offered("中试")).slice(0, 2)).toEqual([
      "中试基地 5 glossary",
      "中试基地群 1 heading",
    ]);
    expect((await offered("中试", true))[0]).toBe("中试基地 5 glossary pilot-scale test base");
  });

  test("terms are offered by their names in Latin letters", async () => {
    expect(await offered("pilot")).toEqual(["中试基地 5 glossary [pilot]-scale test base"]);
    expect(await offered("jiebang")).toEqual(["揭榜挂帅 3 glossary [jiēbǎng] guàshuài"]);
  });

  test("places that are named are offered", async () => {
    const places = async (typed: string) => {
      const { targets, total, isDirect } = await searcher.jumps(typed, 2);
      const names = targets.map(({ document, fragment }) => `${document.id}#${fragment}`);
      return `${names.join(" ")} of ${total}${isDirect ? " directly" : ""}`;
    };
    expect(await places("三（三）2")).toBe("plan-2024#s3-3-2 opinions-2023#s3-3-2 of 2");
    expect(await places("plan-2024#s3-1")).toBe("plan-2024#s3-1 of 1 directly");
    expect(await places("创新")).toBe(" of 0");
  });
});

test("words are shown as they are written", async () => {
  expect(await searcher.asWritten(["揭榜挂帅", "pm2.5", "aigc", "蘑菇"])).toEqual([
    "揭榜挂帅",
    "PM2.5",
    "AIGC",
    "蘑菇",
  ]);
});

test("a term to begin with has an answer", async () => {
  const term = await searcher.open();
  expect(term).not.toBe("");
  expect((await searcher.search(term)).total).toBeGreaterThan(0);
});

test("an answer is kept, one that was given up is not given", async () => {
  const signal = AbortSignal.abort(new Error("given up"));
  await expect(searcher.search("创新", {}, signal)).rejects.toThrow("given up");
  expect((await searcher.search("创新")).total).toBe(15);
});

describe("an answer is kept", () => {
  /** A searcher, and the queries that were answered anew; the first ones fail. */
  function counted(failing = 0) {
    const files = answerFromFiles(index, () => openFolder(index));
    const asked: string[] = [];
    const own = createSearcher(index, {
      ...files,
      async answer(query, options) {
        asked.push(query);
        if (asked.length <= failing) throw new Error("No answer");
        return files.answer(query, options);
      },
    });
    return { own, asked };
  }

  test("for its clauses, and for other options anew", async () => {
    const { own, asked } = counted();
    await own.search("创新");
    await own.names("创新");
    await own.search("创新", {});
    expect(asked).toEqual(["创新"]);
    await own.search("创新", { sort: "date" });
    await own.search("创新", { documents: [] });
    await own.search("创新", { on: "2024-01-01" });
    await own.search("创新", { today: "2024-01-01" });
    expect(asked).toHaveLength(5);
  });

  test("until eight others were asked for later", async () => {
    const { own, asked } = counted();
    for (const query of ["甲", "乙", "丙", "丁", "戊", "己", "庚", "辛"]) await own.names(query);
    await own.names("甲");
    expect(asked).toHaveLength(8);
    await own.names("壬");
    await own.names("甲");
    expect(asked).toHaveLength(9);
    await own.names("乙");
    expect(asked).toHaveLength(10);
  });

  test("only if it was given", async () => {
    const { own, asked } = counted(1);
    await expect(own.search("创新")).rejects.toThrow("No answer");
    expect((await own.search("创新")).total).toBeGreaterThan(0);
    expect(asked).toHaveLength(2);
  });
});
