/** `init`, and the schemas for editors that it writes. */
// @ts-nocheck

import { mkdtemp, readdir, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { CONTENT_SCHEMAS } from "../../../src/model/content/content-schemas.ts";
import { jsonSchema } from "../../../src/model/content/written-form.ts";
import { COMMANDS } from "../../../src/node/cli/registry.ts";
import { runCommands } from "../../support/command-io.ts";

async function emptyFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), "tiaowen-starter-"));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  return folder;
}

test("a starter has no finding, names its site, and is searched, exported and named by its schemas", async () => {
  const folder = await emptyFolder();
  const run = (...args: readonly string[]) => runCommands(COMMANDS, args, folder);
  expect((await run("init", "--name", "江北政策库")).status).toBe(0);
  expect(await readFile(join(folder, "content/site.yaml"), "utf8")).toContain("江北政策库");
  expect((await run("check")).stdout).toMatch(/^0 errors, 0 warnings\n/u);

  // Each YAML file names a schema that is there.
  const files = await readdir(folder, { recursive: true });
  const yamls = files.filter((file) => file.endsWith(".yaml"));
  expect(yamls).toHaveLength(3);
  for (const file of yamls) {
    const text = await readFile(join(folder, file), "utf8");
    const named = /^# yaml-language-server: \$schema=(\S+)\n/u.exec(text)?.[1] ?? "";
    const schema = await readFile(resolve(folder, dirname(file), named), "utf8");
    expect(JSON.parse(schema)).toHaveProperty("$schema");
  }

  const found = await run("search", "科技型企业", "-每年");
  expect(found.stdout).toMatch(/^1 clause in 1 document, 1 occurrence\n/u);
  expect(found.stdout).toContain("sample-measures#s1-3-1");
  const json = JSON.parse((await run("search", "揭榜掛帥", "--format", "json")).stdout);
  expect(json.hits.map(({ clause }: { clause: string }) => clause)).toContain(
    "sample-measures#s1-2",
  );

  const documents = JSON.parse((await run("export", "documents.json")).stdout);
  expect(documents).toMatchObject([{ id: "sample-measures" }]);
  expect((await run("export", "documnts.json")).stderr).toContain("Did you mean documents.json?");
  expect((await run("export", "all", "--to", "data")).status).toBe(0);
  expect(await readdir(join(folder, "data"))).toContain("clauses.ndjson");

  const again = await run("init");
  expect(again).toMatchObject({
    status: 1,
    stderr: "content is there already; nothing was written.",
  });
});

test("a schema says what an editor may write, not what it is read as", () => {
  const { anyOf } = jsonSchema(CONTENT_SCHEMAS.source ?? expect.fail("no schema"));
  const [one, several] = anyOf ?? [];
  expect(several).toMatchObject({ required: ["documents"] });
  expect(one).toMatchObject({
    required: ["id", "title"],
    properties: {
      title: { anyOf: [{ type: "string" }, { required: ["value", "from"] }] },
      date: { anyOf: [{ anyOf: [{ type: "string" }, { type: "integer" }] }, { type: "object" }] },
    },
  });
});

test("every schema can be written", () => {
  for (const schema of Object.values(CONTENT_SCHEMAS)) {
    expect(Object.keys(jsonSchema(schema)).length).toBeGreaterThan(1);
  }
});
