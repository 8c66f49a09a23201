/** The site in WebKit, the engine of every iPhone: a search, the panel, a document at phone width, the copy from `file://`. */
import { execFile } from "node:child_process";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { promisify } from "node:util";
import { afterAll, beforeAll, expect, inject, onTestFinished, test } from "vitest";
import { findUnzip } from "../support/programs.ts";
import { oracle } from "./content-oracle.ts";
import { openWebKit, type WebKit } from "./webkit.ts";

let webkit: WebKit;
beforeAll(async () => {
  webkit = await openWebKit();
  await webkit.resize(1280, 900);
});
afterAll(() => webkit?.close());

const READY = '#search-results[data-state="ready"]';

/** In a page: the clauses that a query finds, in order of their names. */
async function clausesOf(query: string): Promise<string[]> {
  const { hits } = await globalThis.tiaowen.search(query);
  return hits.map(({ clause }) => clause).sort();
}

function expected(query: string): string[] {
  return oracle.search(query).toSorted();
}

test("a search finds what it has to find, and leads to the marked words", async () => {
  await webkit.goto(`${inject("site")}/zh-hant/search/`);
  await webkit.click("#search-form input[name=q]");
  await webkit.type("揭榜掛帥");
  await webkit.waitFor(`${READY} [data-clause] mark`);
  for (const query of ["揭榜掛帥", "“三高四新” -产业", "5G | 区块链"]) {
    expect(await webkit.evaluate(clausesOf, query), query).toEqual(expected(query));
  }
  await webkit.click(`${READY} [data-clause] a`);
  await webkit.waitFor(".clauses mark");
  expect(decodeURIComponent(await webkit.url())).toMatch(/\/zh-hant\/docs\/[\w-]+\/\?q=揭榜掛帥#/u);
});

test("the panel of the clause that is read cites it, and keeps a note", async () => {
  await webkit.goto(`${inject("site")}/zh-hans/docs/opinions-2023/#s3-1-1`);
  await webkit.waitFor("#s3-1-1 .number");
  // The keys work once the scripts of the page have run.
  await webkit.evaluate(async () => {
    while (document.querySelector("#clause-panel") === null) {
      document.body.dispatchEvent(new KeyboardEvent("keydown", { key: "c", bubbles: true }));
      await new Promise((done) => setTimeout(done, 200));
    }
  });
  await webkit.waitFor("#clause-panel textarea");
  expect(await webkit.evaluate(() => document.querySelector("#clause-panel")?.textContent)).toMatch(
    /关于全力建设全球研发中心城市/u,
  );
  await webkit.click("#clause-panel .note-mark-field input");
  await webkit.goto(`${inject("site")}/zh-hans/notes/`);
  await webkit.waitFor("main a[href$='opinions-2023/#s3-1-1']");
});

/** In a page: characters of a text that lie on the one before, on one line. */
function overlapping(selector: string): string[] {
  const found: string[] = [];
  for (const element of document.querySelectorAll(selector)) {
    const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
    let before = { right: 0, top: Number.NaN };
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      for (const [index, character] of [...(node.textContent ?? "")].entries()) {
        const range = new Range();
        range.setStart(node, index);
        range.setEnd(node, index + 1);
        const { left, right, top } = range.getBoundingClientRect();
        if (top === before.top && left < before.right - 1) found.push(character);
        before = { right, top };
      }
    }
  }
  return found;
}

/** In a page: the widest space behind the number of a run-in heading, in characters of the text. */
function widestGap(): number {
  const gaps = [...document.querySelectorAll(".run-in-heading > .number-gap")];
  const size = Number.parseFloat(getComputedStyle(gaps[0] ?? document.body).fontSize);
  return Math.max(...gaps.map((gap) => gap.getBoundingClientRect().width)) / size;
}

test("numbers stand beside the characters around them, and behind numbers the space is even", async () => {
  await webkit.goto(`${inject("site")}/zh-hant/docs/takungpao-2025/`);
  expect(await webkit.evaluate(() => document.querySelector("h1")?.textContent)).toContain(
    "130餘項",
  );
  expect(await webkit.evaluate(overlapping, "h1")).toEqual([]);
  await webkit.goto(`${inject("site")}/zh-hans/docs/xiangjiang-plan-2024/`);
  expect(await webkit.evaluate(widestGap)).toBeLessThan(1);
});

test("on a phone a document begins with its text, fits its width, and has its tools at the bottom", async () => {
  const site = inject("site");
  await webkit.inFrame(`${site}/robots.txt`, `${site}/zh-hans/docs/opinions-2023/`, 390, 800);
  expect(await webkit.evaluate(() => [innerWidth, document.documentElement.scrollWidth])).toEqual([
    ...[390, 390],
  ]);
  const first = () => document.querySelector(".clauses p")?.getBoundingClientRect().top ?? 0;
  expect(await webkit.evaluate(first)).toBeLessThan(600);
  const tools = () => {
    const at = document.elementFromPoint(60, innerHeight - 25)?.closest("button, a");
    return at?.textContent?.trim();
  };
  expect(await webkit.evaluate(tools)).toBe("目录");
});

test("the copy opens from its folder, and searches", async () => {
  const folder = await mkdtemp(path.join(tmpdir(), "tiaowen 副本 "));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  const archive = path.join(inject("siteFolder"), "downloads/tiaowen-offline.zip");
  await promisify(execFile)(await findUnzip(), ["-q", archive, "-d", folder]);
  const address = (page: string) => pathToFileURL(path.join(folder, "tiaowen", page)).href;
  await webkit.goto(address("index.html"));
  await webkit.waitFor(".site-header");
  await webkit.goto(`${address("zh-hans/search/index.html")}?q=揭榜挂帅`);
  await webkit.waitFor(`${READY} [data-clause] mark`);
  expect(await webkit.evaluate(clausesOf, "揭榜挂帅")).toEqual(expected("揭榜挂帅"));
  await webkit.click(`${READY} [data-clause] a`);
  await webkit.waitFor(".clauses mark");
  await webkit.goto(address("en/tasks/five-elements/s4-2-2-1/index.html"));
  await webkit.waitFor("h1");
});
