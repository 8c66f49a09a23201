/** Golden pairs: a text and the outline that it has to give. `npx vitest run -u` rewrites the outlines. */
// @ts-nocheck

import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { parseDocument } from "../../src/parse/parse.ts";
import { splitLines } from "../../src/parse/read/read-text.ts";
import { printOutline } from "../support/outline.ts";

const FOLDER = new URL("golden/", import.meta.url);
/** Title blocks of the texts whose first line is not their title block; the first line of every other text is its title. */
const TITLE_BLOCKS: Readonly<Record<string, readonly string[]>> = {
  "contents-and-boxes.txt": [],
  "news.md": [],
  "page-breaks.txt": [],
  "run-in-names.txt": [],
  "tables.txt": [],
  "laws-of-taiwan.txt": [],
  "decrees.txt": ["中华人民共和国港口航标法"],
  "numbering.txt": ["关于加快发展的意见", "某市人民政府"],
  "regulation.txt": ["江北市城市更新条例"],
  "attachments.txt": ["关于加快推进中试平台建设的实施意见", "湖南省人民政府办公厅"],
  "notice.txt": ["某市支持成果转化若干政策"],
  "notice-without-number.txt": ["某市支持成果轉化若干政策"],
  "opinion.txt": ["国务院关于发展银发经济的意见", "国务院"],
};

/** The first line without the marks of Markdown. */
function firstLine(source: string): string {
  return (source.split(/\r?\n/, 1)[0] ?? "").replace(/^#+ |\*\*/g, "");
}

describe("golden texts", () => {
  const names = readdirSync(FOLDER).filter((name) => /\.(txt|md)$/.test(name));
  it.each(names)("%s", async (name) => {
    const source = readFileSync(new URL(name, FOLDER), "utf8");
    const result = parseDocument({
      source,
      format: name.endsWith(".md") ? "markdown" : "text",
      file: name,
      lines: [1, splitLines(source).length],
      hints: { titleBlock: TITLE_BLOCKS[name] ?? [firstLine(source)], roles: [] },
      repairs: [],
    });
    expect(result.coverage.unaccounted).toEqual([]);
    expect(result.coverage.doubled).toEqual([]);
    const golden = new URL(`${name}.outline`, FOLDER).pathname;
    await expect(printOutline(result)).toMatchFileSnapshot(golden);
  });
});
