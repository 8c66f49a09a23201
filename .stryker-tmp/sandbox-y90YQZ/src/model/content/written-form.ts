/** What an editor writes for a value that its schema reads from several forms, as JSON Schema states it. */
// @ts-nocheck

import { z } from "zod";

/** The written form of schemas that a JSON Schema cannot be made from: those that change a value before they check it. */
const WRITTEN = new WeakMap<object, z.ZodType>();

/** Registers the written form of a schema, which is known by its identity; returns the schema. */
export function writtenAs<Schema extends z.ZodType>(schema: Schema, written: z.ZodType): Schema {
  WRITTEN.set(schema, written);
  return schema;
}

/** The JSON Schema (draft 7, which editors of YAML know best) of what a schema accepts. */
export function jsonSchema(schema: z.ZodType): z.core.JSONSchema.BaseSchema {
  return z.toJSONSchema(schema, {
    io: "input",
    target: "draft-7",
    unrepresentable: "any",
    override({ zodSchema, jsonSchema: made }) {
      const form = WRITTEN.get(zodSchema);
      if (form === undefined) return;
      const { $schema: _, ...written } = jsonSchema(form);
      for (const key of Object.keys(made)) if (key !== "description") delete made[key];
      Object.assign(made, written);
    },
  });
}
