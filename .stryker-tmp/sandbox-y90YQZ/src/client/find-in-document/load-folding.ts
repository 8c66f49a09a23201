/** The fold of the site's search, for a page that searches its own text. */
// @ts-nocheck

import { FOLD_FILE } from "../../search/format/index-format.ts";
import { createFolding, type Folding } from "../../text/fold/fold.ts";
import { readFoldTable, type WrittenFoldTable } from "../../text/fold/fold-table-format.ts";
import { siteIndex } from "../search/engine/source.ts";

/** Loads the fold from the search index. Rejects if it cannot be loaded. */
export async function loadFolding(): Promise<Folding> {
  const address = new URL(
    `${document.documentElement.dataset.root ?? "/"}search-data/`,
    location.href,
  );
  const table = await siteIndex(address.href, "zh-Hans").read(FOLD_FILE);
  const written: WrittenFoldTable = JSON.parse(new TextDecoder().decode(table));
  return createFolding(readFoldTable(written));
}
