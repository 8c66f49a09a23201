/** The comparison of outlines with listed ids. */
// @ts-nocheck

import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type OutlineReport, printOutlines, readOutlines } from "./outlines.ts";

describe("the outlines of a folder", () => {
  let folder: string;
  let reports: OutlineReport[];

  beforeAll(async () => {
    folder = await mkdtemp(path.join(tmpdir(), "outlines-"));
    const files = {
      "harbour/source.txt":
        "港口办法\n第一条 港口应当安全。\n第二条 泊位分为：\n（一）客运；\n（二）货运。\n",
      "harbour/source.yaml": "id: harbour\ntitle: 港口办法\n",
      "harbour/ids.txt": "s1\ns2\ns2-1\ns2-3\n",
      "forest/source.md": "# 林场计划\n\n## 一、造林\n\n加快造林。\n",
      "notes.txt": "读它的人",
    };
    for (const [file, text] of Object.entries(files)) {
      await mkdir(path.join(folder, path.dirname(file)), { recursive: true });
      await writeFile(path.join(folder, file), text);
    }
    reports = await readOutlines(folder);
  });
  afterAll(() => rm(folder, { recursive: true }));

  it("holds each text once, by name", () => {
    expect(reports.map(({ name }) => name)).toEqual(["forest", "harbour"]);
  });

  it("names what is missing and what is besides", () => {
    const [, harbour] = reports;
    expect(harbour).toMatchObject({
      ids: ["s1", "s2", "s2-1", "s2-2"],
      missing: ["s2-3"],
      extra: ["s2-2"],
      isInOrder: true,
      unaccounted: 0,
    });
  });

  it("prints a line a text and the totals", () => {
    const lines = printOutlines(reports).split("\n");
    expect(lines).toHaveLength(3);
    expect(lines[0]).toMatch(/^forest: 1 clauses, 1 numbered;/u);
    expect(lines[2]).toBe("2 texts, 1 with ids: 3 of 4 ids found, 1 besides");
  });
});
