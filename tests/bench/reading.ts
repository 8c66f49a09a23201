/** What the page of the longest document transfers in all, in a real Chromium: HTML, styles, scripts and what loads at once. */
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { chromium } from "playwright-core";
import { loadCollection } from "../../src/infra/load-collection.ts";
import { countCharacters } from "../../src/site/facts.ts";
import { LANGUAGES } from "../../src/site/languages.ts";
import { findChromium } from "../support/chromium.ts";
import { runScript } from "../support/run-script.ts";
import { serveMeasured } from "./measured-server.ts";
import type { Figure } from "./table.ts";

const MOST_KB = 150;

/** Bytes that a first visit to a page takes, everything that it loads by itself included. */
async function transferred(site: string, page: string): Promise<number> {
  const server = await serveMeasured(site);
  const browser = await chromium.launch({ executablePath: findChromium(), args: ["--no-sandbox"] });
  try {
    const context = await browser.newContext({ serviceWorkers: "block" });
    const opened = await context.newPage();
    await opened.goto(`${server.address}${page}`, { waitUntil: "networkidle" });
    return server.sent();
  } finally {
    await browser.close();
    await server.close();
  }
}

/** Builds the site, and measures the page of its longest document in each language. */
export async function benchReading(): Promise<Figure[]> {
  const { collection } = await loadCollection("content");
  const [longest] = collection.documents.toSorted(
    (a, b) => countCharacters(b) - countCharacters(a),
  );
  if (longest === undefined) throw new Error("There is no document");
  const folder = await mkdtemp(path.join(tmpdir(), "tiaowen-bench-"));
  try {
    const site = path.join(folder, "dist");
    const { status, stderr } = runScript("build", { OUT_DIR: site });
    if (status !== 0) throw new Error(`The build failed:\n${stderr}`);
    const figures: Figure[] = [];
    for (const lang of LANGUAGES) {
      const size = (await transferred(site, `/${lang}/docs/${longest.id}/`)) / 1000;
      figures.push({
        what: `longest document, page in ${lang}, transferred in all`,
        figure: `${size.toFixed(0)} kB`,
        against: `at most ${MOST_KB} kB`,
        ratio: size / MOST_KB,
      });
    }
    return figures;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
