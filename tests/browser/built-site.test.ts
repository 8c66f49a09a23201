/** The built pages as files: valid, each id once, every link with a target. */
import { access } from "node:fs/promises";
import { join } from "node:path";
import { HtmlValidate, type Message, StaticConfigLoader } from "html-validate";
import { parse } from "parse5";
import { describe, expect, inject, test } from "vitest";
import { type BuiltPage, builtPages, childrenOf, type Element } from "../support/built-pages.ts";

const folder = inject("siteFolder");
const pages = await builtPages(folder);
const SITE = "https://site.example/";

/** Address of a file of the site: a page that is an index has that of its folder. */
function addressOf(file: string): URL {
  return new URL(encodeURI(file).replace(/(^|\/)index\.html$/, "$1"), SITE);
}

const byPath = new Map(pages.map((page) => [addressOf(page.file).pathname, page]));

async function exists(pathname: string): Promise<boolean> {
  return access(join(folder, decodeURIComponent(pathname))).then(
    () => !pathname.endsWith("/"),
    () => false,
  );
}

/** What is wrong with a link, or null. */
async function fault(page: BuiltPage, link: string): Promise<string | null> {
  const target = new URL(link, addressOf(page.file));
  if (`${target.origin}/` !== SITE) return `${page.file}: ${link} leaves the site`;
  const found = byPath.get(target.pathname);
  if (found === undefined) {
    return (await exists(target.pathname)) ? null : `${page.file}: ${link} leads nowhere`;
  }
  const anchor = decodeURIComponent(target.hash.slice(1));
  if (anchor === "" || found.ids.includes(anchor)) return null;
  return `${page.file}: ${link} names no anchor`;
}

/** What answers while one types has nothing to submit: the bar that finds in a text, the filters of trees, of the timeline and of the promises. */
function isAllowed({ ruleId, selector }: Message): boolean {
  return (
    ruleId === "wcag/h32" &&
    /#find|#tree-filter|#timeline-filter|#promise-filter|#duty-filter/.test(selector ?? "")
  );
}

/** Gives every page the configuration that it has worked out for the first. */
class OneConfigLoader extends StaticConfigLoader {
  #config: ReturnType<StaticConfigLoader["getConfigFor"]> | undefined;

  override getConfigFor(...given: Parameters<StaticConfigLoader["getConfigFor"]>) {
    this.#config ??= super.getConfigFor(...given);
    return this.#config;
  }
}

/** So many elements make the surroundings of an element. */
const AROUND = 3;

/** Each element of a page with its attributes and with the elements around it, as a line. */
function surroundings({ html }: BuiltPage): Set<string> {
  const found = new Set<string>();
  const visit = (element: Element, around: readonly string[]): void => {
    const attributes = element.attrs.map(({ name }) => name).toSorted();
    const own = [...around, [element.tagName, ...attributes].join(" ")].slice(-AROUND);
    found.add(own.join(" > "));
    for (const child of childrenOf(element)) visit(child, own);
  };
  for (const element of childrenOf(parse(html))) visit(element, []);
  return found;
}

/** The pages that have an element in surroundings that no page before them has; what a thousand pages repeat is read once. */
function validated(): BuiltPage[] {
  const known = new Set<string>();
  return pages.filter((page) => {
    const own = [...surroundings(page)].filter((each) => !known.has(each));
    for (const each of own) known.add(each);
    return own.length > 0;
  });
}

describe("the built site", () => {
  test("has pages", () => {
    expect(pages.length).toBeGreaterThan(20);
  });

  test("has no link that leads nowhere, and none that leaves it", async () => {
    const faults = await Promise.all(
      pages.flatMap((page) => [...new Set(page.links)].map((link) => fault(page, link))),
    );
    expect(faults.filter((found) => found !== null)).toEqual([]);
  });

  test("has each id once in a page", () => {
    const repeated = pages.flatMap(({ file, ids }) => {
      const counts = Map.groupBy(ids, (id) => id);
      return [...counts].filter(([, same]) => same.length > 1).map(([id]) => `${file}: ${id}`);
    });
    expect(repeated).toEqual([]);
  });

  test("is valid HTML", async () => {
    const config = new OneConfigLoader({
      root: true,
      extends: ["html-validate:standard", "html-validate:a11y"],
      // A run-in heading stands in the line of its paragraph, at any depth: only a role can say so.
      rules: { "prefer-native-element": ["error", { exclude: ["heading"] }] },
    });
    const validator = new HtmlValidate(config);
    const faults: string[] = [];
    for (const { file, html } of validated()) {
      const { results } = await validator.validateString(html, file);
      for (const { messages } of results) {
        faults.push(
          ...messages
            .filter((found) => !isAllowed(found))
            .map(
              ({ line, column, ruleId, message }) =>
                `${file}:${line}:${column} ${ruleId} ${message}`,
            ),
        );
      }
    }
    expect(faults).toEqual([]);
  });
});
