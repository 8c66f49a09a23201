/** JSON Schema (draft 2020-12) of data files: short forms of what their schemas are made of. */
// @ts-nocheck


/** A schema as plain data. */
export interface JsonSchema {
  readonly [keyword: string]: SchemaValue;
}
type SchemaValue = string | number | boolean | null | JsonSchema | readonly SchemaValue[];

type Properties = Readonly<Record<string, JsonSchema>>;

export const TEXT: JsonSchema = { type: "string" };
export const NUMBER: JsonSchema = { type: "number" };
export const TRUTH: JsonSchema = { type: "boolean" };
/** An integer from 0. */
export const COUNT: JsonSchema = { type: "integer", minimum: 0 };
/** An integer from 1. */
export const PLACE: JsonSchema = { type: "integer", minimum: 1 };
/** A date as exact as it is known. */
export const DATE: JsonSchema = { type: "string", pattern: "^\\d{4}(-\\d{2}(-\\d{2})?)?$" };
/** `document#clause`. */
export const ADDRESS: JsonSchema = { type: "string", pattern: "^[^#]+#[^#]+$" };
export const SHA256: JsonSchema = { type: "string", pattern: "^[0-9a-f]{64}$" };

export function nullable(schema: JsonSchema): JsonSchema {
  return { anyOf: [schema, { type: "null" }] };
}

export function oneOf(...values: readonly (string | null)[]): JsonSchema {
  return { enum: values };
}

export function list(items: JsonSchema): JsonSchema {
  return { type: "array", items };
}

/** A list with one schema for each place, all of which have to be there. */
export function tuple(...items: readonly JsonSchema[]): JsonSchema {
  return { type: "array", prefixItems: items, items: false, minItems: items.length };
}

/** An object with exactly these properties; the optional ones may be absent. */
export function record(properties: Properties, optional: Properties = {}): JsonSchema {
  return {
    type: "object",
    properties: { ...properties, ...optional },
    required: Object.keys(properties),
    additionalProperties: false,
  };
}

/** An object with any keys. */
export function mapOf(values: JsonSchema): JsonSchema {
  return { type: "object", additionalProperties: values };
}

/** A title in both scripts and in English. */
export const TITLES = record({ "zh-Hans": TEXT, "zh-Hant": TEXT, en: nullable(TEXT) });
/** A text in both scripts. */
export const FORMS = record({ "zh-Hans": TEXT, "zh-Hant": TEXT });
/** A text in both scripts and in English. */
export const WORDS = record({ "zh-Hans": TEXT, "zh-Hant": TEXT, en: TEXT });
/** First and last line, from 1. */
export const LINES = tuple(PLACE, PLACE);
