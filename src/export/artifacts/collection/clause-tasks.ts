/** clause-tasks/: for each document, the tasks that hold each clause; the clause panel loads it on demand. */

import { taskNodes } from "../../../corpus/tasks/task-nodes.ts";
import { nodeTitles } from "../../../model/clause-name.ts";
import type { Corpus } from "../../../model/corpus.ts";
import type { Titles } from "../../../model/types.ts";
import type { Artifact } from "../artifact.ts";
import { documentFiles } from "../document-files.ts";
import { field, words } from "../documentation.ts";
import { COUNT, list, mapOf, record, TEXT, TITLES, tuple } from "../json-schema.ts";

/** A task: its hierarchy, as an index in `hierarchies`, the id of its node, and its name. */
type WrittenTask = readonly [hierarchy: number, node: string, titles: Titles];

/** The content of a file. */
export interface ClauseTasksFile {
  readonly document: string;
  readonly hierarchies: readonly { readonly id: string; readonly titles: Titles }[];
  /** By clause id, in the order of the hierarchies; clauses that are no task are left out. */
  readonly clauses: Readonly<Record<string, readonly WrittenTask[]>>;
}

export const CLAUSE_TASKS: Artifact = {
  name: "clause-tasks",
  documentation: {
    name: "clause-tasks/",
    about: words(
      "每条所属的任务，每份文件一个",
      "每條所屬的任務，每份文件一個",
      "The tasks that each clause is the text of, a file for each document: clause-tasks/<id>.json",
    ),
    fields: [
      field("document", "文件标识", "文件標識", "id of the document"),
      field(
        "hierarchies",
        "其任务体系的标识与名称",
        "其任務體系的標識與名稱",
        "ids and titles of its hierarchies",
      ),
      field(
        "clauses",
        "按条文标识：体系在 hierarchies 中的次序（自 0 起）、节点标识、名称",
        "按條文標識：體系在 hierarchies 中的次序（自 0 起）、節點標識、名稱",
        "by clause id: the place of the hierarchy in hierarchies, counted from 0, the id of the node, and its titles",
      ),
    ],
    schema: record({
      document: TEXT,
      hierarchies: list(record({ id: TEXT, titles: TITLES })),
      clauses: mapOf(list(tuple(COUNT, TEXT, TITLES))),
    }),
  },
  files: ({ corpus }) => documentFiles(corpus, "clause-tasks/", ({ id }) => tasksFile(id, corpus)),
};

function tasksFile(document: string, corpus: Corpus): ClauseTasksFile {
  const own = corpus.hierarchies.filter((hierarchy) => hierarchy.document === document);
  const clauses: Record<string, WrittenTask[]> = {};
  for (const { hierarchy, node } of corpus.derive(taskNodes).all) {
    const at = own.indexOf(hierarchy);
    if (at === -1) continue;
    clauses[node.clause] = [...(clauses[node.clause] ?? []), [at, node.id, nodeTitles(node)]];
  }
  return { document, hierarchies: own.map(({ id, titles }) => ({ id, titles })), clauses };
}
