import { join } from "node:path";
import { createContext, runInContext } from "node:vm";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { fileAddress, sitePaths } from "../../../src/node/offline/addresses.ts";
import { checkNames } from "../../../src/node/offline/file-names.ts";
import { pagesHandover } from "../../../src/node/offline/file-scripts.ts";
import { readPage } from "../../../src/node/offline/html-tags.ts";
import { type KeepScript, scriptsIn } from "../../../src/node/offline/kept-scripts.ts";
import { copyData, namesFiles, startCopy, type Take } from "../../../src/node/offline/site-copy.ts";
import { anyText } from "../../support/any-text.ts";
import { contentFolder } from "../../support/content.ts";
import { seed } from "../../support/seed.ts";

describe("addresses", () => {
  const paths = sitePaths("/texts/", [
    "index.html",
    "en/index.html",
    "en/docs/a/index.html",
    "data/a b.json",
  ]);

  test.each([
    ["en/docs/a/index.html", "/texts/", "../../../index.html"],
    ["en/docs/a/index.html", "/texts/en/", "../../index.html"],
    ["en/docs/a/index.html", "/texts/en/docs/a/?q=%E6%9D%A1#s1", "index.html?q=条#s1"],
    ["index.html", "/texts/data/a%20b.json", "data/a%20b.json"],
    ["en/index.html", "/texts/?q=%E6%9D%A1%26%E6%9D", "../index.html?q=条%26%E6%9D"],
    ["en/index.html", "/texts/data/", "../data/"],
    ["en/index.html", "/texts/nothing/", null],
    ["en/index.html", "/elsewhere/", null],
    ["en/index.html", "//host/texts/", null],
    ["en/index.html", "#s1", null],
  ])("in %s, %s is %s", (from, address, expected) => {
    expect(fileAddress(paths, from, address)).toBe(expected);
  });

  test("lead to the file that they name, from wherever they stand", () => {
    const name = fc.stringMatching(/^[a-z0-9 文%#?-]{1,6}$/u);
    const file = fc.array(name, { minLength: 1, maxLength: 4 }).map((names) => names.join("/"));
    fc.assert(
      fc.property(file, file, (from, to) => {
        const site = sitePaths("/", [from, to]);
        const written = to.split("/").map(encodeURIComponent).join("/");
        const way = fileAddress(site, from, `/${written}`);
        const base = new URL(`file:///copy/${from.split("/").map(encodeURIComponent).join("/")}`);
        expect(new URL(way ?? "nowhere", base).pathname).toBe(
          new URL(`file:///copy/${written}`).pathname,
        );
      }),
      { seed },
    );
  });
});

describe("names in the archive", () => {
  test.each([
    ["a/../b", "outside of its folder"],
    ["/a", "outside of its folder"],
    ["a/con.json", "Windows does not allow"],
    ["a/what?.html", "Windows does not allow"],
    ["a./b", "Windows does not allow"],
    [`${"a".repeat(151)}`, "longer than 150"],
  ])("%s is refused", (name, why) => {
    expect(() => checkNames([name])).toThrow(why);
  });

  test("that some systems cannot tell apart are refused, others pass", () => {
    expect(() => checkNames(["a/B", "A/b"])).toThrow("a/B");
    expect(() => checkNames(["tiaowen/index.html", "tiaowen/文件.json"])).not.toThrow();
  });
});

/** Passes the files of the copy of a site to `take`. */
async function copySite(
  files: ReadonlyMap<string, string>,
  take: Take,
  keep: KeepScript = (_key, make) => make(),
): Promise<void> {
  const read = (path: string): Buffer => Buffer.from(files.get(path) ?? "");
  const copy = await startCopy({ paths: [...files.keys()], read }, "/t/", take, keep);
  for (const [path, content] of files) {
    if (path.endsWith(".html")) await copy.addPage(path, readPage(content));
    else if (namesFiles(path)) copy.addFile(path, Buffer.from(content));
    else copyData(path, Buffer.from(content), take);
  }
}

const given: unknown[] = [];
const copyPage = createContext({
  tiaowenFile: (path: string, content: unknown) => {
    given.push([path, structuredClone(content)]);
  },
});

/** What a script hands over, by the paths of the files. */
function handed(code: string): unknown[] {
  runInContext(code, copyPage);
  return given.splice(0);
}

test("pages are handed over as they are, alone and with others, whatever they hold", () => {
  fc.assert(
    fc.property(fc.array(anyText(), { minLength: 1 }), (texts) => {
      const pages = texts.map((text, at) => ({
        path: `en/a/b/${at}/index.html`,
        html: `<!doctype html>'${text}\\<main>"${text}\\"\n</main>`,
      }));
      expect(handed(pagesHandover(pages))).toEqual(
        pages.map(({ path, html }) => [path, { text: html }]),
      );
    }),
    { seed },
  );
});

test("the copy has classic scripts, relative addresses, and a script for each file that is fetched", async () => {
  const page = `<!doctype html><html data-root="/t/" data-search-service="https://search.example.org/"><head><link rel="canonical" href="/t/en/"><link rel="stylesheet" href="/t/_astro/a.css"></head><body><a href="/t/downloads/x.zip">zip</a><a href="/t/data/hierarchies/a-en.csv">csv</a><a href="/t/en/">page</a><script type="module" src="/t/_astro/a.js"></script><script type="module">import "/t/_astro/a.js"; document.title = "two";</script></body></html>`;
  const script = `export const file = () => fetch("/t/data/b/a.json"); addEventListener("x", file);`;
  const files = new Map(
    Object.entries({
      "_astro/a.css": "a{background:url(/t/_astro/a.svg)}",
      "_astro/a.js": script,
      "_astro/a.svg": "<svg/>",
      "data/a.json": "{}",
      "data/b/a.json": '{"文":1}',
      "data/hierarchies/a-en.csv": "a",
      "data/hierarchies/a-zh-hans.xlsx": "a",
      "data/hierarchies/a.json": "{}",
      "downloads/x.zip": "zip",
      "en/index.html": page,
      "search-data/1/a.bin": "\u0001",
      "service-worker.js": "1",
    }),
  );
  const copy = new Map<string, Buffer>();
  await copySite(files, (name, content) => copy.set(name, content));
  const text = (name: string): string => copy.get(name)?.toString() ?? "";
  const names = [...copy.keys()].filter((name) => !name.includes("scripts."));
  expect(names.toSorted()).toEqual([
    "_astro/a.css",
    "_astro/a.svg",
    "_files/data/b/a.json.js",
    "_files/data/hierarchies/a.json.js",
    "_files/search-data/1/a.bin.js",
    "data/a.json",
    "data/b/a.json",
    "data/hierarchies/a.json",
    "en/index.html",
  ]);
  expect(text("en/index.html")).toMatch(
    /^<!doctype html><html data-root="\.\.\/" data-page-file="index\.html"><head><meta http-equiv="Content-Security-Policy" content="[^"]*worker-src blob:[^"]*"><link rel="stylesheet" href="\.\.\/_astro\/a\.css"><\/head><body><a>zip<\/a><a>csv<\/a><a href="index\.html">page<\/a><script defer src="\.\.\/_astro\/scripts\.\w+\.js"><\/script><\/body><\/html>$/u,
  );
  expect(text("_astro/a.css")).toBe("a{background:url(a.svg)}");
  expect(handed(text("_files/data/b/a.json.js"))).toEqual([
    ["data/b/a.json", { text: '{"文":1}' }],
  ]);
  expect(handed(text("_files/search-data/1/a.bin.js"))).toEqual([
    ["search-data/1/a.bin", { base64: "AQ==" }],
  ]);
});

test("the copy hands over the Traditional pages that English ones take their text from, and data; no document’s page", async () => {
  const page = '<!doctype html><html data-root="/t/"><head></head><body></body></html>';
  const files = [
    "data/text/zh-hant/a.json",
    "en/docs/a/index.html",
    "zh-hans/docs/a/index.html",
    "zh-hant/docs/a/index.html",
    "zh-hant/docs/a/source/index.html",
    "zh-hant/docs/index.html",
    "zh-hant/index.html",
  ];
  const copy = new Set<string>();
  await copySite(new Map(files.map((name) => [name, page])), (name) => copy.add(name));
  expect([...copy].filter((name) => name.startsWith("_files/")).toSorted()).toEqual([
    "_files/data/text/zh-hant/a.json.js",
    "_files/zh-hant/docs/a/pages.js",
    "_files/zh-hant/docs/index.html.js",
    "_files/zh-hant/index.html.js",
  ]);
});

test("the copy leaves out what only programs on the web read, and keeps the page’s address there", async () => {
  const head = `<meta name="description" content="文"><meta property="og:title" content="文"><meta name="DC.title" content="文"><meta name="citation_title" content="文"><meta name="prism.publicationName" content="文"><script type="application/ld+json">{"a":1}</script>`;
  const address = '<link rel="canonical" href="https://example.org/t/en/">';
  const page = `<!doctype html><html data-root="/t/"><head>${head}${address}</head><body></body></html>`;
  const copy = new Map<string, string>();
  const files = new Map([["en/index.html", page]]);
  await copySite(files, (name, content) => copy.set(name, content.toString()));
  expect(copy.get("en/index.html")).toMatch(
    /^<!doctype html><html[^>]*><head><meta http-equiv[^>]*><meta name="description" content="文"><link rel="canonical" href="https:\/\/example\.org\/t\/en\/"><\/head>/u,
  );
});

describe("bundled scripts", () => {
  const page = (script: string) =>
    `<!doctype html><html data-root="/t/"><head></head><body>${script}</body></html>`;
  const own = '<script type="module" src="/t/_astro/a.js"></script>';
  const site = {
    "_astro/a.js": 'import("/t/_astro/b.js"); fetch("/t/data/b/a.json");',
    "_astro/b.js": "export const b = 1; console.log(b);",
    "data/a.json": "{}",
    "en/a/index.html": page(own),
    "en/b/index.html": page(`${own}<script type="module">console.log(2);</script>`),
  };

  /** The copy of a site, and how many scripts were made for it. */
  async function copied(files: Readonly<Record<string, string>>, keep: KeepScript) {
    const copy = new Map<string, string>();
    let made = 0;
    const counted: KeepScript = (key, make) =>
      keep(key, () => {
        made++;
        return make();
      });
    const take: Take = (path, content) => copy.set(path, content.toString());
    await copySite(new Map(Object.entries(files)), take, counted);
    return { copy, made };
  }

  test("are made once for the same scripts of a site, whatever else it has", async () => {
    const keep = scriptsIn(contentFolder({}).then((folder) => join(folder, "not", "there")));
    const first = await copied(site, keep);
    expect(first.made).toBe(2);
    expect(await copied(site, keep)).toEqual({ copy: first.copy, made: 0 });
    const other = await copied({ ...site, "data/c.json": "{}", "en/c/index.html": page("") }, keep);
    expect(other.made).toBe(0);
  });

  test.each([
    ["a script is another one", { "_astro/b.js": "export const b = 2;" }],
    ["a file that they name is there", { "data/b/a.json": "{}" }],
  ])("are made anew where %s", async (_, files) => {
    const keep = scriptsIn(contentFolder({}));
    await copied(site, keep);
    const changed = { ...site, ...files };
    const anew = await copied(changed, (_key, make) => make());
    expect(await copied(changed, keep)).toEqual({ copy: anew.copy, made: 2 });
  });

  test("that cannot be kept are made each time", async () => {
    const folder = await contentFolder({ file: "no folder" });
    const keep = scriptsIn(Promise.resolve(join(folder, "file")));
    const first = await copied(site, keep);
    expect(await copied(site, keep)).toEqual(first);
    expect(first.made).toBe(2);
  });
});
