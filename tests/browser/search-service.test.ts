/** The search page in a real browser, asking a search service of another origin. */
import { createServer, type Server } from "node:http";
import { expect, inject, onTestFinished, test } from "vitest";
import { searchIndexOf } from "../../src/node/build/read-search-index.ts";
import { searchService } from "../../src/node/engine/service/search-service.ts";
import { listen } from "../../src/node/serve/listen.ts";
import { createSearcher } from "../../src/search/searcher.ts";
import { memoryEngine } from "../node/engine/memory-engine.ts";
import { collection } from "../support/real-content.ts";
import { address, answeredAfter, ready, shown } from "./answers.ts";
import { useBrowser } from "./harness.ts";
import { goTo } from "./reader.ts";

const browser = useBrowser();
const NAME = "texts";
const LOCAL = { host: "127.0.0.1", port: 0, isFlexible: false };

/** Lets a server listen while the test runs; gives its address. */
async function served(server: Server): Promise<string> {
  onTestFinished(() => {
    server.close();
    server.closeAllConnections();
  });
  return listen(server, LOCAL);
}

/**
 * The site as a build writes it where `site.yaml` names the service. It has a server of its own: to Chromium a page whose body
 * a test gives comes from anywhere, and such a one may not ask this machine.
 */
function siteAsking(service: string): Server {
  return createServer(async ({ url = "/" }, response) => {
    const { status, type, body } = await filed(url);
    const isPage = type.startsWith("text/html");
    response.writeHead(status, { "Content-Type": type }).end(isPage ? asking(body, service) : body);
  });
}

/** A page with what makes it ask the service. */
function asking(page: Buffer, service: string): string {
  return page
    .toString()
    .replace("<html ", `<html data-search-service="${service}" `)
    .replace("connect-src 'self'", `connect-src 'self' ${new URL(service).origin}`);
}

/** A file of the site without the service. */
async function filed(url: string) {
  const response = await fetch(new URL(url, inject("site")));
  return {
    status: response.status,
    type: response.headers.get("content-type") ?? "",
    body: Buffer.from(await response.arrayBuffer()),
  };
}

test("has the answers of the static search, tells of a failure, and asks again", async () => {
  const engine = memoryEngine(NAME);
  engine.put(collection);
  const server = searchService({
    ...{ engine, collection: NAME, origin: "*", isBehindProxy: false, rate: 0, atOnce: 4 },
    report: () => {},
  });
  const service = await served(server);
  const site = await served(siteAsking(service));
  const { page } = await browser.open("/robots.txt");
  const requests: string[] = [];
  page.on("request", (request) => requests.push(request.url()));

  await goTo(page, address(`${site}en/search/`, { q: "innovation centre" }));
  const wanted = createSearcher(await searchIndexOf(collection, "zh-Hans", "en"));
  const names = async (query: string) => (await wanted.names(query)).map(({ clause }) => clause);
  const total = await ready(page);
  const first = await names("innovation centre");
  expect(total).toBe(first.length);
  expect(await shown(page)).toEqual(first.slice(0, (await shown(page)).length));

  engine.before = () => {
    throw new Error("gone");
  };
  const field = page.locator("#search-form input[name=q]");
  await field.fill("揭榜挂帅");
  const failed = page.locator('#search-results[data-state="error"]');
  await failed.waitFor();
  engine.before = () => {};
  await answeredAfter(page, () => field.fill("揭榜挂帅 -试点"));
  expect(await shown(page)).toEqual(
    (await names("揭榜挂帅 -试点")).slice(0, (await shown(page)).length),
  );
  expect(requests.some((url) => url.startsWith(`${service}call`))).toBe(true);
  expect(requests.filter((url) => url.includes("/search-data/"))).toEqual([]);
});
