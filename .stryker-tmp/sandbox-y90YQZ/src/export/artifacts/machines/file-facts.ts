/** Facts about data files that follow from their documentation: media type, schema, paths. */
// @ts-nocheck

import type { DataFile } from "../documentation.ts";
import type { JsonSchema } from "../json-schema.ts";

const MEDIA_TYPES: Readonly<Record<string, string>> = {
  json: "application/json",
  ndjson: "application/x-ndjson",
  xml: "application/xml",
  tmx: "application/xml",
  tbx: "application/xml",
  ttl: "text/turtle",
  md: "text/markdown",
  txt: "text/plain",
  sqlite: "application/vnd.sqlite3",
  sql: "application/sql",
};

/** The ending of a file's name, or of the files of a folder, without its point. */
export function endingOf({ name, ending = "json" }: DataFile): string {
  return name.endsWith("/") ? ending : (/[^.]*$/u.exec(name)?.[0] ?? "");
}

/** The media type of a data file, or of the files of a folder. */
export function mediaTypeOf(file: DataFile): string {
  return MEDIA_TYPES[endingOf(file)] ?? "application/octet-stream";
}

/** The name of a file's schema below `data/`; null if it has none. */
export function schemaName({ name, schema }: DataFile): string | null {
  return schema === undefined ? null : `${name.replace(/\/$|\.[^.]*$/u, "")}.schema.json`;
}

/** The meaning of each top-level field in English, by its name. */
function meanings({ fields }: DataFile): ReadonlyMap<string, string> {
  return new Map(
    fields.flatMap(({ name, meaning }) =>
      name.split(", ").map((each) => [each, meaning.en] as const),
    ),
  );
}

function isSchema(value: unknown): value is JsonSchema {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** The schema with the meanings of the fields as descriptions of the properties of its topmost records. */
function described(schema: JsonSchema, known: ReadonlyMap<string, string>): JsonSchema {
  const { items, properties, additionalProperties } = schema;
  if (isSchema(items)) return { ...schema, items: described(items, known) };
  if (isSchema(additionalProperties)) {
    return { ...schema, additionalProperties: described(additionalProperties, known) };
  }
  if (!isSchema(properties)) return schema;
  const entries = Object.entries(properties).map(([name, own]) => {
    const description = known.get(name);
    return [name, description === undefined || !isSchema(own) ? own : { description, ...own }];
  });
  return { ...schema, properties: Object.fromEntries(entries) };
}

/** The schema of a data file with title and descriptions; null if it has none. */
export function describedSchema(file: DataFile): JsonSchema | null {
  const { schema, about } = file;
  return schema === undefined ? null : { title: about.en, ...described(schema, meanings(file)) };
}
