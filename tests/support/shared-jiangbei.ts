/** Shares the invented collection with the modules of pages that a test imports after this one. */
import { shareContent } from "../../src/node/build/shared-content.ts";
import { artifactContext, corpus } from "./jiangbei.ts";

shareContent({ corpus, dataFiles: [], record: artifactContext.record });
