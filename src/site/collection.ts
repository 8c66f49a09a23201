/** The collection that the pages show: the build's own; under `astro dev` the content folder, loaded once. */

import { loadCollection } from "../infra/load-collection.ts";
import { sharedCollection } from "../infra/shared-collection.ts";
import type { Collection } from "../model/types.ts";

export const collection: Collection =
  sharedCollection() ?? (await loadCollection(process.env.CONTENT_DIR ?? "content")).collection;
