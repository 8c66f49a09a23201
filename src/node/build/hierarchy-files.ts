/** Writes each task hierarchy in the formats in which it is taken away: `/data/hierarchies/<id>.<format>`. */
import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { FORMATS, fileContent } from "../../export/tasks/formats.ts";
import { taskTable } from "../../export/tasks/task-rows.ts";
import type { Collection } from "../../model/types.ts";

/**
 * Writes the files below `data/hierarchies/`.
 * @param root address of the site's root, with a slash at the end
 */
export async function writeHierarchyFiles(
  collection: Collection,
  outDir: string,
  root: string,
): Promise<void> {
  const folder = join(outDir, "data", "hierarchies");
  await mkdir(folder, { recursive: true });
  for (const hierarchy of collection.hierarchies) {
    const document = collection.documents.find(({ id }) => id === hierarchy.document);
    if (document === undefined) continue;
    const table = taskTable(
      hierarchy,
      document,
      ({ clause }) => `${root}zh-hans/docs/${document.id}/#${clause}`,
    );
    for (const format of FORMATS) {
      await writeFile(join(folder, `${hierarchy.id}.${format}`), await fileContent(table, format));
    }
  }
}
