/** The content security policy: every page has one, it allows what the page holds and nothing more, and nothing breaks on it. */
import { createHash } from "node:crypto";
import { parse } from "parse5";
import { describe, expect, inject, test } from "vitest";
import { type Element, elementsOf, pageFiles } from "../support/built-pages.ts";
import { useBrowser } from "./harness.ts";
import { goTo } from "./reader.ts";

const pages = await pageFiles(inject("siteFolder"));
const browser = useBrowser();

function attribute({ attrs }: Element, name: string): string | undefined {
  return attrs.find((each) => each.name === name)?.value;
}

/** The content of a script or a style. */
function contentOf({ childNodes }: Element): string {
  return childNodes.map((node) => ("value" in node ? node.value : "")).join("");
}

/** Directives by name. */
function readPolicy(policy: string): Map<string, string[]> {
  return new Map(
    policy.split("; ").map((directive) => {
      const [name = "", ...sources] = directive.split(" ");
      return [name, sources];
    }),
  );
}

/** What is wrong with the policy of a page. */
function faultsOf(html: string): string[] {
  const elements = [...elementsOf(parse(html))];
  const isPolicy = (element: Element): boolean =>
    attribute(element, "http-equiv") === "Content-Security-Policy";
  const found = elements.findIndex(isPolicy);
  const first = elements.findIndex(({ tagName }) => /^(?:script|style|link)$/.test(tagName));
  const meta = elements[found];
  if (meta === undefined) return ["no policy"];
  const policy = readPolicy(attribute(meta, "content") ?? "");
  const sources = [...policy.values()].flat();
  const allows = (name: string, content: string): boolean => {
    const hash = createHash("sha256").update(content).digest("base64");
    return policy.get(name)?.includes(`'sha256-${hash}'`) ?? false;
  };
  return [
    ...(first !== -1 && first < found ? ["a script or style before the policy"] : []),
    ...(elements.filter(isPolicy).length > 1 ? ["two policies"] : []),
    ...(policy.get("default-src")?.join(" ") === "'none'" ? [] : ["a default that allows"]),
    ...(policy.get("base-uri")?.join(" ") === "'none'" ? [] : ["a base that can be moved"]),
    ...sources.filter((source) => source.includes("unsafe-")),
    ...sources.filter((source) => /[.*:/]/.test(source) && !source.startsWith("'sha256-")),
    ...elements.flatMap((element) => {
      const { tagName, attrs } = element;
      const own = attrs.filter(({ name }) => name === "style" || name.startsWith("on"));
      const isCode = !/json/.test(attribute(element, "type") ?? "");
      const content = contentOf(element);
      const isRefused =
        (tagName === "style" && !allows("style-src", content)) ||
        (tagName === "script" &&
          attribute(element, "src") === undefined &&
          isCode &&
          !allows("script-src", content));
      return [
        ...own.map(({ name }) => `<${tagName} ${name}>`),
        ...(isRefused ? [`a ${tagName} without its hash`] : []),
      ];
    }),
  ];
}

describe("the policy of each page", () => {
  test("allows what stands in the page, and nothing of another site", () => {
    const faults = pages.flatMap(({ file, html }) =>
      faultsOf(html).map((fault) => `${file}: ${fault}`),
    );
    expect(faults).toEqual([]);
  });
});

/** Pages whose addresses differ from those of others of their kind in more than a name. */
const SINGLE = ["/zh-hant/tasks/overview/", "/en/tasks/key-projects/"];

/** A page of each kind, the languages in turn: pages of one section and depth differ in a name alone. */
function pageOfEachKind(): string[] {
  const languages = ["zh-hans", "zh-hant", "en"];
  const places = pages
    .map(({ file }) => file.split("/"))
    .filter((parts) => parts[0] === languages[0] && parts.at(-1) === "index.html")
    .map((parts) => parts.slice(1, -1));
  const kinds = Map.groupBy(places, (parts) => `${parts[0]} ${parts.length}`);
  return Array.from(kinds.values(), ([first = []], index) =>
    ["", languages[index % languages.length], ...first, ""].join("/"),
  );
}

test("no page asks for what its policy refuses, nor does a search, in the page or while one types", async () => {
  const { page, errors: all } = await browser.open("/zh-hans/search/?q=创新");
  // A request that going on to the next page has cut off is no fault; what the policy refuses is an error of the console.
  const errors = () => all.filter((error) => !error.startsWith("failed:"));
  await page.locator('#search-results[data-state="ready"]').waitFor();
  for (const path of [...pageOfEachKind(), ...SINGLE]) {
    await goTo(page, path);
    expect(errors(), path).toEqual([]);
  }
  await goTo(page, "/en/docs/");
  await page.locator(".quick-search input").pressSequentially("创新");
  await page.locator('[role="option"]').first().waitFor();
  expect(errors()).toEqual([]);
});
