/** Finishes a page of the site: gives it inline styles if it is a landing page, and its policy, and takes its entry for the site map. */
import { writeFileSync } from "node:fs";
import path from "node:path";
import { memoize } from "../../search/memoize.ts";
import { type FileSum, fileSum } from "../offline/file-sum.ts";
import { type Edit, edited, type Page } from "../offline/html-tags.ts";
import { policyEdit } from "./content-policy.ts";
import { BUNDLED, inlineCriticalCss } from "./inline-critical-css.ts";
import { type MappedPage, mappedPage } from "./sitemap.ts";

/** A page that has been written. */
export interface FinishedPage {
  readonly sum: FileSum;
  /** Its entry for the site map. */
  readonly mapped: MappedPage | null;
  /** The steps by which it was finished: edits of the page as each step found it. */
  readonly steps: readonly (readonly Edit[])[];
}

/** Finishes a page of the site and writes it. */
export type FinishPage = (name: string, page: Page) => Promise<FinishedPage>;

/**
 * @param read gives the content of a file of the site
 * @throws Error, from the function, if a page has no head
 */
export function pageFinisher(folder: string, read: (name: string) => Buffer): FinishPage {
  const readSheet = memoize(async (address: string) =>
    read(address.slice(address.lastIndexOf(BUNDLED))).toString("utf8"),
  );
  return async (name, page) => {
    const early = await inlineCriticalCss(name, page, readSheet);
    const policy = [policyEdit(name, early, "served")];
    const content = Buffer.from(edited(early.html, policy));
    writeFileSync(path.join(folder, name), content);
    // A copy, since an address that was cut out of a page keeps the whole page in memory.
    return {
      sum: fileSum(content),
      mapped: structuredClone(mappedPage(page)),
      steps: [...early.steps, policy],
    };
  };
}
