/** Addresses and titles of the pages of tasks. */
// @ts-nocheck


import { type PlacedNode, taskNodes } from "../../corpus/tasks/task-nodes.ts";
import type { Language } from "../i18n/languages.ts";
import { languagePaths } from "../i18n/site-languages.ts";
import { pageHref } from "../routes/address.ts";
import { corpus } from "../routes/collection.ts";

/** The part of a task page's address after the language. */
export function taskPath(hierarchy: string, node: string): string {
  return `tasks/${hierarchy}/${node}/`;
}

/** Address of a task's page. */
export function taskHref(lang: Language, { hierarchy, node }: PlacedNode): string {
  return pageHref(lang, taskPath(hierarchy.id, node.id));
}

/** `getStaticPaths` for the pages of tasks. */
export function taskPaths() {
  return languagePaths().flatMap(({ params }) =>
    corpus.derive(taskNodes).all.map((placed) => ({
      params: { ...params, hierarchy: placed.hierarchy.id, node: placed.node.id },
      props: { placed },
    })),
  );
}
