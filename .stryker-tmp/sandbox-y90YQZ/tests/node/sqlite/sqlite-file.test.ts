/** The SQLite file: opened as a reader would, compared with the corpus. */
// @ts-nocheck

import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { ArtifactContext } from "../../../src/export/artifacts/artifact.ts";
import { QUERIES } from "../../../src/node/sqlite/queries.ts";
import { SQLITE_QUERIES } from "../../../src/node/sqlite/sqlite-file.ts";
import { artifactFiles } from "../../support/artifact-files.ts";
import { databaseBytes } from "../../support/database-bytes.ts";
import { corpus } from "../../support/fixture-site.ts";
import { artifactContext } from "../../support/jiangbei.ts";

const context: ArtifactContext = { ...artifactContext, corpus, root: "/texts/" };

let folder: string;
let database: DatabaseSync;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "tiaowen-"));
  await writeFile(join(folder, "site.sqlite"), await databaseBytes(context));
  database = new DatabaseSync(join(folder, "site.sqlite"), { readOnly: true });
});
afterAll(async () => {
  database.close();
  await rm(folder, { recursive: true });
});

function rows(sql: string, ...values: string[]) {
  return database
    .prepare(sql)
    .all(...values)
    .map((row) => ({ ...row }));
}

describe("the database", () => {
  test("is whole", () => {
    expect(rows("PRAGMA integrity_check")).toEqual([{ integrity_check: "ok" }]);
    expect(rows("PRAGMA foreign_key_check")).toEqual([]);
  });

  test("has the same bytes each time", async () => {
    expect((await databaseBytes(context)).equals(await databaseBytes(context))).toBe(true);
  });

  test("has every clause with every heading and paragraph, in both scripts and in English", () => {
    const texts = corpus.clauses().flatMap(({ address, document, clause }) => {
      const { "zh-Hans": hans, "zh-Hant": hant } = clause.forms;
      const all = [hans.heading, ...hans.paragraphs].map((text, paragraph) => ({
        ...address,
        paragraph,
        hans: text,
        hant: [hant.heading, ...hant.paragraphs][paragraph],
        en: [clause.english, ...(document.translations.en?.[clause.id] ?? [])][paragraph] ?? null,
      }));
      return all.filter((text) => text.hans !== "");
    });
    expect(
      rows("SELECT document, clause, paragraph, hans, hant, en FROM texts ORDER BY number"),
    ).toEqual(texts);
    expect(rows("SELECT document, id, url FROM clauses ORDER BY document, place")).toHaveLength(
      corpus.size,
    );
  });

  test("finds words of three characters or more in any language, and shorter ones folded", () => {
    const match = "SELECT rowid FROM texts_search WHERE texts_search MATCH ?";
    const plain =
      "SELECT number AS rowid FROM texts WHERE instr(hans, ?) OR instr(hant, ?) OR instr(en, ?) ORDER BY 1";
    for (const words of ["研发中心", "揭榜掛帥", "R&D centres", "8.5%"]) {
      const found = rows(`${match} ORDER BY rowid`, `"${words}"`);
      expect(found.length).toBeGreaterThan(0);
      expect(found).toEqual(rows(plain, words, words, words));
    }
    expect(rows("SELECT 1 FROM texts WHERE folded LIKE '%揭榜挂帅%'").length).toBeGreaterThan(1);
  });

  test("has the places of names, amounts and dates in the Simplified text", () => {
    for (const table of ["amounts", "dates"]) {
      const found = rows(
        `SELECT x.start, x."end", x.text, t.hans FROM ${table} x JOIN texts t USING (document, clause, paragraph)`,
      );
      expect(found.length).toBeGreaterThan(0);
      for (const { start, end, text, hans } of found) {
        expect(String(hans).slice(Number(start), Number(end))).toBe(text);
      }
    }
  });
});

describe("the ten queries", () => {
  test("stand in the file and in a script", async () => {
    expect(rows("SELECT sql FROM queries ORDER BY number")).toEqual(
      QUERIES.map(({ sql }) => ({ sql })),
    );
    const files = await artifactFiles([SQLITE_QUERIES], context);
    for (const { sql } of QUERIES) expect(files.get("data/queries.sql")).toContain(sql);
  });

  test("count what they say: 人才 in each document", () => {
    const [, , query] = QUERIES;
    for (const { document, times } of rows(query?.sql ?? "")) {
      const texts = corpus.clauses(String(document)).flatMap(({ clause }) => {
        const { heading, paragraphs } = clause.forms["zh-Hans"];
        return [heading, ...paragraphs];
      });
      const count = texts.reduce((sum, text) => sum + text.split("人才").length - 1, 0);
      expect(times).toBe(count);
    }
  });
});
