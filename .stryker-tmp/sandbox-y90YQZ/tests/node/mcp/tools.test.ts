/** The other tools of the MCP server, its resources and prompts, by the client of the SDK. */
// @ts-nocheck

import { rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { z } from "zod";
import { searchIndexIn } from "../../../src/node/build/read-search-index.ts";
import { createSearcher } from "../../../src/search/searcher.ts";
import { corpus, fixtureSite } from "../../support/fixture-site.ts";
import { type Connected, connect } from "./client.ts";

const ROOT = "https://texts.example/jiangbei/";

const INDICATORS = [
  {
    id: "talent",
    title: { "zh-Hans": "人才总量", "zh-Hant": "人才總量", en: "Talent" },
    unit: { "zh-Hans": "人", "zh-Hant": "人", en: "people" },
    direction: "up",
    statements: [
      {
        ...{ document: "plan-2024", clause: "s3-2", paragraph: 1, quote: "人才总量达到35万" },
        ...{ value: 350000, bound: null, year: 2026, role: "target" },
      },
      {
        ...{ document: "article-2025", clause: "h2-t1", paragraph: 3, quote: "人才總量（萬人）" },
        ...{ value: 310000, bound: null, year: 2024, role: "reported" },
      },
    ],
  },
];

let site: Awaited<ReturnType<typeof fixtureSite>>;
let connected: Connected;
beforeAll(async () => {
  site = await fixtureSite(ROOT);
  await writeFile(join(site.folder, "data/indicators.json"), JSON.stringify(INDICATORS));
  const state = [{ work: "plan", versions: [{ document: "plan-2024", state: "in-force" }] }];
  await writeFile(join(site.folder, "data/versions.json"), JSON.stringify(state));
  connected = await connect(site.folder);
});
afterAll(async () => {
  await connected.close();
  await site.remove();
});

async function ask(tool: string, args: Record<string, unknown> = {}) {
  const told = await connected.call(tool, args);
  if ("mistake" in told) throw new Error(told.mistake);
  return told.answer;
}

test("every tool is read only, refuses what it does not know, and describes what it takes", async () => {
  const { tools } = await connected.client.listTools();
  expect(tools.map(({ name }) => name).toSorted()).toEqual([
    ...["cite", "get_clause", "get_hierarchy", "get_indicators", "get_outline"],
    ...["list_documents", "related", "search", "verify_quote"],
  ]);
  for (const { annotations, description, inputSchema } of tools) {
    expect(annotations).toMatchObject({ readOnlyHint: true });
    expect(description).toBeTruthy();
    expect(inputSchema).toMatchObject({ additionalProperties: false });
  }
});

describe("search", () => {
  const HITS = z.object({
    total: z.number(),
    next: z.string().nullable(),
    hits: z.array(z.object({ clause: z.string(), score: z.number() })),
  });

  /** Every hit, part by part. */
  async function all(args: Record<string, unknown>) {
    const hits: z.output<typeof HITS>["hits"] = [];
    let cursor: string | null = null;
    do {
      const page: z.output<typeof HITS> = HITS.parse(
        await ask("search", { ...args, limit: 3, ...(cursor !== null && { cursor }) }),
      );
      hits.push(...page.hits);
      cursor = page.next;
    } while (cursor !== null);
    return hits.map(({ clause, score }) => ({ clause, score }));
  }

  test.for([
    ["研发中心", {}],
    ["揭榜掛帥", {}],
    ["研发 -中心 | 人才", {}],
    ["标题:人才", { sort: "date" }],
    ["人才", { documents: ["plan-2024"], kinds: ["section"], sort: "order" }],
    ["pilot-scale test base", {}],
    ["企业梯度培育研发", {}],
    ["，。", {}],
  ] as const)("gives the answer of the page for %s", async ([query, options]) => {
    const page = createSearcher(await searchIndexIn(site.folder, "zh-Hans"));
    expect(await all({ query, ...options })).toEqual(await page.names(query, options));
  });

  test("asks the English texts as the English page does", async () => {
    const page = createSearcher(await searchIndexIn(site.folder, "zh-Hans", "en"));
    const query = "centre abroad";
    expect(await all({ query, language: "en" })).toEqual(await page.names(query));
    expect(await ask("search", { query, language: "en" })).toMatchObject({
      hits: [{ address: `${ROOT}en/docs/opinions-2023/#s3-1-1`, english: expect.anything() }],
    });
  });

  test("gives each hit its place, address and citation, and the places that the query names", async () => {
    expect(await ask("search", { query: "覆盖率" })).toMatchObject({
      total: 1,
      hits: [
        {
          clause: "opinions-2023#s3-1-2",
          path: ["三、重点任务", "（一）研发企业（中心）集聚工程"],
          name: "2. 做强企业研发机构",
          address: `${ROOT}zh-hans/docs/opinions-2023/#s3-1-2`,
          citation:
            "《关于建设研发中心城市的实施意见》三（一）2，中共江北市委、江北市人民政府，2023年6月18日",
          excerpt: "规模以上企业研发机构覆盖率达到60%。",
        },
      ],
      next: null,
    });
    expect(await ask("search", { query: "plan-2024#s3-1" })).toMatchObject({
      places: ["plan-2024#s3-1"],
    });
  });
});

describe("a clause", () => {
  test("comes with its place, both scripts, English, state, address and citation", async () => {
    expect(await ask("get_clause", { clause: "opinions-2023#s3-1-1" })).toMatchObject({
      clause: "opinions-2023#s3-1-1",
      state: null,
      path: [{ clause: "opinions-2023#s3" }, { clause: "opinions-2023#s3-1" }],
      text: {
        "zh-Hans": { title: "1. 引进全球研发中心。" },
        "zh-Hant": { title: "1. 引進全球研發中心。" },
        en: { paragraphs: [expect.stringContaining("R&D centres")] },
      },
      paragraphs: { from: 1, total: 1, next: null },
    });
    expect(await ask("get_clause", { clause: "plan-2024#s3", context: 1 })).toMatchObject({
      state: "in-force",
      below: [{ clause: "plan-2024#s3-1" }, {}, {}, {}],
      around: [{ clause: "plan-2024#s2-2-2" }, { clause: "plan-2024#s3-1" }],
    });
  });

  test("is cited in every format, with the address of the site", async () => {
    expect(await ask("cite", { clause: "article-2025#h2" })).toMatchObject({
      address: `${ROOT}zh-hant/docs/article-2025/#h2`,
      citations: {
        gb7714: expect.stringContaining(`${ROOT}zh-hant/docs/article-2025/#h2`),
        plain: "《攻克核心技術 江北打造研發中心》「實驗室裏出人才」，陳明，大公報，2025年3月",
        apa: expect.any(String),
        apaInText: expect.any(String),
        bibtex: expect.stringMatching(/^@article/u),
        cslJson: expect.any(String),
      },
    });
    const one = await ask("cite", { clause: "article-2025#h2", format: "plain", language: "en" });
    expect(one).toMatchObject({ citations: { plain: expect.stringContaining("March 2025") } });
  });

  test("has related clauses, as the data file has them", async () => {
    const answer = z
      .object({ related: z.array(z.object({ clause: z.string(), words: z.array(z.string()) })) })
      .parse(await ask("related", { clause: "opinions-2023#s3-1-1" }));
    expect(answer.related.length).toBeGreaterThan(0);
    for (const { words } of answer.related) expect(words.length).toBeGreaterThan(0);
  });
});

describe("outlines and hierarchies", () => {
  test("list every clause once, part by part, or those below one", async () => {
    const shape = z.object({
      clauses: z.array(z.object({ clause: z.string(), depth: z.number() })),
    });
    for (const { id } of corpus.documents) {
      const { clauses } = shape.parse(await ask("get_outline", { document: id }));
      expect(clauses.map(({ clause }) => clause)).toEqual(
        corpus.clauses(id).map(({ clause }) => `${id}#${clause.id}`),
      );
    }
    expect(
      await ask("get_outline", { document: "plan-2024", under: "s2", depth: 1 }),
    ).toMatchObject({
      total: 2,
      clauses: [
        { clause: "plan-2024#s2-1", depth: 0, reference: "二（一）" },
        { clause: "plan-2024#s2-2" },
      ],
    });
  });

  test("list hierarchies, their nodes and the addresses of their tasks", async () => {
    expect(await ask("get_hierarchy")).toMatchObject({ total: 3 });
    expect(await ask("get_hierarchy", { hierarchy: "layout", under: "s2-1" })).toMatchObject({
      total: 2,
      nodes: [
        { clause: "plan-2024#s2-1-1", address: `${ROOT}zh-hans/tasks/layout/s2-1-1/` },
        { clause: "plan-2024#s2-1-2" },
      ],
    });
  });

  test("list documents with the sums of their sources", async () => {
    const [first] = corpus.documents;
    expect(await ask("list_documents")).toMatchObject({
      total: corpus.documents.length,
      documents: expect.arrayContaining([
        expect.objectContaining({ id: first?.id, sha256: first?.source.sha256 }),
      ]),
    });
  });
});

describe("indicators", () => {
  test("come with their statements, filtered and cited", async () => {
    expect(await ask("get_indicators", { role: "target" })).toMatchObject({
      indicators: [{ id: "talent", statements: 1 }],
    });
    expect(await ask("get_indicators", { indicator: "talent", year: 2026 })).toMatchObject({
      total: 1,
      statements: [
        { clause: "plan-2024#s3-2", value: 350000, citation: expect.stringContaining("三（二）") },
      ],
    });
  });

  test("are none on a site that states none", async () => {
    const other = await fixtureSite("/");
    const { call, close } = await connect(other.folder);
    expect(await call("get_indicators", {})).toMatchObject({ answer: { total: 0 } });
    await close();
    await other.remove();
  });
});

describe("a mistake is told, and what to do", () => {
  test.for([
    ["search", { query: "人才", documents: ["plan-2042"] }, "Did you mean “plan-2024”?"],
    ["search", { query: "人才", cursor: "next" }, "Pass `next` of the answer before"],
    ["search", { query: "人才", kinds: ["chapter"] }, "expected one of"],
    ["search", { query: "人才", limit: 51 }, "limit"],
    ["search", { query: "" }, "query"],
    ["search", { q: "人才" }, 'Unrecognized key: "q"'],
    ["get_clause", { clause: "plan-2024" }, "Write document#clause"],
    ["get_clause", { clause: "plan-2024#s33" }, "Did you mean “plan-2024#s3”?"],
    ["get_clause", { clause: "plan-2024#s3", from: 9 }, "`from` is 9"],
    ["get_outline", { document: "zzzzzzzz" }, "There are: science-2026"],
    ["get_outline", { document: "plan-2024", under: "plan-2024#s3" }, "without “plan-2024#”"],
    ["get_outline", { document: "plan-2024", under: "s33" }, "Did you mean “s3”?"],
    ["get_hierarchy", { hierarchy: "layouts" }, "Did you mean “layout”?"],
    ["get_hierarchy", { hierarchy: "layout", under: "s3" }, "There is no node “s3”"],
    ["get_indicators", { indicator: "talents" }, "Did you mean “talent”?"],
    ["get_indicators", { document: "zzzzzzzz" }, "There is no document"],
    ["related", { clause: "zzzzzzzz#s1" }, "There is no document"],
    ["cite", { clause: "plan-2024#s1", format: "mla" }, "format"],
    ["list_documents", { cursor: "-1" }, "no cursor"],
  ] as const)("%s %o", async ([tool, args, said]) => {
    expect(await connected.call(tool, args)).toMatchObject({
      mistake: expect.stringContaining(said),
    });
  });

  test("a site that lacks a file is no mistake of the client's", async () => {
    const other = await fixtureSite("/");
    await rm(join(other.folder, "data/hierarchies.json"));
    const { call, close } = await connect(other.folder);
    expect(await call("get_hierarchy", {})).toEqual({
      mistake: expect.stringContaining("The site has no file data/hierarchies.json"),
    });
    await close();
    await other.remove();
  });
});

test("clauses are resources, and prompts lead to verified quotations", async () => {
  const { client } = connected;
  const { contents } = await client.readResource({ uri: "tiaowen://clauses/opinions-2023/s3-1-2" });
  expect(contents).toMatchObject([
    { text: expect.stringContaining("2. 做强企业研发机构。\n规模以上企业研发机构覆盖率达到60%。") },
  ]);
  expect((await client.listResources()).resources).toMatchObject([{ uri: "tiaowen://documents" }]);
  await expect(
    client.readResource({ uri: "tiaowen://clauses/opinions-2023/s99" }),
  ).rejects.toThrow();
  const { prompts } = await client.listPrompts();
  for (const { name, arguments: [argument] = [] } of prompts) {
    const args = { [argument?.name ?? ""]: "人才" };
    const { messages } = await client.getPrompt({ name, arguments: args });
    expect(JSON.stringify(messages)).toContain("verify_quote");
  }
});
