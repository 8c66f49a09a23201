/** The content that the pages show: the build's own; under `astro dev` the content folder, loaded once. */

import type { Collection } from "../../model/types.ts";
import type { PageContent } from "../../node/build/page-content.ts";
import { sharedContent } from "../../node/build/shared-content.ts";

async function loadContent(): Promise<PageContent> {
  const [{ loadCollection }, { pageContent }] = await Promise.all([
    import("../../node/content/load-collection.ts"),
    import("../../node/build/page-content.ts"),
  ]);
  const loaded = await loadCollection(process.env.CONTENT_DIR ?? "content");
  return pageContent(loaded.collection);
}

export const content: PageContent = (await sharedContent()) ?? (await loadContent());
export const collection: Collection = content.collection;
