/** The search service over an engine in memory: its answers, its limits, and what it tells of failures. */
import type { Server } from "node:http";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { createRemoteSearcher } from "../../../src/client/search/engine/remote-searcher.ts";
import { servicePort } from "../../../src/client/search/engine/service-port.ts";
import { searchIndexOf } from "../../../src/node/build/read-search-index.ts";
import { workLimit } from "../../../src/node/engine/service/limits.ts";
import type { Problem } from "../../../src/node/engine/service/problem.ts";
import {
  type ServiceOptions,
  searchService,
} from "../../../src/node/engine/service/search-service.ts";
import { openVersions } from "../../../src/node/engine/service/searchers.ts";
import { listen } from "../../../src/node/serve/listen.ts";
import { createSearcher } from "../../../src/search/searcher.ts";
import { compare, type Difference } from "../../engine/differences.ts";
import { withLongText } from "../../engine/long-text.ts";
import { randomOptions, withVersions } from "../../engine/versioned.ts";
import { generateCollection } from "../../eval/generated-collection.ts";
import { randomQueries } from "../../eval/random-queries.ts";
import { corpus } from "../../support/fixture-site.ts";
import { Random } from "../../support/random.ts";
import { seed } from "../../support/seed.ts";
import { type MemoryEngine, memoryEngine } from "./memory-engine.ts";

const NAME = "texts";
let engine: MemoryEngine;
let failures: string[];
const servers: Server[] = [];

beforeEach(() => {
  engine = memoryEngine(NAME);
  engine.put(corpus);
  failures = [];
});
afterEach(() => {
  for (const server of servers.splice(0)) {
    server.close();
    server.closeAllConnections();
  }
});

async function serve(options: Partial<ServiceOptions> = {}): Promise<string> {
  const server = searchService({
    ...{ engine, collection: NAME, origin: "*", isBehindProxy: false, rate: 0, atOnce: 4 },
    report: (failure) => failures.push(failure),
    ...options,
  });
  servers.push(server);
  return listen(server, { host: "localhost", port: 0, isFlexible: false });
}

/** The status, type and JSON of a response. */
async function ask(address: string, init: RequestInit = {}) {
  const response = await fetch(address, init);
  const { status, headers } = response;
  return { status, type: headers.get("content-type"), headers, body: await response.json() };
}

const QUERIES = [
  ..."创新|title:平台|-创新|hall|R&D centres|enterprises abroad|chuangxin|xyzzy 平台|xyzzy|。".split(
    "|",
  ),
  ...["doc:opinions-2023 平台", "enterprises -leading", "leading | -abroad", "不存在 创新平台"],
  `${"(".repeat(30)}创新 平台${" 平台)".repeat(30)}`,
  `${Array.from({ length: 1100 }, (_, number) => `-${number}年`).join(" ")} 创新`,
];

test.each([
  ["zh-Hans", undefined],
  ["zh-Hant", undefined],
  ["zh-Hans", "en"],
] as const)("answers are those of the static search: %s %s", async (script, language) => {
  const collection = { ...corpus, ...generateCollection(corpus, 250, seed) };
  const random = new Random(seed);
  const { collection: made, text } = withLongText({
    ...collection,
    documents: [...corpus.documents, ...collection.documents],
    hierarchies: corpus.hierarchies,
  });
  const { collection: both, record } = withVersions(made, random);
  const long = [text, `${text}不`, `-${text} 创新`, `title:${text} | 创新`];
  engine.put(both, record);
  const service = (await openVersions(engine, NAME)()).searcher(script, language);
  const wanted = createSearcher(await searchIndexOf(both, script, language, record));
  const wrong: Difference[] = [];
  const chosen = Array.from(randomQueries(both, 40, seed), ({ query, filters }) => ({
    query,
    options: { ...filters, ...randomOptions(both, random) },
  }));
  for (const { query, options } of [
    ...[...QUERIES, ...long].map((query) => ({ query, options: {} })),
    ...chosen,
  ]) {
    wrong.push(...(await compare(service, wanted, query, options)));
  }
  expect(wrong.slice(0, 3)).toEqual([]);
});

test("the engine is asked for the clauses of a query, not for those of its terms, and for each of them once", async () => {
  const { collection, searcher } = await openVersions(engine, NAME)();
  const searches = () => engine.requests.filter(({ path }) => path.endsWith("_search"));
  engine.requests.length = 0;
  const { total } = await searcher("zh-Hans").search("创新 -平台");
  expect(total).toBeGreaterThan(0);
  expect(searches().map(({ body }) => body)).toMatchObject([
    {
      query: { bool: { filter: [{ bool: { filter: [{ match_phrase: {} }, { bool: {} }] } }] } },
      _source: false,
    },
    { query: { bool: { filter: [{ terms: { number: { length: total } } }] } } },
  ]);
  expect(collection.facts.clauses).toBeGreaterThan(total);
  engine.requests.length = 0;
  // Others of the same clauses.
  await searcher("zh-Hant").search("創新 -平台 -中心");
  expect(searches()).toHaveLength(1);
});

test("GET /search gives the answer with a part of the hits and their texts", async () => {
  const address = await serve();
  const { status, body } = await ask(`${address}search?q=创新&size=2&from=1&lang=zh-hant`);
  const searcher = createSearcher(await searchIndexOf(corpus, "zh-Hant"));
  const names = await searcher.names("创新");
  expect(status).toBe(200);
  expect(body.total).toBe(names.length);
  expect(body.relaxed).toBeNull();
  expect(body.terms).toMatchObject([{ text: "创新", clauses: names.length }]);
  expect(
    body.hits.map(({ clause, score }: { clause: string; score: number }) => ({ clause, score })),
  ).toEqual(names.slice(1, 3));
  for (const { texts } of body.hits) expect(texts.join()).toContain("創新");
});

test("filters are lists, an order may be chosen, and what is none of it is refused", async () => {
  const address = await serve();
  const some = await ask(`${address}search?q=创新&documents=opinions-2023,nothing&sort=order`);
  expect(some.body.hits.length).toBeGreaterThan(0);
  for (const { clause } of some.body.hits) expect(clause).toMatch(/^opinions-2023#/u);
  for (const wrong of [
    "sort=best",
    "states=gone",
    "on=2025-02-30",
    "publications=0",
    "size=1000",
    "from=-1",
    "kinds=song",
    "colour=red",
    "q=a&q=b",
  ]) {
    const { status, type, body } = await ask(`${address}search?q=创新&${wrong}`);
    expect([status, type, body.status], wrong).toEqual([400, "application/problem+json", 400]);
    expect(body.detail).toContain(wrong.split("=")[0]);
  }
  expect((await ask(`${address}search`)).status).toBe(400);
});

describe("the search page asks the service in the place of its worker", () => {
  function page(address: string) {
    return createRemoteSearcher(() => servicePort(address), "", "zh-Hans");
  }

  test("with the same answers", async () => {
    const wanted = createSearcher(await searchIndexOf(corpus, "zh-Hans"));
    const own = page(await serve());
    const wrong = [];
    for (const query of QUERIES) wrong.push(...(await compare(own, wanted, query, {})));
    expect(wrong).toEqual([]);
    expect(await own.open()).toBe(await wanted.open());
    expect(await own.suggest("创", 5, false)).toEqual(await wanted.suggest("创", 5, false));
    expect(await own.jumps("三（一）", 5)).toEqual(await wanted.jumps("三（一）", 5));
    expect(await own.asWritten(["创新"])).toEqual(["创新"]);
    const lines = [];
    for await (const { items } of own.lines("创新", {}, { order: "text", room: 9 })) {
      lines.push(...items);
    }
    expect(lines.length).toBe((await wanted.search("创新")).occurrences);
  });

  test("and a failure rejects a call, which may be repeated", async () => {
    const own = page(await serve());
    engine.before = () => {
      throw new Error("connect ECONNREFUSED 10.1.2.3:9200");
    };
    await expect(own.search("创新")).rejects.toThrow("503");
    engine.before = () => {};
    expect((await own.search("创新")).total).toBeGreaterThan(0);
  });

  test("and a call that is given up rejects at once", async () => {
    const own = page(await serve());
    const giveUp = new AbortController();
    const call = own.search("创新", {}, giveUp.signal);
    giveUp.abort(new Error("typed on"));
    await expect(call).rejects.toThrow("typed on");
  });
});

test("nothing of the engine is told to a caller, and everything to the operator", async () => {
  const address = await serve();
  engine.before = ({ path }) => {
    if (path.endsWith("_search")) throw new Error("shard [texts-1][0] on node-7 secret");
  };
  const { status, type, body, headers } = await ask(`${address}search?q=创新`);
  expect([status, type]).toEqual([503, "application/problem+json"]);
  expect(headers.get("retry-after")).toBe("1");
  expect(JSON.stringify(body)).not.toMatch(/shard|node|secret/u);
  expect(failures.join()).toContain("node-7 secret");
});

test.each([
  ["timed out", { timed_out: true }],
  ["lacks a part of the index", { _shards: { failed: 1 } }],
  ["has an error in one of its parts", { error: { type: "busy" } }],
])("an answer of the engine that %s is none", async (_, part) => {
  const address = await serve();
  engine.alter = (body) => ({ ...body, ...part });
  expect((await ask(`${address}search?q=创新`)).status).toBe(503);
  engine.alter = (body) => body;
  expect((await ask(`${address}search?q=创新`)).status).toBe(200);
});

test("GET /health says whether the engine answers, and for which version", async () => {
  const address = await serve();
  const { status, body } = await ask(`${address}health`);
  expect([status, body.status]).toEqual([200, "ok"]);
  engine.before = () => {
    throw new Error("gone");
  };
  expect((await ask(`${address}health`)).status).toBe(503);
});

test("an engine without a collection is no failure that anybody needs to look for", async () => {
  engine = memoryEngine(NAME);
  const { status, body } = await ask(`${await serve()}search?q=创新`);
  expect([status, body.detail]).toEqual([503, "No collection has been loaded."]);
  expect(failures).toEqual([]);
});

test("addresses, methods and bodies that nobody expects are refused", async () => {
  const address = await serve();
  const body = JSON.stringify({ script: "zh-Hans", call: { name: "open", more: 1 } });
  const large = "x".repeat(70_000);
  expect((await ask(`${address}nothing`)).status).toBe(404);
  expect((await ask(`${address}__proto__`)).status).toBe(404);
  expect((await ask(`${address}search?q=a`, { method: "POST" })).status).toBe(405);
  expect((await ask(`${address}call`, { method: "POST", body })).status).toBe(400);
  expect((await ask(`${address}call`, { method: "POST", body: "{" })).status).toBe(400);
  expect((await ask(`${address}call`, { method: "POST", body: large })).status).toBe(413);
  expect(failures).toEqual([]);
});

test("a page of another origin may ask, as the operator says", async () => {
  const origin = "https://policy.example.org";
  const address = await serve({ origin });
  const before = await fetch(`${address}call`, { method: "OPTIONS" });
  expect(before.status).toBe(204);
  expect(before.headers.get("access-control-allow-origin")).toBe(origin);
  expect(before.headers.get("access-control-allow-headers")).toBe("Content-Type");
  const { headers } = await ask(`${address}nothing`);
  expect(headers.get("access-control-allow-origin")).toBe(origin);
});

test("a caller who asks too often is asked to wait, and others are not", async () => {
  const address = await serve({ rate: 3, isBehindProxy: true });
  const from = (caller: string) =>
    ask(`${address}search?q=创新&size=0`, { headers: { "X-Forwarded-For": `9.9.9.9, ${caller}` } });
  const statuses = [];
  for (let at = 0; at < 4; at++) statuses.push((await from("1.1.1.1")).status);
  expect(statuses).toEqual([200, 200, 200, 429]);
  expect(Number((await from("1.1.1.1")).headers.get("retry-after"))).toBeGreaterThan(0);
  expect((await from("2.2.2.2")).status).toBe(200);
  expect((await ask(`${address}health`)).status).toBe(200);
});

test("works wait for their turn in line, and are refused where the line is long", async () => {
  const takeTurn = workLimit({ atOnce: 2, rate: 0 });
  const finish: (() => void)[] = [];
  let running = 0;
  let most = 0;
  const works = Array.from({ length: 20 }, (_, number) =>
    takeTurn(async () => {
      most = Math.max(most, ++running);
      await new Promise<void>((done) => finish.push(done));
      running--;
      return number;
    }).catch(({ status }: Problem) => `refused ${status}`),
  );
  const done = Promise.all(works);
  await expect
    .poll(() => {
      for (const end of finish.splice(0)) end();
      return Promise.race([done, Promise.resolve(null)]);
    })
    .toEqual([...Array.from({ length: 18 }, (_, number) => number), "refused 503", "refused 503"]);
  expect(most).toBe(2);
});

test("a new version is answered from when it is there", async () => {
  const address = await serve();
  const before = await ask(`${address}search?q=创新&size=100`);
  const documents = corpus.documents.slice(1);
  const version = engine.put({ ...corpus, documents, hierarchies: [] });
  await expect
    .poll(async () => (await ask(`${address}search?q=创新&size=100`)).body.version, {
      timeout: 30_000,
    })
    .toBe(version);
  const after = await ask(`${address}search?q=创新&size=100`);
  expect(after.body.total).not.toBe(before.body.total);
});
