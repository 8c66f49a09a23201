/** Shares the invented collection with the modules of pages that a test imports after this one. */
// @ts-nocheck

import { pageContent } from "../../src/node/build/page-content.ts";
import { shareContent } from "../../src/node/build/shared-content.ts";
import { corpus } from "./jiangbei.ts";

const pages = pageContent(corpus, []);
shareContent(Promise.resolve({ diagnostics: [], pages }), { panelSections: [], taskFormats: [] });
