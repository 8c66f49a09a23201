/** The JSON Schemas of the YAML files of a content folder, by which editors complete and check while one types. */
// @ts-nocheck

import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { CONTENT_SCHEMAS } from "../../model/content/content-schemas.ts";
import { jsonSchema } from "../../model/content/written-form.ts";

/** Where they stand in the content folder. A name with a dot may stand in any folder. */
const SCHEMA_FOLDER = ".schemas";

/** Writes the schemas into a content folder; former ones are replaced. */
export async function writeSchemas(contentDir: string): Promise<void> {
  const folder = join(contentDir, SCHEMA_FOLDER);
  await mkdir(folder, { recursive: true });
  for (const [name, schema] of Object.entries(CONTENT_SCHEMAS)) {
    const text = `${JSON.stringify(jsonSchema(schema), null, 2)}\n`;
    await writeFile(join(folder, `${name}.schema.json`), text);
  }
}
