/** Pages made by a bundle: their files, and what makes none. */
import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";
import { makePages } from "../../../../src/node/build/pages/make-pages.ts";
import type { Written } from "../../../../src/node/build/written.ts";
import { contentFolder } from "../../../support/content.ts";

/** A bundle that answers with the address that it is asked for, and the site that is made with it; it is told of each of its files. */
async function made(
  paths: readonly object[],
  statuses: Readonly<Record<string, number>> = {},
  siteUrl?: string,
) {
  const folder = await contentFolder({
    "client/_astro/a.js": "script",
    "server/entry.mjs": `import { statuses } from "./chunks/statuses.mjs";
      export const pageMaker = (siteUrl) => ({
        paths: async () => ${JSON.stringify(paths)},
        render: async ({ url }) =>
          new Response(siteUrl === undefined ? url : url + " of " + siteUrl, { status: statuses[new URL(url).pathname] ?? 200 }),
      });`,
    "server/chunks/statuses.mjs": `export const statuses = ${JSON.stringify(statuses)};`,
  });
  const at = (name: string) => join(folder, name);
  const folders = { client: at("client"), server: at("server"), offline: at("offline") };
  const bundle = { ...folders, entry: "entry.mjs", shipped: [] };
  const told: Written[] = [];
  const place = {
    outDir: at("site"),
    root: "/texts/",
    siteUrl,
    taken: new Set(["data/taken.json"]),
  };
  await makePages(bundle, place, (written) => told.push(written));
  const files = await readdir(at("site"), { recursive: true, withFileTypes: true });
  const contents = files
    .filter((file) => file.isFile())
    .map(async ({ parentPath, name }) => {
      const path = join(parentPath, name);
      return [path.slice(at("site/").length), await readFile(path, "utf8")] as const;
    });
  const site = Object.fromEntries(await Promise.all(contents));
  expect(told[0]).toEqual({ kind: "rest", paths: expect.arrayContaining(Object.keys(site)) });
  expect(told.slice(1).map((each) => each.kind === "file" && each.path)).toEqual(
    told[0]?.kind === "rest" && told[0].paths,
  );
  return site;
}

const page = (pathname: string) => ({ pathname, route: { type: "page" } });
const file = (pathname: string) => ({ pathname, route: { type: "endpoint" } });

test("lie where a host looks for them, beside what they load", async () => {
  const paths = [
    page("/"),
    page("/en/docs/a/"),
    page("/404"),
    file("/en/甲.xml"),
    file("/b.epub/"),
  ];
  expect(await made(paths, { "/texts/404/": 404 })).toEqual({
    "_astro/a.js": "script",
    "index.html": "http://localhost/texts/",
    "en/docs/a/index.html": "http://localhost/texts/en/docs/a/",
    "404.html": "http://localhost/texts/404/",
    "en/甲.xml": "http://localhost/texts/en/%E7%94%B2.xml",
    "b.epub": "http://localhost/texts/b.epub/",
  });
});

test("are made for the host of the site, where it is known", async () => {
  expect(await made([page("/en/")], {}, "https://example.org")).toMatchObject({
    "en/index.html": "http://localhost/texts/en/ of https://example.org",
  });
});

test("of which one cannot be made are an error", async () => {
  const paths = [page("/en/"), page("/en/docs/")];
  await expect(made(paths, { "/texts/en/docs/": 500 })).rejects.toThrow(
    "The page /en/docs cannot be made.",
  );
});

test("of which two stand at one path are an error", async () => {
  await expect(made([page("/en/"), file("/en")])).rejects.toThrow("Two pages stand at /en.");
});

test("of which one stands where another file does are an error", async () => {
  await expect(made([file("/data/taken.json")])).rejects.toThrow(
    "An artifact and a page have the same path: data/taken.json",
  );
});
