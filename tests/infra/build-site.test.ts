/** `npm run build` as its callers see it: exit code, what it prints, what it leaves behind. */
import { createHash } from "node:crypto";
import { existsSync, readFileSync } from "node:fs";
import { mkdir, readdir, writeFile } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import { describe, expect, it } from "vitest";
import { contentFolder, MINIMAL } from "../support/content.ts";
import { runScript } from "../support/run-script.ts";

function build(contentDir: string, outDir: string, environment: Record<string, string> = {}) {
  return runScript("build", { CONTENT_DIR: contentDir, OUT_DIR: outDir, ...environment });
}

async function formerOutput(folder: string): Promise<string> {
  const outDir = join(folder, "dist");
  await mkdir(outDir);
  await writeFile(join(outDir, "marker.txt"), "former");
  return outDir;
}

describe("npm run build", () => {
  it("refuses broken content and leaves the former output as it was", async () => {
    const folder = await contentFolder({
      ...MINIMAL,
      "sources/a/source.yaml": "id: a\ntitle: 甲\ncolour: red\n",
    });
    const outDir = await formerOutput(folder);
    const { status, stderr } = build(folder, outDir);
    expect(status).toBe(1);
    expect(stderr).toContain("sources/a/source.yaml:3:1  error  metadata/unknown-key");
    expect(await readdir(outDir)).toEqual(["marker.txt"]);
    expect(readFileSync(join(outDir, "marker.txt"), "utf8")).toBe("former");
  });

  it("builds any sound folder in place of the former output, under a base path", async () => {
    const folder = await contentFolder(MINIMAL);
    const outDir = await formerOutput(folder);
    const environment = { BASE_PATH: "/texts", SITE_URL: "https://example.org" };
    const { status, stderr } = build(folder, outDir, environment);
    expect(stderr).toBe("");
    expect(status).toBe(0);
    expect(existsSync(join(outDir, "marker.txt"))).toBe(false);
    const clause = JSON.parse(readFileSync(join(outDir, "data/clauses.ndjson"), "utf8"));
    expect(clause).toMatchObject({
      document: "a",
      id: "s1",
      parent: null,
      order: 0,
      kind: "section",
      label: "一、",
      heading: "总则",
      runIn: false,
      paragraphs: ["正文。"],
      zhHant: { heading: "總則", paragraphs: ["正文。"] },
      en: { heading: null },
      source: { file: "sources/a/source.txt", lines: [1, 2] },
      url: "https://example.org/texts/zh-hans/docs/a/#s1",
    });
    const page = readFileSync(join(outDir, "zh-hant/docs/a/index.html"), "utf8");
    expect(page).toContain('href="/texts/zh-hant/search/"');
    expect(page).toContain('href="/texts/zh-hant/manifest.webmanifest"');
    const worker = readFileSync(join(outDir, "service-worker.js"), "utf8");
    expect(worker).toContain("zh-hant/docs/a/");
    const versions = [
      ["zh-Hans", "zh-hans"],
      ["zh-Hant-HK", "zh-hant"],
      ["en", "en"],
      ["x-default", "zh-hans"],
    ].map(([tag, lang]) => [tag, `https://example.org/texts/${lang}/docs/a/`]);
    const alternates = page.matchAll(/<link rel="alternate" hreflang="([^"]+)" href="([^"]+)"/g);
    expect(Array.from(alternates, ([, tag, address]) => [tag, address])).toEqual(versions);
    const left = await readdir(dirname(outDir));
    expect(left.filter((name) => name.startsWith(`.${basename(outDir)}`))).toEqual([]);
  });

  it("makes the same downloads of the same content, byte for byte", async () => {
    const sums = [];
    for (const at of ["one", "two"]) {
      const folder = await contentFolder(MINIMAL);
      const outDir = join(folder, at, "site");
      expect(build(folder, outDir, { TZ: at === "one" ? "Asia/Shanghai" : "UTC" }).status).toBe(0);
      const downloads = join(outDir, "downloads");
      const names = (await readdir(downloads)).toSorted();
      const sum = (name: string) =>
        createHash("sha256")
          .update(readFileSync(join(downloads, name)))
          .digest("hex");
      sums.push(names.map((name) => [name, sum(name)]));
    }
    expect(sums[0]?.map(([name]) => name)).toEqual([
      "a.zh-hans.epub",
      "a.zh-hant.epub",
      "tiaowen-offline.zip",
      "tiaowen.zh-hans.epub",
      "tiaowen.zh-hant.epub",
    ]);
    expect(sums[1]).toEqual(sums[0]);
  });
});
