/** `npm run build` as its callers see it: exit code, what it prints, what it leaves behind. */
import { existsSync, readFileSync } from "node:fs";
import { mkdir, readdir, readlink, symlink, writeFile } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import { beforeAll, describe, expect, it, onTestFinished } from "vitest";
import { contentFolder, MINIMAL } from "../support/content.ts";
import { folderSums } from "../support/folder-sums.ts";
import { startServer } from "../support/program-server.ts";
import { type ProgramRun, runTiaowen, userEnvironment } from "../support/run-tiaowen.ts";

function build(contentDir: string, outDir: string, environment: Record<string, string> = {}) {
  return runTiaowen("build", { CONTENT_DIR: contentDir, OUT_DIR: outDir, ...environment });
}

async function formerOutput(folder: string): Promise<string> {
  const outDir = join(folder, "dist");
  await mkdir(outDir);
  await writeFile(join(outDir, "marker.txt"), "former");
  return outDir;
}

/** A clock that is years ahead. */
const LATER = new URL("../support/later-clock.ts", import.meta.url);
/** Says what is fetched. */
const NO_NETWORK = new URL("../support/no-network.ts", import.meta.url);
/** The environment of a site at the root of its host. The package's own test builds one below a folder. */
const PLACED = { BASE_PATH: "/", SITE_URL: "https://example.org" };

describe("npm run build", () => {
  let sound: string;
  let built: ProgramRun;
  beforeAll(async () => {
    const removals: (() => Promise<void>)[] = [];
    sound = await contentFolder(MINIMAL, (remove) => removals.push(remove));
    const here = { TZ: "UTC", NODE_OPTIONS: `--import=${NO_NETWORK}` };
    built = await build(sound, await formerOutput(sound), { ...PLACED, ...here });
    return () => Promise.all(removals.map((remove) => remove()));
  });

  it("is the first half of `npm start`, which then serves the site at the port that PORT names", async () => {
    const { scripts } = JSON.parse(readFileSync("package.json", "utf8"));
    const [first, second = ""] = String(scripts.start).split(" && ");
    expect(first).toBe("npm run --silent build");
    expect(second).toMatch(/^node /u);
    const server = await startServer(second.split(" ").slice(1), {
      cwd: process.cwd(),
      env: { ...userEnvironment(), OUT_DIR: join(sound, "dist"), BASE_PATH: "/texts", PORT: "0" },
    });
    onTestFinished(() => server.end());
    expect(server.address).toMatch(/^http:\/\/localhost:\d+\/texts\/$/u);
    const page = await fetch(`${server.address}zh-hans/docs/a/`);
    expect(await page.text()).toContain("<h1");
    expect((await fetch(`${server.address}nowhere/`)).status).toBe(404);
  });

  it("refuses broken content and leaves the former output as it was", async () => {
    const folder = await contentFolder({
      ...MINIMAL,
      "sources/a/source.yaml": "id: a\ntitle: 甲\ncolour: red\n",
    });
    const outDir = await formerOutput(folder);
    const { status, stderr } = await build(folder, outDir);
    expect(status).toBe(1);
    expect(stderr).toContain("sources/a/source.yaml:3:1  error  metadata/unknown-key");
    expect(await readdir(outDir)).toEqual(["marker.txt"]);
    expect(readFileSync(join(outDir, "marker.txt"), "utf8")).toBe("former");
  });

  it("that fails when all is built leaves the former output as it was, and nothing beside it", async () => {
    const folder = await contentFolder({
      ...MINIMAL,
      "tiaowen.config.ts": `export default {
        artifacts: [{ name: "mine", *files() { yield { path: "data/mine/con.json", content: "{}" }; } }],
      };`,
    });
    const outDir = await formerOutput(folder);
    const config = join(folder, "tiaowen.config.ts");
    const { status, stderr } = await build(folder, outDir, { TIAOWEN_CONFIG: config });
    expect(status).toBe(1);
    expect(stderr).toContain("The offline copy cannot hold tiaowen/");
    expect(readFileSync(join(outDir, "marker.txt"), "utf8")).toBe("former");
    expect((await readdir(folder)).toSorted()).toEqual(["dist", "sources", "tiaowen.config.ts"]);
  });

  it("replaces no folder in which the content stands", async () => {
    const folder = await contentFolder(MINIMAL);
    const { status, stderr } = await build(folder, folder);
    expect(status).toBe(1);
    expect(stderr).toContain(`${folder} is no folder for the output: ${folder} stands in it.`);
    expect(await readdir(folder)).toEqual(["sources"]);
  });

  it("builds any sound folder in place of the former output, without the network", async () => {
    const outDir = join(sound, "dist");
    expect(built).toMatchObject({ status: 0, stderr: "" });
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
      en: { heading: null, paragraphs: null },
      source: { file: "sources/a/source.txt", lines: [1, 2] },
      url: "https://example.org/zh-hans/docs/a/#s1",
    });
    const page = readFileSync(join(outDir, "zh-hant/docs/a/index.html"), "utf8");
    expect(page).toContain('href="/zh-hant/search/"');
    expect(page).toContain('href="/zh-hant/manifest.webmanifest"');
    const kept = readFileSync(join(outDir, "kept/files.json"), "utf8");
    expect(kept).toContain("zh-hant/docs/a/");
    const worker = readFileSync(join(outDir, "service-worker.js"));
    expect(worker.length, "the same whatever the size of the site").toBeLessThan(30_000);
    const left = await readdir(dirname(outDir));
    expect(left.filter((name) => name.startsWith(`.${basename(outDir)}`))).toEqual([]);
  });

  it("makes the same site of the same content, byte for byte, wherever and when, bundled anew and by what was bundled", async () => {
    const folder = await contentFolder({ "node_modules/.package-lock.json": "{}" });
    const content = await contentFolder(MINIMAL);
    const outDir = join(folder, "dist");
    await mkdir(join(folder, "released", "former"), { recursive: true });
    await symlink("released", outDir);
    const here = { CONTENT_DIR: content, OUT_DIR: outDir, ...PLACED };
    const elsewhere = {
      TZ: "Asia/Shanghai",
      LANG: "de_DE.UTF-8",
      NODE_OPTIONS: `--import=${LATER}`,
    };
    // Nothing is kept here yet: this build bundles the pages.
    expect((await runTiaowen("build", { ...here, ...elsewhere }, [], folder)).status).toBe(0);
    expect(await folderSums(outDir)).toEqual(await folderSums(join(sound, "dist")));
    expect((await readdir(join(outDir, "downloads"))).toSorted()).toEqual([
      "a.zh-hans.epub",
      "a.zh-hant-vertical.epub",
      "a.zh-hant.epub",
      "tiaowen-offline.zip",
      "tiaowen.zh-hans.epub",
      "tiaowen.zh-hant-vertical.epub",
      "tiaowen.zh-hant.epub",
    ]);
    expect(await readlink(outDir), "a link to the output stays one").toBe("released");
    expect(existsSync(join(folder, "released", "former"))).toBe(false);

    // What it has bundled is kept, and makes the pages of the next one.
    const place = join(folder, "node_modules/.cache/tiaowen/pages");
    const [kept = "", ...others] = await readdir(place);
    expect(others).toEqual([]);
    await writeFile(join(place, kept, "client", "marker.txt"), "kept");
    expect((await runTiaowen("build", here, [], folder)).status).toBe(0);
    expect(readFileSync(join(outDir, "marker.txt"), "utf8")).toBe("kept");
  });
});
