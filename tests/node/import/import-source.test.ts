/** An import makes a source folder that the content loads, and a second one says what has changed. */
import { mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { importReport } from "../../../src/node/cli/import-report.ts";
import { loadCollection } from "../../../src/node/content/load-collection.ts";
import { importSource } from "../../../src/node/import/import-source.ts";

const TEXT =
  "关于加强供水的意见\n某政发〔2024〕3号\n一、总体要求\n各区应当加强管理。\n二、保障措施\n加强领导。\n";

async function folder(): Promise<{ contentDir: string; file: string }> {
  const root = await mkdtemp(join(tmpdir(), "tiaowen-import-"));
  const file = join(root, "opinions-2024.txt");
  await writeFile(file, TEXT);
  return { contentDir: join(root, "content"), file };
}

const request = (from: string, contentDir: string, update = false) => ({
  ...{ from, contentDir, update, id: null, page: null, today: "2024-05-06" },
  ...{ mayBePrivate: false, ocr: false, convert: false },
});

test("the folder has the file as it was, its text, the places of its lines and a draft of its metadata", async () => {
  const { contentDir, file } = await folder();
  const result = await importSource(request(file, contentDir));
  expect(result).toMatchObject({ id: "opinions-2024", isWritten: true, changes: null });
  const source = join(contentDir, "sources/opinions-2024");
  expect((await readdir(source)).toSorted()).toEqual([
    "originals",
    "origins.json",
    "source.txt",
    "source.yaml",
  ]);
  expect(await readFile(join(source, "originals/opinions-2024.txt"), "utf8")).toBe(TEXT);
  expect(await readFile(join(source, "source.yaml"), "utf8")).toContain(
    "number: { value: 某政发〔2024〕3号, from: line 2 of the source }",
  );
  const { corpus, diagnostics } = await loadCollection(contentDir);
  expect(diagnostics.filter(({ severity }) => severity === "error")).toEqual([]);
  expect(corpus.documents[0]?.source.received).toEqual({
    name: "opinions-2024.txt",
    address: null,
    read: null,
    pages: {},
  });
});

test("a second import names the changed lines, and writes them only when asked to", async () => {
  const { contentDir, file } = await folder();
  await importSource(request(file, contentDir));
  await writeFile(file, TEXT.replace("加强领导", "落实责任"));
  const seen = await importSource(request(file, contentDir));
  expect(seen.changes).toEqual([
    { sign: "-", line: 6, text: "加强领导。" },
    { sign: "+", line: 6, text: "落实责任。" },
  ]);
  expect(importReport(seen)).toContain("Nothing was written");
  const source = join(contentDir, "sources/opinions-2024/source.txt");
  expect(await readFile(source, "utf8")).toBe(TEXT);
  await importSource(request(file, contentDir, true));
  expect(await readFile(source, "utf8")).toContain("落实责任");
  expect((await importSource(request(file, contentDir))).changes).toEqual([]);
});

test("an update refuses to write over a source that was edited, and the report says so before", async () => {
  const { contentDir, file } = await folder();
  await importSource(request(file, contentDir));
  const source = join(contentDir, "sources/opinions-2024/source.txt");
  await writeFile(source, TEXT.replace("加强管理", "改善管理"));
  expect(importReport(await importSource(request(file, contentDir)))).toMatch(
    /The source was edited since its import; it differs from the file in 2 lines:.*refuses/su,
  );
  await expect(importSource(request(file, contentDir, true))).rejects.toThrow(
    "The text of sources/opinions-2024 was edited since its import",
  );
  expect(await readFile(source, "utf8")).toContain("改善管理");
  await rm(source);
  await importSource(request(file, contentDir, true));
  expect(await readFile(source, "utf8")).toBe(TEXT);
});

test("an import of before, without the sum of its text, is not written over either", async () => {
  const { contentDir, file } = await folder();
  await importSource(request(file, contentDir));
  const origins = join(contentDir, "sources/opinions-2024/origins.json");
  await writeFile(origins, (await readFile(origins, "utf8")).replace(/ {2}"text": .*\n/u, ""));
  await writeFile(file, TEXT.replace("加强领导", "落实责任"));
  await expect(importSource(request(file, contentDir, true))).rejects.toThrow("was edited");
});

test("a file that another source has already is told", async () => {
  const { contentDir, file } = await folder();
  await importSource(request(file, contentDir));
  const second = await importSource({ ...request(file, contentDir), id: "second" });
  expect(importReport(second)).toContain("The same file stands in sources/opinions-2024 already.");
});

test("the report has the title of the draft, and says where it names no kind of text", async () => {
  const { contentDir, file } = await folder();
  expect(importReport(await importSource(request(file, contentDir)))).toContain(
    "“关于加强供水的意见”.",
  );
  await writeFile(file, "水表今昔\n各区应当加强管理。\n");
  const guess = await importSource({ ...request(file, contentDir), id: "guess" });
  expect(importReport(guess)).toContain("The title names no kind of text");
});

test("the report explains the table of characters, and names pages whose order differs", async () => {
  const { contentDir, file } = await folder();
  const result = await importSource(request(file, contentDir));
  const part = { name: "3", imported: 120, independent: 121, missing: "水表", added: "管" };
  const report = importReport({
    ...result,
    proof: { characters: [part], order: [{ name: "3", share: 0.174 }] },
  });
  expect(report).toMatch(
    /the number of characters in the result.*p\. 3\t120\t121\t−2 水表\t\+1 管/su,
  );
  expect(report).toContain("on pages 3 (17 %)");
});

test("origins that are not as they ought to be are an error with a place", async () => {
  const { contentDir, file } = await folder();
  await importSource(request(file, contentDir));
  const origins = join(contentDir, "sources/opinions-2024/origins.json");
  await writeFile(origins, (await readFile(origins, "utf8")).replace('"line":1', '"line":"one"'));
  const { diagnostics } = await loadCollection(contentDir);
  expect(diagnostics.map((one) => one.file)).toContain("sources/opinions-2024/origins.json");
});
