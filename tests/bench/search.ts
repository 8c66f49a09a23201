/** Transfer and speed of the search in a real Chromium: real content, 10,000 generated clauses, and 1,000 generated laws of 75,000 clauses. */
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import type { Browser, Page } from "playwright-core";
import type { Collection } from "../../src/model/types.ts";
import { walkClauses } from "../../src/model/walk.ts";
import { openccFoldTable } from "../../src/node/adapters/opencc.ts";
import { searchIndexIn } from "../../src/node/build/read-search-index.ts";
import { loadCollection } from "../../src/node/content/load-collection.ts";
import { SEARCH_FOLDER } from "../../src/search/format/index-format.ts";
import { indexedClauses } from "../../src/search/index/indexed-clauses.ts";
import { createSearcher } from "../../src/search/searcher.ts";
import { createFolding } from "../../src/text/fold/fold.ts";
import { generateCollection } from "../eval/generated-collection.ts";
import { Random } from "../support/random.ts";
import { writeSearchIndex } from "../support/search-index.ts";
import { launchBrowser } from "./browser.ts";
import { writeLaws } from "./laws/write-laws.ts";
import { type MeasuredServer, serveMeasured } from "./measured-server.ts";
import { percentile } from "./percentile.ts";
import { measureEach, type Series, sample } from "./stolen-time.ts";
import type { Figure } from "./table.ts";

const SEED = 1;
/** A commoner term may load more after the first screen. */
const COMMON = 500;
const TERMS = 40;

interface Size {
  readonly name: string;
  readonly collection: Collection;
  /** Most kB of a first search and of a next one, and most milliseconds of a cold answer and of a warm one. */
  readonly firstSearch: number;
  readonly nextSearch: number;
  readonly cold: number;
  readonly warm: number;
}

/** A term, and the number of clauses that hold it. */
interface Term {
  readonly text: string;
  readonly clauses: number;
}

/** Terms of two to twelve characters out of the texts, each found in at least one clause; and the commonest ones. */
async function chooseTerms(collection: Collection, folder: string) {
  const random = new Random(SEED);
  const texts = indexedClauses(collection, createFolding(openccFoldTable())).flatMap(
    ({ folded }) => folded,
  );
  const searcher = createSearcher(await searchIndexIn(folder, "zh-Hans"));
  const counted = async (text: string): Promise<Term> => {
    return { text, clauses: (await searcher.search(`"${text}"`)).total };
  };
  const usual: Term[] = [];
  while (usual.length < TERMS) {
    const text = texts[random.int(0, texts.length - 1)] ?? "";
    const length = random.int(2, 12);
    const start = random.int(0, Math.max(0, text.length - length));
    const piece = text.slice(start, start + length);
    if (!/^\p{Script=Han}{2,}$/u.test(piece)) continue;
    const term = await counted(piece);
    if (term.clauses > 0 && term.clauses <= COMMON) usual.push(term);
  }
  const common = await Promise.all(
    ["创新", "科技", "发展", "产业", "企业", "科技创新"].map(counted),
  );
  return { usual, common };
}

/** Types a query into the box; milliseconds from the keystroke until all that the window has room for is painted. */
function answerTime(page: Page, query: string): Promise<number> {
  return page.evaluate(async (text) => {
    const box = document.querySelector<HTMLInputElement>("#search-form input[name=q]");
    const results = document.querySelector<HTMLElement>("#search-results");
    if (box === null || results === null) throw new Error("This is not the search page");
    const isShown = (): boolean =>
      results.dataset.state === "ready" ||
      (results.dataset.state === "begun" && results.getBoundingClientRect().bottom >= innerHeight);
    box.focus();
    // The same query may come twice: what was typed before it is taken away.
    box.value = "";
    box.dispatchEvent(new InputEvent("input", { bubbles: true }));
    // A person does not type a query within a moment of the last, or of opening the page.
    await new Promise((later) => setTimeout(later, 300));
    box.value = text;
    const start = performance.now();
    box.dispatchEvent(new InputEvent("input", { bubbles: true }));
    await new Promise<void>((done) => {
      const observer = new MutationObserver(() => {
        if (!isShown()) return;
        observer.disconnect();
        done();
      });
      observer.observe(results, { attributes: true, attributeFilter: ["data-state"] });
    });
    await new Promise((painted) => requestAnimationFrame(() => setTimeout(painted)));
    const time = performance.now() - start;
    while (results.dataset.state === "begun") await new Promise((later) => setTimeout(later));
    return time;
  }, query);
}

async function openPage(browser: Browser, server: MeasuredServer): Promise<Page> {
  const context = await browser.newContext({ serviceWorkers: "block" });
  const page = await context.newPage();
  await page.goto(`${server.address}/zh-hans/search/`, { waitUntil: "networkidle" });
  return page;
}

function kilobytes(bytes: number): number {
  return bytes / 1000;
}

/** Writes the index of a collection into a folder; milliseconds for each clause. */
async function indexingTime(collection: Collection, folder: string): Promise<number> {
  const start = performance.now();
  await writeSearchIndex(collection, folder);
  const { length } = collection.documents.flatMap(({ clauses }) => [...walkClauses(clauses)]);
  return (performance.now() - start) / length;
}

/** The figures of one size, whose index is in the folder. */
async function benchSize(
  size: Size,
  folder: string,
  site: string,
  browser: Browser,
): Promise<Figure[]> {
  const server = await serveMeasured(site, { [SEARCH_FOLDER]: folder });
  const { usual, common } = await chooseTerms(size.collection, folder);

  // First a visit for the server, which then has its files ready as hosts have.
  const visit = await openPage(browser, server);
  for (const { text } of [...usual, ...common]) await answerTime(visit, text);
  await visit.context().close();

  const firstBytes: number[] = [];
  const cold = await measureEach(usual, async () => async ({ text }) => {
    const before = server.sent();
    const page = await openPage(browser, server);
    const answered = await sample(() => answerTime(page, text));
    firstBytes.push(kilobytes(server.sent() - before));
    await page.context().close();
    return answered;
  });

  /** A visit with a first search behind it. */
  const begin = async (): Promise<Page> => {
    const page = await openPage(browser, server);
    await answerTime(page, "条文");
    return page;
  };
  const nextBytes: number[] = [];
  const next = await measureEach(usual, async () => {
    const page = await begin();
    return async ({ text }) => {
      const before = server.sent();
      const answered = await sample(() => answerTime(page, text));
      nextBytes.push(kilobytes(server.sent() - before));
      return answered;
    };
  });
  const again = async (terms: readonly Term[]): Promise<Series> => {
    const page = await begin();
    for (const { text } of terms) await answerTime(page, text);
    return measureEach(
      terms,
      async () =>
        ({ text }) =>
          sample(() => answerTime(page, text)),
    );
  };
  const warm = await again(usual);
  const commonest = await again([...common, ...common]);
  await server.close();

  const row = (what: string, unit: string, value: number, most: number): Figure => ({
    what: `${size.name}: ${what}`,
    figure: `${value.toFixed(0)} ${unit}`,
    against: `at most ${most} ${unit}`,
    ratio: value / most,
  });
  const times = (what: string, { values, disturbed }: Series, most: number): Figure => {
    const note = disturbed > 0 ? `, ${disturbed} of ${values.length} disturbed` : "";
    return row(`${what}, p95${note}`, "ms", percentile(values, 0.95), most);
  };
  return [
    row("first search, everything, median", "kB", percentile(firstBytes, 0.5), size.firstSearch),
    row("first search, everything, most", "kB", Math.max(...firstBytes), size.firstSearch),
    row("next search, median", "kB", percentile(nextBytes, 0.5), size.nextSearch),
    row("next search, most", "kB", Math.max(...nextBytes), size.nextSearch),
    times("cold answer", cold, size.cold),
    times("next answer", next, size.cold),
    times("warm answer", warm, size.warm),
    times("commonest terms", commonest, 250),
  ];
}

/** A collection of so many generated laws. */
async function generatedLaws(count: number): Promise<Collection> {
  const folder = await mkdtemp(path.join(tmpdir(), "tiaowen-bench-laws-"));
  try {
    await writeLaws(folder, count, SEED);
    return (await loadCollection(folder)).corpus;
  } finally {
    await rm(folder, { recursive: true });
  }
}

/** Measures the search page of the built site over indexes of all sizes. */
export async function benchSearch(site: string): Promise<Figure[]> {
  const browser = await launchBrowser();
  try {
    const { corpus: collection } = await loadCollection("content");
    const usual = { nextSearch: 120, cold: 150 };
    const many = generateCollection(collection, 10_000, SEED);
    const laws = await generatedLaws(1000);
    const sizes: Size[] = [
      { name: "real content", collection, firstSearch: 200, warm: 50, ...usual },
      { name: "10,000 clauses", collection: many, firstSearch: 450, warm: 100, ...usual },
      {
        ...{ name: "1,000 generated laws", collection: laws },
        ...{ firstSearch: 300, nextSearch: 80, cold: 180, warm: 80 },
      },
    ];
    const figures: Figure[] = [];
    const indexing: number[] = [];
    for (const size of sizes) {
      const folder = await mkdtemp(path.join(tmpdir(), "tiaowen-bench-"));
      try {
        indexing.push(await indexingTime(size.collection, folder));
        figures.push(...(await benchSize(size, folder, site, browser)));
      } finally {
        await rm(folder, { recursive: true });
      }
    }
    const [real = 0, ...others] = indexing;
    const index = others.map((each, place) => ({
      what: `${sizes[place + 1]?.name}: indexing, each clause`,
      figure: `${each.toFixed(1)} ms`,
      against: `real content, ${real.toFixed(1)} ms`,
      ratio: each / real,
    }));
    return [...figures, ...index];
  } finally {
    await browser.close();
  }
}
