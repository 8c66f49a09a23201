/** Size of the offline copy, and speed of its search from `file://` in a real Chromium. */
// @ts-nocheck

import { execFileSync } from "node:child_process";
import { mkdtemp, rm, stat } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { pathToFileURL } from "node:url";
import type { Browser, Page } from "playwright-core";
import { loadCollection } from "../../src/node/content/load-collection.ts";
import { randomQueries } from "../eval/random-queries.ts";
import { findUnzip } from "../support/programs.ts";
import { launchBrowser } from "./browser.ts";
import { percentile } from "./percentile.ts";
import type { Figure } from "./table.ts";

const SEED = 1;
const FIRST = 12;
const NEXT = 60;

/** Milliseconds from the call to the answer with every hit. */
function answerTime(page: Page, query: string): Promise<number> {
  return page.evaluate(async (text) => {
    const start = performance.now();
    await globalThis.tiaowen.search(text);
    return performance.now() - start;
  }, query);
}

async function measure(
  browser: Browser,
  copy: string,
): Promise<{ first: number[]; next: number[] }> {
  const { corpus: collection } = await loadCollection("content");
  const queries = [...randomQueries(collection, FIRST + NEXT, SEED)].map(({ query }) => query);
  const address = pathToFileURL(path.join(copy, "zh-hans/search/index.html")).href;
  const first: number[] = [];
  for (const query of queries.slice(0, FIRST)) {
    const page = await browser.newPage();
    await page.goto(address);
    first.push(await answerTime(page, query));
    await page.close();
  }
  const page = await browser.newPage();
  await page.goto(address);
  await answerTime(page, "条文");
  const next: number[] = [];
  for (const query of queries.slice(FIRST)) next.push(await answerTime(page, query));
  return { first, next };
}

/** Unpacks the offline copy of the built site, and measures that. */
export async function benchOffline(site: string): Promise<Figure[]> {
  const folder = await mkdtemp(path.join(tmpdir(), "tiaowen-bench-"));
  const archive = path.join(site, "downloads/tiaowen-offline.zip");
  execFileSync(await findUnzip(), ["-q", archive, "-d", folder]);
  const browser = await launchBrowser();
  try {
    const { first, next } = await measure(browser, path.join(folder, "tiaowen"));
    const size = (await stat(archive)).size / 1e6;
    const row = (what: string, unit: string, value: number, most: number): Figure => ({
      what: `offline copy: ${what}`,
      figure: `${value.toFixed(unit === "MB" ? 1 : 0)} ${unit}`,
      against: `at most ${most} ${unit}`,
      ratio: value / most,
    });
    return [
      row("size", "MB", size, 8),
      row("first search, most", "ms", Math.max(...first), 400),
      row("next search, p95", "ms", percentile(next, 0.95), 100),
    ];
  } finally {
    await browser.close();
    await rm(folder, { recursive: true, force: true });
  }
}
