/** A small collection of invented documents, on which tests of the engine stand: both scripts, boxes, tables, hierarchies, a glossary. */
import { fileURLToPath } from "node:url";
import { reportText } from "../../src/model/report.ts";
import { loadCollection } from "../../src/node/content/load-collection.ts";

const FOLDER = fileURLToPath(new URL("../fixtures/jiangbei", import.meta.url));

const loaded = await loadCollection(FOLDER);
if (loaded.diagnostics.length > 0) throw new Error(reportText(loaded.diagnostics));

export const { collection } = loaded;
