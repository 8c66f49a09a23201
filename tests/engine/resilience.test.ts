/** A cluster that loses a node, and loads that are broken off: no wrong answer, nothing twice, nothing missing. */
import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, inject, test } from "vitest";
import { EVERYTHING } from "../../src/engine/dsl.ts";
import { connectEngine, type Engine } from "../../src/node/engine/engine-client.ts";
import { loadCollection } from "../../src/node/engine/load-collection.ts";
import { currentVersion, openCollection } from "../../src/node/engine/open-collection.ts";
import { searchService } from "../../src/node/engine/service/search-service.ts";
import { listen } from "../../src/node/serve/listen.ts";
import { generateCollection } from "../eval/generated-collection.ts";
import { randomQueries } from "../eval/random-queries.ts";
import { createOracle, oracleClauses } from "../search/oracle.ts";
import { corpus } from "../support/jiangbei.ts";
import { seed } from "../support/seed.ts";
import { exportBulk, load } from "./loaded.ts";

const collection = generateCollection(corpus, 1000, seed);

describe("a bulk load", () => {
  let engine: Engine;
  beforeAll(async () => {
    engine = await connectEngine({ nodes: inject("engineNodes") });
  });
  afterAll(() => engine.close());

  /** The engine, which fails at the request of this number. */
  function breaking(at: number, isAnswered: boolean): Engine {
    let requests = 0;
    return {
      ...engine,
      async ask(request) {
        if (!request.path.endsWith("_bulk") || requests++ !== at) return engine.ask(request);
        if (isAnswered) await engine.ask(request);
        throw new Error("The line is cut");
      },
    };
  }

  test.each([
    ["before the engine has a file", false],
    ["when the engine has it, and nobody knows", true],
  ])(
    "that is broken off %s and repeated has nothing twice and nothing missing",
    async (_, isAnswered) => {
      const name = `broken-${isAnswered}`;
      const { folder, remove } = await exportBulk(collection);
      const layout = { shards: 2, replicas: 1 };
      try {
        // The clauses are one file, and what is shown another.
        for (const at of [0, 1]) {
          await expect(
            loadCollection(breaking(at, isAnswered), folder, name, layout),
          ).rejects.toThrow("The line is cut");
          expect(await currentVersion(engine, name)).toBeNull();
        }
        const { version, clauses, isNew } = await loadCollection(engine, folder, name, layout);
        expect(isNew).toBe(true);
        const rows = await (await openCollection(engine, name, version)).rows(EVERYTHING);
        expect(rows.map(({ number }) => number)).toEqual(
          Array.from({ length: clauses }, (_, at) => at),
        );
        expect(rows.map(({ document, clause }) => `${document}#${clause}`)).toEqual(
          oracleClauses(collection).map(({ document, id }) => `${document}#${id}`),
        );
        expect((await loadCollection(engine, folder, name, layout)).isNew).toBe(false);
      } finally {
        await remove();
      }
    },
  );

  test("of something incomplete does not switch the alias", async () => {
    const { version } = await load(engine, collection, "incomplete");
    const documents = collection.documents.slice(1);
    const { folder, remove } = await exportBulk({ ...collection, documents, hierarchies: [] });
    const losing: Engine = {
      ...engine,
      async ask<Body>(request: Parameters<Engine["ask"]>[0]): Promise<Body> {
        const { lines } = request;
        if (!request.path.endsWith("-clauses/_bulk") || lines === undefined) {
          return engine.ask<Body>(request);
        }
        return engine.ask<Body>({ ...request, lines: `${lines.split("\n").slice(2).join("\n")}` });
      },
    };
    await expect(
      loadCollection(losing, folder, "incomplete", { shards: 1, replicas: 0 }),
    ).rejects.toThrow("the alias was not switched");
    await remove();
    expect(await currentVersion(engine, "incomplete")).toBe(version);
  });

  test("may be done by plain requests, as docs/search-service.md writes them", async () => {
    const { folder, version, remove } = await exportBulk(collection);
    const [node = ""] = inject("engineNodes");
    const send = async (method: string, path: string, file?: string) => {
      const body = file === undefined ? null : await readFile(join(folder, file));
      const type = file?.endsWith(".ndjson") ? "application/x-ndjson" : "application/json";
      const headers = body === null ? {} : { "Content-Type": type };
      const response = await fetch(`${node}/${path}`, { method, body, headers });
      expect(response.ok, await response.text()).toBe(true);
    };
    const files = await readdir(folder);
    for (const index of ["clauses", "shown"]) {
      await send("PUT", `_index_template/tiaowen-${index}`, `template-tiaowen-${index}.json`);
      for (const file of files.filter((name) => name.startsWith(`${index}-`))) {
        await send("POST", `tiaowen-${version}-${index}/_bulk`, file);
      }
    }
    await send("POST", `tiaowen-${version}-*/_refresh`);
    await send("POST", "_aliases", "aliases.json");
    await remove();
    expect(await currentVersion(engine, "tiaowen")).toBe(version);
    const rows = await (await openCollection(engine, "tiaowen", version)).rows(EVERYTHING);
    expect(rows.length).toBe(oracleClauses(collection).length);
  });

  test("keeps the former version for those who still read it, and removes the one before", async () => {
    const versions = [];
    for (const count of [3, 2, 1]) {
      const documents = collection.documents.slice(0, count);
      versions.push(
        (await load(engine, { ...collection, documents, hierarchies: [] }, "three")).version,
      );
    }
    const [first = "", second = "", third = ""] = versions;
    expect(await currentVersion(engine, "three")).toBe(third);
    await openCollection(engine, "three", second);
    await expect(openCollection(engine, "three", first)).rejects.toThrow();
  });
});

// The last test of the file: the tests of others go on with two nodes.
test("while a node is killed under load, every answer is right or an error, and no clause is lost", async () => {
  const [, node = 0] = inject("engineProcesses");
  const engine = await connectEngine({ nodes: inject("engineNodes") });
  try {
    const { version, clauses } = await load(engine, collection, "killed");
    const server = searchService({
      ...{ engine, collection: "killed", origin: "*", isBehindProxy: false, rate: 0, atOnce: 8 },
      report: () => {},
    });
    const address = await listen(server, { host: "localhost", port: 0, isFlexible: false });
    const oracle = createOracle(oracleClauses(collection));
    const queries = [...randomQueries(collection, 160, seed)].filter(
      ({ filters }) => !filters.kinds,
    );
    const wrong: unknown[] = [];
    let errors = 0;
    let right = 0;
    let asked = 0;

    async function client(): Promise<void> {
      for (let next = queries[asked++]; next !== undefined; next = queries[asked++]) {
        // A third of the queries are answered before the node ends.
        if (asked === Math.floor(queries.length / 3)) process.kill(node, "SIGKILL");
        const { query, filters } = next;
        const parameters = new URLSearchParams({ q: query, size: "100", sort: "order" });
        for (const id of filters.documents ?? []) parameters.append("documents", id);
        const response = await fetch(`${address}search?${parameters}`);
        const { total, relaxed, hits } = await response.json();
        if (response.status !== 200) {
          expect(response.status).toBeGreaterThanOrEqual(503);
          errors++;
          continue;
        }
        const wanted = oracle.search(query, filters);
        const found = relaxed === null ? hits.map((hit: { clause: string }) => hit.clause) : [];
        const isRight =
          found.join() === wanted.slice(0, 100).join() &&
          (relaxed !== null || total === wanted.length);
        if (isRight) right++;
        else wrong.push({ query, filters, total, wanted: wanted.length });
      }
    }
    await Promise.all(Array.from({ length: 8 }, client));
    console.info(`A node killed under load: ${right} right answers, ${errors} errors`);
    expect(wrong).toEqual([]);
    expect(right + errors).toBe(queries.length);
    expect(right).toBeGreaterThan(queries.length / 2);
    const health = await fetch(`${address}health`);
    expect(health.status).toBe(200);
    const rows = await (await openCollection(engine, "killed", version)).rows(EVERYTHING);
    expect(rows.length).toBe(clauses);
    server.close();
    server.closeAllConnections();
  } finally {
    await engine.close();
  }
});
