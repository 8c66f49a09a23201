/** Publications as an editor makes them: each build is compared with the site that readers have. */
import { readFileSync } from "node:fs";
import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { contentFolder, MINIMAL } from "../support/content.ts";
import { folderSums } from "../support/folder-sums.ts";
import { copyBundles } from "../support/kept-bundles.ts";
import { runTiaowen } from "../support/run-tiaowen.ts";
import { serveFolder } from "../support/static-server.ts";

/** A clock that is years ahead. */
const LATER = new URL("../support/later-clock.ts", import.meta.url);

/** A working folder with the bundles that builds in this repository have used last. */
async function folderWithBundles(): Promise<string> {
  const folder = await contentFolder({ "node_modules/.package-lock.json": "{}" });
  await copyBundles(folder);
  return folder;
}

test("a build says what is new since the published site, the same for the same content and the same former build", async () => {
  const version = (id: string, year: number) =>
    `id: ${id}\ntitle: 一个文件\ndate: "${year}-01-01"\nversionOf: w\n`;
  const folder = await contentFolder({ ...MINIMAL, "sources/a/source.yaml": version("a", 2025) });
  const at = (name: string) => join(folder, "sites", name);
  const build = (
    name: string,
    environment: Readonly<Record<string, string>>,
    working = process.cwd(),
  ) =>
    runTiaowen(
      "build",
      {
        ...{ CONTENT_DIR: folder, OUT_DIR: at(name), SITE_URL: "https://texts.example" },
        ...environment,
      },
      [],
      working,
    );

  expect(await build("one", { PUBLISHED: at("none"), PUBLISH_DATE: "2026-11-01" })).toMatchObject({
    ...{ status: 0, stderr: "" },
    stdout: expect.stringContaining(
      `${at("none")} has no record of changes: this is publication 1.`,
    ),
  });

  const changed = "一、总则\n正文改了。\n二、附则\n新的。\n";
  await writeFile(join(folder, "sources/a/source.txt"), changed);
  await mkdir(join(folder, "sources/b"));
  await writeFile(join(folder, "sources/b/source.txt"), `${changed}三、其他\n再加一条。\n`);
  await writeFile(join(folder, "sources/b/source.yaml"), version("b", 2026));
  const server = await serveFolder(at("one"));
  onTestFinished(() => server.vanish());
  expect(
    await build("two", { PUBLISHED: server.address, PUBLISH_DATE: "2026-11-20" }),
  ).toMatchObject({
    ...{ status: 0, stderr: "" },
    stdout: expect.stringContaining("This is publication 2 of 2026-11-20: 2 documents differ."),
  });
  const text = (path: string) => readFileSync(join(at("two"), path), "utf8");
  expect(text("feeds/all.xml")).toContain("<updated>2026-11-20T00:00:00Z</updated>");
  expect(text("feeds/en/all.xml")).toContain("<summary>Clauses: 1 new, 1 changed</summary>");
  expect(text("feeds/all.xml")).toContain("<title>新版本 · 一个文件</title>");
  expect(text("feeds/en/all.xml")).toContain(
    "Compared with the version published before: Clause: 1 new</summary>",
  );
  const page = text("zh-hant/changes/index.html");
  expect(page).toMatch(/versions\/a\.\.b\//u);
  expect(page).toContain("<ins>改了</ins>");
  expect(page).toContain(
    '<link rel="alternate" type="application/atom+xml" title="更新" href="/feeds/zh-hant/all.xml"',
  );
  expect(text("sitemap.xml")).toContain("https://texts.example/en/changes/");

  // What builds years ahead keep among the packages of this repository would be no older for years.
  const elsewhere = await folderWithBundles();
  const later = { NODE_OPTIONS: `--import=${LATER}` };
  const same = { PUBLISHED: at("one"), PUBLISH_DATE: "2026-11-20", ...later };
  expect(await build("two-again", same, elsewhere)).toMatchObject({ status: 0, stderr: "" });
  expect(await folderSums(at("two-again"))).toEqual(await folderSums(at("two")));

  const again = { PUBLISH_DATE: "2030-01-01", ...later };
  expect(await build("three", { PUBLISHED: at("two"), ...again }, elsewhere)).toMatchObject({
    ...{ status: 0, stderr: "" },
    stdout: expect.stringContaining("Nothing has changed since publication 2 of 2026-11-20."),
  });
  expect(await folderSums(at("three"))).toEqual(await folderSums(at("two")));
});

test("a published site that cannot be read leaves the former output as it was", async () => {
  const folder = await contentFolder({ ...MINIMAL, "dist/marker.txt": "former" });
  const server = await serveFolder(folder);
  onTestFinished(() => server.vanish());
  server.refuses = () => true;
  const { status, stderr } = await runTiaowen("build", {
    ...{ CONTENT_DIR: folder, OUT_DIR: join(folder, "dist") },
    ...{ PUBLISHED: server.address, PUBLISH_DATE: "2026-11-20" },
  });
  expect(status).toBe(1);
  expect(stderr).toContain("The published site could not be read");
  expect(Object.keys(await folderSums(join(folder, "dist")))).toEqual(["marker.txt"]);
});
