/** What axe finds wrong in a page, for the browser tests of accessibility. */
// @ts-nocheck

import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { alikeElements, LIKENESS } from "./alike-elements.ts";
import type { OpenPage } from "./reader.ts";

/** An element as axe holds it. */
interface AxeElement {
  readonly actualNode: Node;
}
/** A rule of axe's, which gathers the elements that it looks at. */
interface AxeRule {
  gather(...given: unknown[]): AxeElement[];
}
/** Axe with its rules: its own way to leave elements out asks each element for each that is left out, which takes longer than to check them. */
declare const axe: typeof import("axe-core") & { readonly _audit: { readonly rules: AxeRule[] } };
declare global {
  /** In a page that axe looks at: what its rules do not gather. */
  var leftOut: Set<Node>;
}

const source = await readFile(
  createRequire(import.meta.url).resolve("axe-core/axe.min.js"),
  "utf8",
);

/** So much of an element is told: its start tag, and what it begins with. */
const LONGEST = 300;

/** Brings axe into a page; its rules gather nothing that is left out. */
async function load(page: OpenPage): Promise<void> {
  if (await page.evaluate(() => "axe" in globalThis)) return;
  await page.evaluate(source);
  await page.evaluate(() => {
    // To describe thousands of sound elements takes longer than to check them: neither markup nor selectors are written down.
    axe.configure({ noHtml: true });
    for (const rule of axe._audit.rules) {
      const gather = rule.gather.bind(rule);
      rule.gather = (...given) =>
        gather(...given).filter(({ actualNode }) => !leftOut.has(actualNode));
    }
  });
}

/** What axe looks at. */
interface AxeScope {
  /** The element that was opened, where the page around it is looked at elsewhere. */
  readonly within?: string;
  /** Rules, where the same state is looked at with all of them in other colours. */
  readonly rules?: readonly string[];
}

/** For tests that look at one state in both colour schemes: the dark one is looked at for what colours decide. */
export const SCOPES: Readonly<Record<"light" | "dark", AxeScope>> = {
  light: {},
  dark: { rules: ["color-contrast", "link-in-text-block"] },
};

/**
 * The rules that the page breaks in its present state, each with the first element that does. Of elements that are alike, a
 * few are looked at. Each id that more than one element has is told, wherever it stands.
 */
export async function axeFaults(page: OpenPage, scope: AxeScope = {}): Promise<string[]> {
  await load(page);
  const alike = await page.evaluateHandle(alikeElements, LIKENESS);
  return page.evaluate(
    async ([elements, longest, { within = "html", rules }]) => {
      globalThis.leftOut = new Set(
        elements.flatMap((each) => [each, ...each.querySelectorAll("*")]),
      );
      const { violations } = await axe.run(within, {
        ...(rules && { runOnly: [...rules] }),
        resultTypes: ["violations"],
        selectors: false,
        elementRef: true,
      });
      const faults = violations.map(
        ({ id, nodes }) => `${id}: ${nodes[0]?.element?.outerHTML.slice(0, longest)}`,
      );
      const known = new Set<string>();
      for (const { id } of document.querySelectorAll("[id]")) {
        if (known.has(id)) faults.push(`repeated id: ${id}`);
        known.add(id);
      }
      return faults;
    },
    [alike, LONGEST, scope] as const,
  );
}
