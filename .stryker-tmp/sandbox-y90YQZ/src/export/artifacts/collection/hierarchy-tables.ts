/** hierarchies/: each task hierarchy in each export format. */
// @ts-nocheck

import { clauseUrl } from "../../clause-address.ts";
import { taskTable } from "../../tasks/task-rows.ts";
import { type Artifact, dataPath } from "../artifact.ts";

export const HIERARCHY_TABLES: Artifact = {
  name: "hierarchy-tables",
  async *files({ corpus, root, taskFormats }) {
    for (const hierarchy of corpus.hierarchies) {
      const table = taskTable(hierarchy, corpus, (address) => clauseUrl(root, address));
      for (const { ending, content } of taskFormats) {
        const path = dataPath(`hierarchies/${hierarchy.id}.${ending}`);
        yield { path, content: await content(table) };
      }
    }
  },
};
