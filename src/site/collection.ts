/** The content that the pages show: the build's own; under `astro dev` the content folder, loaded once. */
import type { PageContent } from "../infra/page-content.ts";
import { sharedContent } from "../infra/shared-content.ts";
import type { Collection } from "../model/types.ts";

async function loadContent(): Promise<PageContent> {
  const [{ loadCollection }, { pageContent }] = await Promise.all([
    import("../infra/load-collection.ts"),
    import("../infra/page-content.ts"),
  ]);
  const loaded = await loadCollection(process.env.CONTENT_DIR ?? "content");
  return pageContent(loaded.collection);
}

export const content: PageContent = (await sharedContent()) ?? (await loadContent());
export const collection: Collection = content.collection;
