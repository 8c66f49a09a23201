/** How soon `tiaowen dev` shows a saved change of the longest document, in a real Chromium. */
import { cp, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { countCharacters } from "../../src/corpus/counts.ts";
import { loadCollection } from "../../src/node/content/load-collection.ts";
import { startDevSite } from "../../src/node/dev/dev-site.ts";
import { launchBrowser } from "./browser.ts";
import { percentile } from "./percentile.ts";
import type { Figure } from "./table.ts";

/** So many changes are saved. */
const CHANGES = 10;
const MOST_SECONDS = 1;

/** The seconds of a change: until it is shown, and those for which this process worked until then. */
interface Shown {
  readonly elapsed: number;
  readonly worked: number;
}

/** Saves changes of the longest document one after another, each when the one before is shown. */
async function showChanges(folder: string): Promise<Shown[]> {
  const contentDir = path.join(folder, "content");
  await cp("content", contentDir, { recursive: true });
  const { corpus } = await loadCollection(contentDir);
  const [longest] = corpus.documents.toSorted((a, b) => countCharacters(b) - countCharacters(a));
  const clause =
    longest &&
    corpus.clauses(longest.id).find(({ clause: { source } }) => source.paragraphs.length > 0);
  const paragraph = clause?.clause.source.paragraphs[0];
  if (longest === undefined || paragraph === undefined) throw new Error("There is no document");
  const file = path.join(contentDir, longest.source.file);
  const text = await readFile(file, "utf8");
  const options = {
    ...{ folder, contentDir, configFile: undefined, outDir: path.join(folder, "dist") },
    ...{ basePath: "/", siteUrl: undefined },
  };
  const site = await startDevSite(
    options,
    { host: "localhost", port: 0, isFlexible: true },
    () => {},
  );
  const browser = await launchBrowser();
  try {
    const page = await browser.newPage();
    page.setDefaultTimeout(0);
    await page.goto(`${site.address}zh-hans/docs/${longest.id}/`, { waitUntil: "networkidle" });
    const shown: Shown[] = [];
    for (let change = 0; change < CHANGES; change += 1) {
      const word = `改动第${"〇一二三四五六七八九"[change]}次`;
      const start = performance.now();
      const before = process.cpuUsage();
      await writeFile(file, text.replace(paragraph, `${word}${paragraph}`));
      await page.getByText(word).first().waitFor();
      const { user, system } = process.cpuUsage(before);
      shown.push({
        elapsed: (performance.now() - start) / 1000,
        worked: (user + system) / 1_000_000,
      });
      await page.waitForLoadState("networkidle");
    }
    return shown;
  } finally {
    await browser.close();
    await site.stop();
  }
}

export async function benchDev(): Promise<Figure[]> {
  const folder = await mkdtemp(path.join(tmpdir(), "tiaowen-bench-dev-"));
  try {
    const shown = await showChanges(folder);
    const row = (what: string, seconds: readonly number[]): Figure => {
      const median = percentile([...seconds], 0.5);
      return {
        what: `dev, a saved change of the longest document${what}, median of ${CHANGES}`,
        figure: `${median.toFixed(2)} s`,
        against: `at most ${MOST_SECONDS} s`,
        ratio: median / MOST_SECONDS,
      };
    };
    return [
      row(
        " is shown",
        shown.map(({ elapsed }) => elapsed),
      ),
      row(
        ", CPU time until then",
        shown.map(({ worked }) => worked),
      ),
    ];
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
