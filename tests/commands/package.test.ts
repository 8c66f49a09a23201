/** The package as a stranger gets it: packed, installed in an empty folder, and used there, with nothing of this repository. */
import { execFile } from "node:child_process";
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";
import { promisify } from "node:util";
import { chromium } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { sumOfFolder } from "../../src/node/build/output/cached-folder.ts";
import { findChromium } from "../support/chromium.ts";
import { installPackage } from "../support/installed-package.ts";
import { startServer } from "../support/program-server.ts";
import { userEnvironment } from "../support/run-tiaowen.ts";

const execute = promisify(execFile);

/** The packages of this repository, and what npm tells the scripts that it runs: a stranger has neither. */
function strangersEnvironment(): Record<string, string | undefined> {
  const { PATH = "", ...others } = userEnvironment();
  const kept = Object.entries(others).filter(([key]) => !/^npm_/iu.test(key));
  const own = PATH.split(delimiter).filter((folder) => !folder.startsWith(process.cwd()));
  return { ...Object.fromEntries(kept), PATH: own.join(delimiter) };
}

const env = strangersEnvironment();
/** The folder of its host in which the site stands. */
const BASE = ["--base", "/texts"];
let folder: string;
let program: string;
let before: string;

/** Runs the program in the folder; rejects, with all that it said, if it fails. */
async function tiaowen(...args: readonly string[]): Promise<string> {
  return (await execute(process.execPath, [program, ...args], { cwd: folder, env })).stdout;
}

const sumOfPackage = () => sumOfFolder(join(folder, "node_modules/tiaowen"), new Set());

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "tiaowen-stranger-"));
  program = await installPackage(folder);
  before = sumOfPackage();
});
afterAll(() => rm(folder, { recursive: true, force: true }));

describe("the package", () => {
  test("runs in an empty folder, with the packages that it names", async () => {
    const { version } = JSON.parse(await readFile("package.json", "utf8"));
    expect(await tiaowen("--version")).toBe(`${version}\n`);
  });

  test("starts a folder without a finding, builds it for a folder of a host, and searches it", async () => {
    expect(await tiaowen("init", "--name", "江北政策库")).toContain("content/.schemas");
    expect(await tiaowen("check")).toContain("0 errors, 0 warnings");
    expect(await tiaowen("build", ...BASE, "--site", "https://example.org")).toContain(
      "Built dist.",
    );
    expect(await tiaowen("search", "词")).toContain("sample-measures#s1-3 ");
  });

  test("has placed every address in that folder", async () => {
    const read = (path: string) => readFile(join(folder, "dist", path), "utf8");
    const [first = ""] = (await read("data/clauses.ndjson")).split("\n");
    expect(JSON.parse(first)).toMatchObject({
      url: expect.stringMatching(
        /^https:\/\/example\.org\/texts\/zh-hans\/docs\/sample-measures\/#/u,
      ),
    });
    const page = await read("zh-hant/docs/sample-measures/index.html");
    expect(page).toContain('href="/texts/zh-hant/search/"');
    expect(page).toContain('href="/texts/zh-hant/manifest.webmanifest"');
    const versions = [
      ["zh-Hans", "zh-hans"],
      ["zh-Hant-HK", "zh-hant"],
      ["en", "en"],
      ["x-default", "zh-hans"],
    ].map(([tag, lang]) => [tag, `https://example.org/texts/${lang}/docs/sample-measures/`]);
    const alternates = page.matchAll(/<link rel="alternate" hreflang="([^"]+)" href="([^"]+)"/g);
    expect(Array.from(alternates, ([, tag, address]) => [tag, address])).toEqual(versions);
  });

  test("serves the site, and its search runs in a browser", async () => {
    const server = await startServer([program, "serve", "--port", "0", ...BASE], {
      cwd: folder,
      env,
    });
    const browser = await chromium.launch({
      executablePath: await findChromium(),
      args: ["--no-sandbox", "--disable-gpu"],
      timeout: 0,
    });
    try {
      const { address } = server;
      const page = await browser.newPage();
      page.setDefaultTimeout(0);
      const errors: string[] = [];
      page.on("pageerror", (error) => errors.push(error.message));
      page.on("console", (message) => {
        if (message.type() === "error") errors.push(message.text());
      });
      await page.goto(`${address}zh-hant/search/?q=词`);
      const hit = page.locator(".hits mark").first();
      await hit.waitFor();
      expect(await hit.textContent()).toBe("詞");
      await page.goto(`${address}zh-hans/`);
      expect(await page.title()).toContain("江北政策库");
      expect(errors).toEqual([]);
    } finally {
      await browser.close();
      await server.end();
    }
  });

  test("is written to by nobody", async () => {
    expect(sumOfPackage()).toBe(before);
  });
});
