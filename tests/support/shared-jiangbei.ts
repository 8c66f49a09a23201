/** Shares the invented collection with the modules of pages that a test imports after this one. */
import { shareContent } from "../../src/node/build/shared-content.ts";
import { artifactContext, corpus } from "./jiangbei.ts";

const { record, ofText } = artifactContext;
shareContent({ corpus, dataFiles: [], record, ofText });
