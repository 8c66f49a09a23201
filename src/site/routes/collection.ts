/** The content that the pages show: the build's own; under `astro dev` the content folder, loaded once. */

import type { Collection } from "../../model/types.ts";
import type { PageContent } from "../../node/build/page-content.ts";
import { sharedContent } from "../../node/build/shared-content.ts";

/** @throws Error with the diagnostics, where the content has errors: Astro shows it in the page and in the terminal */
async function loadContent(): Promise<PageContent> {
  const { loadPageContent } = await import("../../infra/load-page-content.ts");
  return loadPageContent(process.env.CONTENT_DIR ?? "content");
}

export const content: PageContent = (await sharedContent()) ?? (await loadContent());
export const collection: Collection = content.collection;
