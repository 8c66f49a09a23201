/** hierarchies.json: the task hierarchies, each as a list of nodes. */
// @ts-nocheck


import type { Hierarchy, HierarchyNode } from "../../../model/types.ts";
import { walkNodes } from "../../../model/walk.ts";
import { type Artifact, dataPath } from "../artifact.ts";
import { field, TITLE, words } from "../documentation.ts";
import { prettyJson } from "../json.ts";
import { list, nullable, PLACE, record, TEXT, TITLES } from "../json-schema.ts";

export const HIERARCHIES: Artifact = {
  name: "hierarchies",
  documentation: {
    name: "hierarchies.json",
    about: words(
      "任务体系；每个体系另有表格与大纲，见其页面",
      "任務體系；每個體系另有表格與大綱，見其頁面",
      "The task hierarchies; each has tables and an outline on its own page",
    ),
    fields: [
      field(
        "id, document, root",
        "标识、文件、根条文",
        "標識、文件、根條文",
        "id, document, root clause",
      ),
      TITLE,
      field(
        "nodes",
        "节点：标识、条文、引语、编号、标题、层级、上级与下级",
        "節點：標識、條文、引語、編號、標題、層級、上級與下級",
        "nodes: id, clause, quoted words, number, title, level, parent and children",
      ),
    ],
    schema: list(
      record({
        id: TEXT,
        title: TITLES,
        document: TEXT,
        root: nullable(TEXT),
        nodes: list(
          record(
            {
              id: TEXT,
              clause: TEXT,
              label: TEXT,
              title: TITLES,
              level: PLACE,
              parent: nullable(TEXT),
              children: list(TEXT),
            },
            { quote: TEXT },
          ),
        ),
      }),
    ),
  },
  *files({ corpus }) {
    const records = corpus.hierarchies.map(hierarchyRecord);
    yield { path: dataPath("hierarchies.json"), content: prettyJson(records) };
  },
};

function hierarchyRecord({ id, titles, document, root, nodes }: Hierarchy) {
  return { id, title: titles, document, root, nodes: [...walkNodes(nodes)].map(nodeRecord) };
}

function nodeRecord({ id, clause, quote, label, titles, level, parent, children }: HierarchyNode) {
  return {
    id,
    clause,
    ...(quote === null ? {} : { quote }),
    label: label["zh-Hans"],
    title: titles,
    level,
    parent,
    children: children.map((child) => child.id),
  };
}
