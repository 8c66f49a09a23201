/** The content of this repository, loaded once for all the test files of a worker. */
import { loadCollection } from "../../src/node/content/load-collection.ts";

/** What the content folder comes to. Nobody changes it: every file sees the same. */
export const { collection, coverage, diagnostics } = await loadCollection("content");
