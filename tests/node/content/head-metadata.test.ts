/** Golden pairs: the head of a text and what it states. `npx vitest run -u` rewrites the statements. */
import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { proposalsText } from "../../../src/node/cli/propose-metadata.ts";
import { asYaml, headMetadata, proposedMetadata } from "../../../src/node/content/head-metadata.ts";
import { loadCollection } from "../../../src/node/content/load-collection.ts";
import { policyDocument } from "../../support/clauses.ts";
import { contentFolder } from "../../support/content.ts";

const FOLDER = new URL("golden/", import.meta.url);

function linesOf(source: string) {
  return source.split("\n").map((text, index) => ({ number: index + 1, text }));
}

describe("what a head states", () => {
  const names = readdirSync(FOLDER).filter((name) => /\.(?:txt|md)$/u.test(name));
  test.each(names)("%s", async (name) => {
    const source = readFileSync(new URL(name, FOLDER), "utf8");
    const statements = headMetadata(linesOf(source));
    await expect(`${asYaml(statements).join("\n")}\n`).toMatchFileSnapshot(
      new URL(`${name}.yaml`, FOLDER).pathname,
    );
  });
});

test("only what the metadata lacks is proposed", () => {
  const source = readFileSync(new URL("order.txt", FOLDER), "utf8");
  const sourceLines = linesOf(source).map((line) => ({
    ...line,
    clauses: [],
    furniture: null,
    readings: [],
  }));
  const document = policyDocument({
    sourceLines,
    date: { value: "2022", from: "editor" },
    issuer: { value: { "zh-Hans": "甲", "zh-Hant": "甲" }, from: "editor" },
  });
  expect(proposedMetadata(document).map(({ key }) => key)).toEqual(["number", "inForceFrom"]);
});

test("the proposals of a document can be pasted into its source.yaml", async () => {
  const head = readFileSync(new URL("order.txt", FOLDER), "utf8");
  const yaml = "id: a\ntitle: 江北湖泊保护法实施条例\n";
  const files = { "sources/a/source.txt": `${head}第一条　为了保护湖泊，制定本条例。\n` };
  const { corpus } = await loadCollection(
    await contentFolder({ ...files, "sources/a/source.yaml": yaml }),
  );
  const [name, ...lines] = proposalsText(corpus).trimEnd().split("\n");
  expect(name).toBe("sources/a/source.yaml  a");
  const pasted = `${yaml}${lines.map((line) => line.trim()).join("\n")}\n`;
  const loaded = await loadCollection(
    await contentFolder({ ...files, "sources/a/source.yaml": pasted }),
  );
  expect(loaded.corpus.documents[0]).toMatchObject({
    number: { value: { "zh-Hans": "中华人民共和国国务院令第908号" }, from: "line 1 of the source" },
    date: { value: "2022-04-18", from: "line 4 of the source" },
  });
  expect(proposalsText(loaded.corpus)).not.toContain("number:");
});
