/** The policy of a page allows its search service, and nothing else of another origin. */
import { expect, test } from "vitest";
import { readPage } from "../../../src/node/offline/html-tags.ts";
import { withPolicy } from "../../../src/node/publish/content-policy.ts";

function connections(attributes: string, place: "served" | "offline"): string | undefined {
  const page = readPage(
    `<!doctype html><html ${attributes}><head><meta charset="utf-8"></head></html>`,
  );
  return /connect-src ([^;]*);/u.exec(withPolicy("index.html", page, place))?.[1];
}

test("a page may connect to its own origin alone", () => {
  expect(connections('lang="en"', "served")).toBe("'self'");
});

test("a page with a search service may connect to its origin, whatever its path", () => {
  const service = 'data-search-service="https://search.example.org:8443/texts/"';
  expect(connections(service, "served")).toBe("'self' https://search.example.org:8443");
});

test("a page of the offline copy connects to nothing", () => {
  const service = 'data-search-service="https://search.example.org/"';
  expect(connections(service, "offline")).toBeUndefined();
});
