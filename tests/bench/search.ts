/** Transfer and speed of the search in a real Chromium, at the real size and with 10,000 generated clauses. */
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { type Browser, chromium, type Page } from "playwright-core";
import { loadCollection } from "../../src/infra/load-collection.ts";
import { openccFoldTable } from "../../src/infra/opencc.ts";
import { searchIndexIn } from "../../src/infra/read-search-index.ts";
import { SEARCH_FOLDER, writeSearchIndex } from "../../src/infra/search-index.ts";
import type { Collection } from "../../src/model/types.ts";
import { indexedClauses } from "../../src/search/indexed-clauses.ts";
import { createSearcher } from "../../src/search/searcher.ts";
import { createFolder } from "../../src/text/fold.ts";
import { generateCollection } from "../eval/generated-collection.ts";
import { findChromium } from "../support/chromium.ts";
import { Random } from "../support/random.ts";
import { runScript } from "../support/run-script.ts";
import { type MeasuredServer, serveMeasured } from "./measured-server.ts";
import { percentile } from "./percentile.ts";
import type { Figure } from "./table.ts";

const SEED = 1;
const FLAGS = ["--no-sandbox", "--disable-gpu", "--disable-background-networking"];
/** A commoner term may load more after the first screen. */
const COMMON = 500;
const TERMS = 40;
const FIRST_VISITS = 30;

interface Size {
  readonly name: string;
  readonly collection: Collection;
  /** Most kB of a first search, and most milliseconds of a warm answer. */
  readonly firstSearch: number;
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
  const texts = indexedClauses(collection, createFolder(openccFoldTable())).flatMap(
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

/** The figures of one size. */
async function benchSize(size: Size, site: string, browser: Browser): Promise<Figure[]> {
  const folder = await mkdtemp(path.join(tmpdir(), "tiaowen-bench-"));
  await writeSearchIndex(size.collection, folder, openccFoldTable());
  const server = await serveMeasured(site, { [SEARCH_FOLDER]: folder });
  const { usual, common } = await chooseTerms(size.collection, folder);

  // First a visit for the server, which then has its files ready as hosts have.
  const visit = await openPage(browser, server);
  for (const { text } of [...usual, ...common]) await answerTime(visit, text);
  await visit.context().close();

  const firstBytes: number[] = [];
  const cold: number[] = [];
  for (const { text } of usual.slice(0, FIRST_VISITS)) {
    const before = server.sent();
    const page = await openPage(browser, server);
    cold.push(await answerTime(page, text));
    firstBytes.push(kilobytes(server.sent() - before));
    await page.context().close();
  }

  const page = await openPage(browser, server);
  await answerTime(page, "条文");
  const nextBytes: number[] = [];
  const next: number[] = [];
  for (const { text } of usual) {
    const before = server.sent();
    next.push(await answerTime(page, text));
    nextBytes.push(kilobytes(server.sent() - before));
  }
  const warm: number[] = [];
  for (const { text } of usual) warm.push(await answerTime(page, text));
  const commonest: number[] = [];
  for (const { text } of common) await answerTime(page, text);
  for (const { text } of [...common, ...common]) commonest.push(await answerTime(page, text));
  await page.context().close();
  await server.close();
  await rm(folder, { recursive: true });

  const row = (what: string, unit: string, value: number, most: number): Figure => ({
    what: `${size.name}: ${what}`,
    figure: `${value.toFixed(0)} ${unit}`,
    against: `at most ${most} ${unit}`,
    ratio: value / most,
  });
  return [
    row("first search, everything, most", "kB", Math.max(...firstBytes), size.firstSearch),
    row("next search, most", "kB", Math.max(...nextBytes), 120),
    row("cold answer, p95", "ms", percentile(cold, 0.95), 150),
    row("next answer, p95", "ms", percentile(next, 0.95), 150),
    row("warm answer, p95", "ms", percentile(warm, 0.95), size.warm),
    row("commonest terms, p95", "ms", percentile(commonest, 0.95), 250),
  ];
}

/** Builds the site, and measures its search page over indexes of both sizes. */
export async function benchSearch(): Promise<Figure[]> {
  const folder = await mkdtemp(path.join(tmpdir(), "tiaowen-bench-"));
  const site = path.join(folder, "dist");
  const { status, stderr } = runScript("build", { OUT_DIR: site });
  if (status !== 0) throw new Error(`The build failed:\n${stderr}`);
  const browser = await chromium.launch({ executablePath: findChromium(), args: FLAGS });
  try {
    const { collection } = await loadCollection("content");
    const generated = generateCollection(collection, 10_000, SEED);
    const sizes: Size[] = [
      { name: "real content", collection, firstSearch: 200, warm: 50 },
      { name: "10,000 clauses", collection: generated, firstSearch: 450, warm: 100 },
    ];
    const figures: Figure[] = [];
    for (const size of sizes) figures.push(...(await benchSize(size, site, browser)));
    return figures;
  } finally {
    await browser.close();
    await rm(folder, { recursive: true, force: true });
  }
}
