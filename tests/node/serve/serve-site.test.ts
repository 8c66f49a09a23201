/** The server of `tiaowen serve`: types, slashes, wrong addresses. */
import { expect, onTestFinished, test } from "vitest";
import { listen } from "../../../src/node/serve/listen.ts";
import { siteServer } from "../../../src/node/serve/serve-site.ts";
import { contentFolder } from "../../support/content.ts";

const FILES = {
  "site/index.html": "front",
  "site/404.html": "wrong address",
  "site/en/docs/a/index.html": "document",
  "site/data/a.json": "{}",
  "site/data/a.ndjson": "{}",
  "site/_astro/a.1f2e.js": "",
  "site/search-data/index.json": "{}",
  "site/search-data/0123456789ab/table.json": "{}",
  "secret.txt": "secret",
};

async function served(root: string): Promise<(path: string) => Promise<Response>> {
  const server = siteServer({ folder: `${await contentFolder(FILES)}/site`, root });
  onTestFinished(() => {
    server.close();
    server.closeAllConnections();
  });
  const address = await listen(server, { host: "localhost", port: 0, isFlexible: false });
  return (path) => fetch(new URL(path, address), { redirect: "manual" });
}

test.each(["/", "/texts/"])("serves a site at %s", async (root) => {
  const get = await served(root);
  const page = await get(`${root}en/docs/a/`);
  expect([page.status, await page.text()]).toEqual([200, "document"]);
  expect(page.headers.get("content-type")).toMatch(/^text\/html/u);
  expect((await get(`${root}data/a.json`)).headers.get("content-type")).toMatch(/json/u);

  const withoutSlash = await get(`${root}en/docs/a?q=x`);
  expect(withoutSlash.status).toBe(308);
  expect(withoutSlash.headers.get("location")).toBe(`${root}en/docs/a/?q=x`);

  for (const wrong of [
    `${root}en/docs/b/`,
    `${root}en/docs/`,
    `${root}%2e%2e/secret.txt`,
    `${root}%E0`,
  ]) {
    const answer = await get(wrong);
    expect([wrong, answer.status, await answer.text()]).toEqual([wrong, 404, "wrong address"]);
  }
});

test("lets browsers keep what is named by its content, and has the rest asked for anew", async () => {
  const get = await served("/texts/");
  const caching = async (path: string) =>
    (await get(`/texts/${path}`)).headers.get("cache-control");
  const forEver = "public, max-age=31536000, immutable";
  expect(await caching("_astro/a.1f2e.js")).toBe(forEver);
  expect(await caching("search-data/0123456789ab/table.json")).toBe(forEver);
  for (const path of ["", "data/a.json", "search-data/index.json"]) {
    expect(await caching(path), path).toBe("no-cache");
  }
});

test("leads from the base path to the site, and knows nothing beside it", async () => {
  const get = await served("/texts/");
  expect((await get("/texts")).headers.get("location")).toBe("/texts/");
  expect((await get("/")).status).toBe(404);
});

test("takes the next free port only where none was named", async () => {
  const first = siteServer({ folder: ".", root: "/" });
  const second = siteServer({ folder: ".", root: "/" });
  onTestFinished(() => {
    first.close();
    second.close();
  });
  const { port } = new URL(await listen(first, { host: "localhost", port: 0, isFlexible: true }));
  const at = { host: "localhost", port: Number(port) };
  await expect(listen(second, { ...at, isFlexible: false })).rejects.toThrow(
    `Port ${port} is taken`,
  );
  const next = new URL(await listen(second, { ...at, isFlexible: true }));
  expect(Number(next.port)).toBeGreaterThan(Number(port));
});
