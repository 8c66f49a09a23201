/** <name>.schema.json: the JSON Schema of each data file, beside it. */
// @ts-nocheck

import { type Artifact, dataPath } from "../artifact.ts";
import { prettyJson } from "../json.ts";
import { describedSchema, schemaName } from "./file-facts.ts";

export const SCHEMAS: Artifact = {
  name: "schemas",
  *files({ dataFiles, root }) {
    for (const file of dataFiles) {
      const name = schemaName(file);
      if (name === null) continue;
      const schema = {
        $schema: "https://json-schema.org/draft/2020-12/schema",
        $id: `${root}${dataPath(name)}`,
        ...describedSchema(file),
      };
      yield { path: dataPath(name), content: prettyJson(schema) };
    }
  },
};
