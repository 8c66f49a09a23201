/** Trees of 2,000 nodes, twenty of them, in a real Chromium: first paint beside a reading page, and the filter. */
import { readFile } from "node:fs/promises";
import path from "node:path";
import type { Browser } from "playwright-core";
import { clausesById } from "../../src/annotate/hierarchies/node-text.ts";
import type { Hierarchy, HierarchyNode, PolicyDocument } from "../../src/model/types.ts";
import { walkNodes } from "../../src/model/walk.ts";
import { loadCollection } from "../../src/node/content/load-collection.ts";
import { toHtml } from "../../src/site/html/hast.ts";
import { renderTree } from "../../src/site/tasks/render-tree.ts";
import { Random } from "../support/random.ts";
import { launchBrowser } from "./browser.ts";
import { serveMeasured } from "./measured-server.ts";
import { percentile } from "./percentile.ts";
import type { Figure } from "./table.ts";

const SEED = 1;
const HIERARCHIES = 20;
const NODES = 2000;
/** A node has about so many below it. */
const BRANCHING = 12;
const MOST_FILTER = 50;
const WORDS = ["创", "创新", "研发中心", "平台", "人才 培育", "企业", "没有的词", "2025", "a"];
const PLAN = "/zh-hans/docs/xiangjiang-plan-2024/";
const SHELL = "/zh-hans/tasks/ten-projects/";

/** A hierarchy of that many nodes: titles, numbers and clauses of a real one, put together anew. */
function generateHierarchy(number: number, pattern: Hierarchy): Hierarchy {
  const random = new Random(SEED + number);
  const known = [...walkNodes(pattern.nodes)];
  let left = NODES;
  let next = 0;
  function make(level: number, parent: string | null): HierarchyNode {
    const model = known[random.int(0, known.length - 1)];
    if (model === undefined) throw new Error("The pattern has no nodes");
    left--;
    const id = `n${next++}`;
    const wanted = level < 3 ? BRANCHING : 0;
    const children: HierarchyNode[] = [];
    while (children.length < wanted && left > 0) children.push(make(level + 1, id));
    return { ...model, id, level, parent, children };
  }
  const nodes: HierarchyNode[] = [];
  while (left > 0) nodes.push(make(1, null));
  return { ...pattern, id: `generated-${number}`, nodes };
}

/** The built page of a hierarchy with another tree in it. */
function pageWith(shell: string, hierarchy: Hierarchy, document: PolicyDocument): string {
  const tree = renderTree({
    lang: "zh-hans",
    hierarchy,
    clauses: clausesById(document),
    taskHref: ({ id }) => `/zh-hans/tasks/${hierarchy.id}/${id}/`,
    clauseHref: ({ clause }) => `/zh-hans/docs/${document.id}/#${clause}`,
    englishLine: () => null,
    isCutBefore: () => false,
  });
  const start = shell.indexOf('<ol class="tree-level">');
  const end = shell.indexOf("</section>", start);
  if (start === -1 || end === -1) throw new Error("The page has no tree");
  const opening = shell.slice(0, start).replace('class="tree"', 'class="tree long"');
  return `${opening}${toHtml([tree])}</div>${shell.slice(end)}`;
}

/** Milliseconds until the first contentful paint of a page, from an empty cache. */
async function firstPaint(browser: Browser, address: string): Promise<number> {
  const page = await browser.newPage({ serviceWorkers: "block" });
  await page.goto(address, { waitUntil: "load" });
  const time = await page.evaluate(
    () =>
      new Promise<number>((done) => {
        new PerformanceObserver((list) => {
          const paint = list.getEntriesByName("first-contentful-paint")[0];
          if (paint !== undefined) done(paint.startTime);
        }).observe({ type: "paint", buffered: true });
      }),
  );
  await page.close();
  return time;
}

/** The filter is tried on so many of the trees. */
const FILTERED = 5;

/** Milliseconds from the keystroke until the filtered tree is laid out and painted, for each word. */
async function filterTimes(browser: Browser, address: string): Promise<number[]> {
  const page = await browser.newPage({ serviceWorkers: "block" });
  await page.goto(address, { waitUntil: "load" });
  // The fold is loaded with the first word.
  await page.locator("#tree-words").fill("条");
  await page.locator("#tree-filter output:not(:empty)").waitFor();
  const times: number[] = [];
  for (const words of WORDS) {
    times.push(
      await page.evaluate(async (text) => {
        const box = document.querySelector<HTMLInputElement>("#tree-words");
        if (box === null) throw new Error("This page has no filter");
        await new Promise((later) => setTimeout(later, 150));
        box.value = text;
        const start = performance.now();
        box.dispatchEvent(new InputEvent("input", { bubbles: true }));
        await new Promise((frame) => requestAnimationFrame(() => setTimeout(frame)));
        return performance.now() - start;
      }, words),
    );
  }
  await page.close();
  return times;
}

/** First paint beside that of the longest reading page of the built site, filter beside its limit, in the same run. */
export async function benchHierarchies(site: string): Promise<Figure[]> {
  const { corpus: collection } = await loadCollection("content");
  const pattern = collection.hierarchies.find(({ id }) => id === "ten-projects");
  const document = collection.documents.find(({ id }) => id === pattern?.document);
  if (pattern === undefined || document === undefined) throw new Error("The content has changed");
  const shell = await readFile(path.join(site, SHELL, "index.html"), "utf8");
  const pages = Array.from({ length: HIERARCHIES }, (_, number) => {
    const hierarchy = generateHierarchy(number, pattern);
    return [`/zh-hans/tasks/${hierarchy.id}/`, pageWith(shell, hierarchy, document)] as const;
  });
  const server = await serveMeasured(site, {}, new Map(pages));
  const browser = await launchBrowser();
  try {
    const reading: number[] = [];
    const paints: number[] = [];
    const filters: number[] = [];
    await firstPaint(browser, server.address + PLAN);
    for (const [index, [address]] of pages.entries()) {
      reading.push(await firstPaint(browser, server.address + PLAN));
      paints.push(await firstPaint(browser, server.address + address));
      if (index >= FILTERED) continue;
      filters.push(...(await filterTimes(browser, server.address + address)));
    }
    const [paint, plan] = [percentile(paints, 0.5), percentile(reading, 0.5)];
    const filter = percentile(filters, 0.95);
    return [
      {
        what: "20 trees of 2,000 nodes: first paint, median",
        figure: `${paint.toFixed(0)} ms`,
        against: `the plan's reading page, ${plan.toFixed(0)} ms`,
        ratio: paint / plan,
      },
      {
        what: `${FILTERED} of these trees: filter, p95`,
        figure: `${filter.toFixed(0)} ms`,
        against: `at most ${MOST_FILTER} ms`,
        ratio: filter / MOST_FILTER,
      },
    ];
  } finally {
    await browser.close();
    await server.close();
  }
}
