/** What the page of the longest document transfers in all, in a real Chromium: HTML, styles, scripts and what loads at once. */
// @ts-nocheck

import { countCharacters } from "../../src/corpus/counts.ts";
import { loadCollection } from "../../src/node/content/load-collection.ts";
import { LANGUAGES } from "../../src/site/i18n/languages.ts";
import { launchBrowser } from "./browser.ts";
import { serveMeasured } from "./measured-server.ts";
import type { Figure } from "./table.ts";

const MOST_KB = 150;

/** Bytes that a first visit to a page takes, everything that it loads by itself included. */
async function transferred(site: string, page: string): Promise<number> {
  const server = await serveMeasured(site);
  const browser = await launchBrowser();
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

/** Measures the page of the longest document of the built site, in each language. */
export async function benchReading(site: string): Promise<Figure[]> {
  const { corpus: collection } = await loadCollection("content");
  const [longest] = collection.documents.toSorted(
    (a, b) => countCharacters(b) - countCharacters(a),
  );
  if (longest === undefined) throw new Error("There is no document");
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
}
