/** tiaowen.sqlite: the whole collection as a database, and queries.sql: ten queries of it. */
// @ts-nocheck

import { createReadStream } from "node:fs";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { DatabaseSync } from "node:sqlite";
import { type Artifact, dataPath } from "../../export/artifacts/artifact.ts";
import { field, words } from "../../export/artifacts/documentation.ts";
import { queriesScript } from "./queries.ts";
import { type Cell, tableRows } from "./rows.ts";
import { SCHEMA } from "./schema.ts";

const NAME = "tiaowen.sqlite";

/** Inserts rows; all have as many values as the first. */
function insert(database: DatabaseSync, table: string, rows: Iterable<readonly Cell[]>): void {
  let statement: ReturnType<DatabaseSync["prepare"]> | null = null;
  for (const row of rows) {
    statement ??= database.prepare(
      `INSERT INTO ${table} VALUES (${row.map(() => "?").join(", ")})`,
    );
    statement.run(...row);
  }
}

/** The tables, and the index of the full text. */
function fill(
  database: DatabaseSync,
  tables: Readonly<Record<string, Iterable<readonly Cell[]>>>,
): void {
  database.exec(SCHEMA);
  database.exec("BEGIN");
  for (const [table, rows] of Object.entries(tables)) insert(database, table, rows);
  database.exec("INSERT INTO texts_search (texts_search) VALUES ('rebuild')");
  database.exec("INSERT INTO texts_search (texts_search) VALUES ('optimize')");
  database.exec("COMMIT");
}

/** The bytes of a file, which is removed behind the last. */
async function* bytesOf(folder: string, file: string): AsyncGenerator<Uint8Array> {
  try {
    for await (const piece of createReadStream(file)) yield piece;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** The database file. SQLite writes it page by page from the finished tables, so that the same content gives the same bytes. */
export const SQLITE: Artifact = {
  name: "sqlite",
  documentation: {
    name: NAME,
    about: words(
      "全部内容的 SQLite 数据库，附三元组全文索引，任何工具都能打开。下载的离线版不含",
      "全部內容的 SQLite 數據庫，附三元組全文索引，任何工具都能打開。下載的離線版不含",
      "The whole collection as an SQLite database with full text by trigrams, for any tool; not in the offline copy",
    ),
    fields: [
      field(
        "documents, clauses, texts",
        "文件、条文、每段的两种字形与译文",
        "文件、條文、每段的兩種字形與譯文",
        "documents, clauses, and each paragraph in both scripts and in English",
      ),
      field(
        "texts_search",
        "全文索引（FTS5，trigram）：三字以上",
        "全文索引（FTS5，trigram）：三字以上",
        "full text (FTS5, trigram), for three characters or more",
      ),
      field(
        "names, mentions, amounts, dates, citations",
        "名称及其出处、数量、日期、引用",
        "名稱及其出處、數量、日期、引用",
        "names and where they stand, amounts, dates, references",
      ),
      field(
        "hierarchies, tasks, terms",
        "任务体系、任务、术语",
        "任務體系、任務、術語",
        "task hierarchies, tasks, glossary",
      ),
      field("queries", "十条查询及说明", "十條查詢及說明", "ten queries, explained"),
    ],
  },
  async *files({ corpus, tools, root }) {
    const { DatabaseSync } = await import("node:sqlite");
    const folder = await mkdtemp(join(tmpdir(), "tiaowen-sqlite-"));
    const file = join(folder, NAME);
    const database = new DatabaseSync(":memory:");
    try {
      fill(database, tableRows(corpus, tools.folding, root));
      database.prepare("VACUUM INTO ?").run(file);
    } finally {
      database.close();
    }
    yield { path: dataPath(NAME), content: bytesOf(folder, file) };
  },
};

export const SQLITE_QUERIES: Artifact = {
  name: "sqlite-queries",
  documentation: {
    name: "queries.sql",
    about: words(
      "上述数据库的十条查询，逐条说明",
      "上述數據庫的十條查詢，逐條說明",
      "Ten queries of the database, each explained",
    ),
    fields: [],
  },
  *files() {
    yield { path: dataPath("queries.sql"), content: queriesScript() };
  },
};
