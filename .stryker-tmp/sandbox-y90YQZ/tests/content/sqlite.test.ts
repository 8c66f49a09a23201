/** The ten queries of the SQLite file on the real content: each finds something. */
// @ts-nocheck

import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { expect, onTestFinished, test } from "vitest";
import { QUERIES } from "../../src/node/sqlite/queries.ts";
import { databaseBytes } from "../support/database-bytes.ts";
import { artifactContext } from "../support/jiangbei.ts";
import { corpus } from "../support/real-content.ts";

test("every query finds something", async () => {
  const folder = await mkdtemp(join(tmpdir(), "tiaowen-"));
  onTestFinished(() => rm(folder, { recursive: true }));
  const file = join(folder, "site.sqlite");
  await writeFile(file, await databaseBytes({ ...artifactContext, corpus }));
  const database = new DatabaseSync(file, { readOnly: true });
  onTestFinished(() => database.close());
  const empty = QUERIES.filter(({ sql }) => database.prepare(sql).all().length === 0);
  expect(empty).toEqual([]);
});
