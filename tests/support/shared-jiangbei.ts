/** Shares the invented collection with the modules of pages that a test imports after this one. */
import { pageContent } from "../../src/node/build/page-content.ts";
import { shareContent } from "../../src/node/build/shared-content.ts";
import { artifactContext, corpus } from "./jiangbei.ts";

const pages = pageContent(corpus, [], artifactContext.record);
shareContent(Promise.resolve({ diagnostics: [], pages, publication: null }), {
  panelSections: [],
  taskFormats: [],
});
