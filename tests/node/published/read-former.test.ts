/** A published site, read back by the next build: from a folder, and from its address. */
import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, onTestFinished, test } from "vitest";
import { nextRecord } from "../../../src/corpus/changes/next-record.ts";
import { createCorpus } from "../../../src/corpus/create-corpus.ts";
import { CHANGES } from "../../../src/export/artifacts/collection/changes.ts";
import { TEXTS } from "../../../src/export/artifacts/collection/texts.ts";
import type { PolicyDocument } from "../../../src/model/types.ts";
import { writeInto } from "../../../src/node/build/output/write-into.ts";
import { writeArtifacts } from "../../../src/node/build/write-artifacts.ts";
import { publish } from "../../../src/node/published/publication.ts";
import { readFormer } from "../../../src/node/published/read-former.ts";
import { publishedFiles } from "../../../src/node/published/site-files.ts";
import { contentFolder } from "../../support/content.ts";
import { artifactContext, corpus } from "../../support/jiangbei.ts";
import { serveFolder } from "../../support/static-server.ts";

/** A folder with the files of the invented collection that a later build reads. */
async function publishedFolder(): Promise<string> {
  const folder = await contentFolder({});
  await writeArtifacts([CHANGES, TEXTS], artifactContext, writeInto(folder));
  return folder;
}

/** The collection without the first clause of its first document. */
const shorter = createCorpus(
  {
    ...corpus,
    documents: corpus.documents.map(
      (document, number): PolicyDocument =>
        number === 0 ? { ...document, clauses: document.clauses.slice(1) } : document,
    ),
  },
  { tools: artifactContext.tools },
);
const [changed] = corpus.documents;
const gone = changed?.clauses[0];

describe("the record of a published site", () => {
  test("is read from its folder as it was written", async () => {
    const former = await readFormer(publishedFiles(await publishedFolder()), corpus);
    expect(former?.record).toEqual(artifactContext.record);
    expect(former?.words.size).toBe(0);
  });

  test("is read from its address, with or without a slash, with the words that have changed", async () => {
    const server = await serveFolder(await publishedFolder());
    onTestFinished(() => server.vanish());
    for (const address of [server.address, `${server.address}/`]) {
      const former = await readFormer(publishedFiles(address), shorter);
      expect([...(former?.words.keys() ?? [])]).toEqual([changed?.id]);
      const words = former?.words.get(changed?.id ?? "")?.get(gone?.id ?? "");
      expect(words?.["zh-Hant"].heading).toBe(gone?.forms["zh-Hant"].heading);
      expect(words?.["zh-Hans"].paragraphs).toEqual(gone?.forms["zh-Hans"].paragraphs);
    }
  });

  test("may be absent: the site is then published for the first time", async () => {
    const empty = await contentFolder({});
    const server = await serveFolder(empty);
    onTestFinished(() => server.vanish());
    for (const published of [empty, join(empty, "nowhere"), server.address]) {
      const { facts } = await publish(corpus, { published, publishDate: "2026-11-20" });
      expect(facts).toEqual({
        ...{ number: 1, date: "2026-11-20", hasNoFormer: true },
        documents: corpus.documents.length,
      });
    }
  });

  test("that cannot be read, or is none, is an error that says where", async () => {
    const folder = await publishedFolder();
    const server = await serveFolder(folder);
    server.refuses = () => true;
    await expect(readFormer(publishedFiles(server.address), corpus)).rejects.toThrow(
      `The published site could not be read: ${server.address}/data/changes.json: 5`,
    );
    await server.vanish();
    await expect(readFormer(publishedFiles(server.address), corpus)).rejects.toThrow(
      "The published site could not be read",
    );
    const file = join(folder, "data/changes.json");
    const text = await readFile(file, "utf8");
    await writeFile(file, text.slice(1));
    await expect(readFormer(publishedFiles(folder), corpus)).rejects.toThrow("is no JSON");
    await writeFile(file, text.replace('"format":1', '"format":2'));
    await expect(readFormer(publishedFiles(folder), corpus)).rejects.toThrow("✖");
  });
});

test("a publication is told by its number, its day, and how many documents differ", async () => {
  const published = await publishedFolder();
  const facts = async (corpus: typeof shorter, publishDate: string) =>
    (await publish(corpus, { published, publishDate })).facts;
  expect(await facts(shorter, "2026-11-20")).toEqual({
    ...{ number: 2, date: "2026-11-20", hasNoFormer: false, documents: 1 },
  });
  expect(await facts(corpus, "2026-11-20")).toMatchObject({ number: 1, documents: 0 });
});

test("a removed clause is named as it was", async () => {
  const former = await readFormer(publishedFiles(await publishedFolder()), shorter);
  const { publications } = nextRecord(shorter, former, "2026-11-20");
  const removed = publications[0]?.documents[0]?.clauses.find(({ clause }) => clause === gone?.id);
  const { label = "", heading = "" } = gone?.forms["zh-Hans"] ?? {};
  expect(removed).toMatchObject({ kind: "removed", after: null });
  expect(removed?.name["zh-Hans"]).toContain(heading === "" ? label : heading);
});
