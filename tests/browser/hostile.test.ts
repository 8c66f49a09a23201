/**
 * A content folder that tries to run script through every field that an editor writes, and files and addresses that readers are
 * handed. The pages are opened without their content security policy, so that nothing but their own care protects them.
 */
import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { strFromU8, unzipSync } from "fflate";
import type { BrowserContext } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { contentFolder } from "../support/content.ts";
import { readCsv } from "../support/read-csv.ts";
import { runTiaowen } from "../support/run-tiaowen.ts";
import { type StaticServer, serveFolder } from "../support/static-server.ts";
import { chromiumOfWorker } from "./chromium.ts";
import { goTo, type OpenPage } from "./reader.ts";

/** Ends every element that may hold it, and runs where it is read as HTML, as a script or as an attribute. */
const SCRIPT =
  "x]]>--></script></style></title></textarea></noscript><img src=x onerror=ran()><svg onload=ran()></svg><script>ran()</script>\"' onmouseover=ran() autofocus onfocus=ran() x=ran()";
const FORMULA = '=HYPERLINK("http://x",1)';
/** In YAML and JSON. */
const S = JSON.stringify(SCRIPT);
const F = JSON.stringify(FORMULA);

const FILES = {
  "site.yaml": `name: { zh-Hans: ${S}, en: ${S} }\ndescription: { zh-Hans: ${S}, en: ${S} }\nfeatured: [a]\nexamples: { zh-Hans: [${S}], en: [${S}] }\nmenu: { header: [p] }\n`,
  "sources/a/source.md": `# 总则${SCRIPT}\n\n正文${SCRIPT}[甲](javascript:ran())<img src=x onerror=ran()>\n\n## 一、工程${SCRIPT}\n\n### （一）${FORMULA}\n\n到2030年建成${SCRIPT}平台100个。\n\n| 甲${SCRIPT} | ${FORMULA} |\n|---|---|\n| <script>ran()</script> | [乙](javascript:ran()) |\n`,
  "sources/a/source.yaml": `id: a\ntitle: ${S}\notherTitles: [${S}]\ngenre: plan\nissuer: ${S}\nnumber: ${S}\nauthors: [${S}, ${F}]\ndate: 2026-01-01\n`,
  "sources/a/repairs.yaml": `- { kind: doubt, line: 3, words: 正文, why: ${S} }\n`,
  "glossary.yaml": `- { id: t, zh-Hans: 平台, pinyin: ${S}, en: ${S}, aliases: [${S}], definition: { zh-Hans: ${S}, en: ${S} } }\n`,
  "names.yaml": `- { id: n, kind: place, zh-Hans: ${S}, en: ${S}, note: ${S} }\n- { id: m, kind: organisation, zh-Hans: 平台, en: ${S} }\n`,
  "translations.yaml": `documents: { a: ${S} }\nclauses: { a: { s1: ${S} } }\n`,
  "hierarchies.yaml": `- { id: h, title: { zh-Hans: ${S}, en: ${S} }, document: a, root: s1 }\n`,
  "words.yaml": `${S}: [${S}]\n`,
  "pages/front.en.md": `---\ntitle: ${S}\n---\n${SCRIPT}\n`,
  "pages/p.zh-Hans.md": `---\ntitle: ${S}\ndescription: ${S}\n---\n# ${SCRIPT}\n\n${SCRIPT}[甲](javascript:ran())![乙](javascript:ran())\n\n| ${SCRIPT} | [丙](https://x/"onclick=ran()) |\n|---|---|\n\n[^1]\n\n[^1]: ${SCRIPT}\n`,
};

let folder: string;
let server: StaticServer;
let context: BrowserContext;
/** Scripts of the content that ran, and errors in pages, by page. */
const faults: string[] = [];

beforeAll(async () => {
  const removals: (() => Promise<void>)[] = [];
  folder = await contentFolder(FILES, (remove) => removals.push(remove));
  const { status, stderr } = await runTiaowen("build", {
    CONTENT_DIR: folder,
    OUT_DIR: join(folder, "dist"),
  });
  expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
  server = await serveFolder(join(folder, "dist"));
  context = await (await chromiumOfWorker()).newContext({ bypassCSP: true });
  await context.exposeFunction("ran", () => faults.push("a script of the content ran"));
  return async () => {
    await server.vanish();
    for (const remove of removals) await remove();
  };
});
afterAll(() => context?.close());

async function open(address: string): Promise<OpenPage> {
  const page: OpenPage = await context.newPage();
  page.on("pageerror", (error) => faults.push(`${address}: ${error.message}`));
  page.on("dialog", (dialog) => void dialog.dismiss());
  await goTo(page, server.address + address);
  return page;
}

/** Paths of the site's files with an ending. */
async function filesWith(ending: string): Promise<string[]> {
  const files = await readdir(join(folder, "dist"), { recursive: true });
  return files.filter((file) => file.endsWith(ending)).toSorted();
}

test("nothing of it runs on any page, and every page is whole", async () => {
  const pages = (await filesWith("index.html")).filter((file) => /^(?:en|zh-hant)\//u.test(file));
  expect(pages.length).toBeGreaterThan(20);
  const page = await open("/en/");
  for (const file of pages) {
    await goTo(page, `${server.address}/${file}`);
    expect(await page.locator("footer").count(), file).toBeGreaterThan(0);
    const data = await page.locator('script[type="application/ld+json"]').allTextContents();
    for (const text of data) expect(() => JSON.parse(text), file).not.toThrow();
  }
  expect(faults).toEqual([]);
});

test("nor in answers, suggestions, the panel, the comparison, or from an address", async () => {
  const words = encodeURIComponent(SCRIPT);
  const search = await open(`/en/search/?q=${words}&doc=${words}&kind=${words}`);
  await search.locator('#search-results:not([data-state="loading"])').waitFor();
  const found = await open("/zh-hans/search/?q=平台&view=concordance");
  await found.locator('#search-results[data-state="ready"]').waitFor();
  await found.locator("input[name=q]").first().fill("工程");
  await found.locator('#search-results[data-state="ready"]').waitFor();
  const document = await open(`/en/docs/a/?q=${words}#${words}`);
  await document.keyboard.press("c");
  await document.locator("#clause-panel").waitFor();
  await open(`/en/compare/?a=${words}&b=a%23s1`);
  await open(`/en/tasks/h/?status=${words}&q=${words}`);
  expect(faults).toEqual([]);
});

test("nor from a file of notes that a reader is handed", async () => {
  const page = await open("/en/notes/");
  const entry = { clause: "a#s1", text: SCRIPT, name: SCRIPT, quote: SCRIPT };
  const gone = { ...entry, clause: "gone#s1" };
  const entries = [entry, gone].map((each) => ({ ...each, updated: "2026-01-01T00:00:00Z" }));
  const content = JSON.stringify({ format: "tiaowen-notes", version: 1, entries });
  await page.locator("input[type=file]").setInputFiles({
    name: `${"<img src=x onerror=ran()>"}.json`,
    mimeType: "application/json",
    buffer: Buffer.from(content),
  });
  await page.locator(".notes-list li, .notes-list article").first().waitFor();
  expect(await page.locator(".notes-list").innerText()).toContain("<img src=x");
  expect(faults).toEqual([]);
});

test("books, feeds and pictures are well-formed, and hold no script", async () => {
  const page = await open("/en/about/");
  const books = await Promise.all(
    (await filesWith(".epub")).map(async (file) =>
      Object.entries(unzipSync(await readFile(join(folder, "dist", file)))),
    ),
  );
  const inBooks = books
    .flat()
    .filter(([name]) => /\.(?:xhtml|opf|ncx|svg|xml)$/u.test(name))
    .map(([name, bytes]) => [name, strFromU8(bytes)] as const);
  const beside = await Promise.all(
    [...(await filesWith(".xml")), ...(await filesWith(".svg"))].map(
      async (file) => [file, await readFile(join(folder, "dist", file), "utf8")] as const,
    ),
  );
  const bad = await page.evaluate(
    (texts) =>
      texts.flatMap(([name, text]) => {
        const read = new DOMParser().parseFromString(text, "application/xml");
        const isBroken = read.querySelector("parsererror, script, [onload], [onerror]") !== null;
        const leads = [...read.querySelectorAll("[href]")].some((link) =>
          link.getAttribute("href")?.startsWith("javascript:"),
        );
        return isBroken || leads ? [name] : [];
      }),
    [...inBooks, ...beside],
  );
  expect(inBooks.length).toBeGreaterThan(10);
  expect(bad).toEqual([]);
});

test("no cell of a spreadsheet is a formula", async () => {
  const tables = await filesWith(".csv");
  expect(tables.length).toBeGreaterThan(0);
  for (const file of tables) {
    const cells = readCsv(await readFile(join(folder, "dist", file), "utf8")).flat();
    expect(
      cells.filter((cell) => /^[=+\-@]/u.test(cell)),
      file,
    ).toEqual([]);
  }
});
