/** What axe finds wrong in a page, for the browser tests of accessibility. */
import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import type { OpenPage } from "./reader.ts";

declare const axe: typeof import("axe-core");

const source = await readFile(
  createRequire(import.meta.url).resolve("axe-core/axe.min.js"),
  "utf8",
);

/** So much of an element is told: its start tag, and what it begins with. */
const LONGEST = 300;

/** The rules that the page breaks in its present state, each with the first element that does. */
export async function axeFaults(page: OpenPage): Promise<string[]> {
  if (!(await page.evaluate(() => "axe" in globalThis))) await page.evaluate(source);
  return page.evaluate(async (longest) => {
    // To describe thousands of sound elements takes longer than to check them: neither markup nor selectors are written down.
    axe.configure({ noHtml: true });
    const { violations } = await axe.run({
      resultTypes: ["violations"],
      selectors: false,
      elementRef: true,
    });
    return violations.map(
      ({ id, nodes }) => `${id}: ${nodes[0]?.element?.outerHTML.slice(0, longest)}`,
    );
  }, LONGEST);
}
