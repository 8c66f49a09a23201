/** What the MCP server says of versions and force, on the day of the question. */
import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { nextRecord } from "../../../src/corpus/changes/next-record.ts";
import { BUILT_IN_ARTIFACTS } from "../../../src/export/artifacts/registry.ts";
import { BUILT_IN_FORMATS } from "../../../src/export/tasks/formats.ts";
import { dataFilesOf } from "../../../src/node/build/site-artifacts.ts";
import { fixtureSite } from "../../support/fixture-site.ts";
import { lakes } from "../../support/lakes.ts";
import { type Connected, connect } from "./client.ts";

let site: Awaited<ReturnType<typeof fixtureSite>>;
let connected: Connected;
beforeAll(async () => {
  const loaded = await lakes();
  site = await fixtureSite("/", {
    ...loaded,
    root: "/",
    taskFormats: BUILT_IN_FORMATS,
    dataFiles: dataFilesOf(BUILT_IN_ARTIFACTS),
    record: nextRecord(loaded.corpus, null, null),
  });
  connected = await connect(site.folder);
  vi.useFakeTimers({ toFake: ["Date"], now: new Date("2026-01-15T10:00:00Z") });
});
afterAll(async () => {
  vi.useRealTimers();
  await connected.close();
  await site.remove();
});

async function ask(tool: string, args: Record<string, unknown> = {}): Promise<unknown> {
  const told = await connected.call(tool, args);
  if ("mistake" in told) throw new Error(told.mistake);
  return told.answer;
}

const LAW_2005 = {
  ...{ state: "amended", inForce: ["2005-07-01", "2012-09-30"], current: "law-2022" },
};

test("documents come with their state, their days and their current version", async () => {
  expect(await ask("list_documents")).toMatchObject({
    documents: expect.arrayContaining([
      expect.objectContaining({ id: "law-2005", ...LAW_2005 }),
      expect.objectContaining({
        ...{ id: "law-2022", state: "repealed", inForce: ["2022-06-01", "2025-08-31"] },
        current: null,
      }),
      expect.objectContaining({ id: "plan-draft-2", state: "not-yet", current: null }),
      expect.objectContaining({ id: "report-2015", state: null, inForce: null, current: null }),
    ]),
  });
  expect(await ask("get_outline", { document: "law-2005" })).toMatchObject(LAW_2005);
});

test("a clause comes with the force of its text and its place in the newest version", async () => {
  expect(await ask("get_clause", { clause: "law-2005#s3-8" })).toMatchObject({
    ...LAW_2005,
    date: "2005-05-20",
    citation: expect.stringContaining("江北湖泊保护条例"),
    force: {
      work: "lakes-law",
      versions: ["law-2005", "law-2012", "law-2018", "law-2022"],
      newest: ["law-2022#s2-7", "law-2022#s2-8"],
    },
  });
  expect(await ask("get_clause", { clause: "law-2022#s2-5" })).toMatchObject({
    force: { newest: null, endedBy: [{ document: "waters-2025" }] },
  });
  expect(await ask("get_clause", { clause: "opinions-2021#s3" })).toMatchObject({
    force: { newest: null, replaces: [{ document: "opinions-2016" }] },
  });
  expect(await ask("get_clause", { clause: "report-2015#s1" })).toMatchObject({ force: null });
});

test("the id of a work means its current version in every tool", async () => {
  const clause = { clause: "law-2022#s2-5" };
  expect(await ask("get_clause", { clause: "lakes-law#s2-5" })).toMatchObject(clause);
  expect(await ask("cite", { clause: "lakes-law#s2-5" })).toMatchObject(clause);
  expect(await ask("related", { clause: "lakes-law#s2-5" })).toMatchObject(clause);
  expect(await ask("get_outline", { document: "lakes-law" })).toMatchObject({
    document: "law-2022",
  });
  const quote = { quote: "禁止填占湖泊", clause: "lakes-law#s2-5" };
  expect(await ask("verify_quote", quote)).toMatchObject({ verdict: "exact", ...clause });
  expect(await ask("search", { query: "填占湖泊", documents: ["lakes-law"] })).toMatchObject({
    hits: expect.arrayContaining([expect.objectContaining(clause)]),
  });
  expect(await connected.call("get_clause", { clause: "lakes-law#s9-9" })).toMatchObject({
    mistake: expect.stringContaining("law-2022#"),
  });
  expect(await connected.call("get_outline", { document: "lakes-laws" })).toMatchObject({
    mistake: expect.stringContaining("There is no document “lakes-laws”"),
  });
});

test("hits tell states, and the search finds the texts of a day and of a state", async () => {
  const own = { query: "填占湖泊" };
  expect(await ask("search", own)).toMatchObject({
    hits: expect.arrayContaining([
      expect.objectContaining({ clause: "law-2005#s3-6", ...LAW_2005 }),
    ]),
  });
  expect(await ask("search", { ...own, on: "2015-06-01" })).toMatchObject({
    total: 2,
    hits: expect.arrayContaining([expect.objectContaining({ clause: "law-2012#s3-7" })]),
  });
  expect(
    await ask("search", { ...own, states: ["repealed"], documents: ["law-2005"] }),
  ).toMatchObject({ total: 0 });
});

test("states are those of the day of the question, and citations state them", async () => {
  const opinions = { clause: "opinions-2021#s3" };
  expect(await ask("get_clause", opinions)).toMatchObject({ state: "in-force" });
  expect(JSON.stringify(await ask("cite", opinions))).toContain("现行有效");
  vi.setSystemTime(new Date("2026-06-01T10:00:00Z"));
  expect(await ask("get_clause", opinions)).toMatchObject({ state: "expired" });
  expect(JSON.stringify(await ask("cite", opinions))).toContain("已失效");
  expect(await ask("search", { query: "湖泊", states: ["expired"] })).toMatchObject({
    hits: expect.arrayContaining([expect.objectContaining({ state: "expired", current: null })]),
  });
});
