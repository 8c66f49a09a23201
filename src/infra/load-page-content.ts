/** Content folder → what the pages show, where no build has read it before: under `astro dev`. */
import { hasErrors } from "../model/diagnostic.ts";
import { reportText } from "../model/report.ts";
import { type PageContent, pageContent } from "../node/build/page-content.ts";
import { loadCollection } from "../node/content/load-collection.ts";

/**
 * Loads a content folder for the pages.
 * @throws Error with the report of the diagnostics, where one of them is an error
 */
export async function loadPageContent(folder: string): Promise<PageContent> {
  const { collection, diagnostics } = await loadCollection(folder);
  if (hasErrors(diagnostics)) {
    throw new Error(`The content has errors.\n\n${reportText(diagnostics)}`);
  }
  return pageContent(collection);
}
