/** The schema of every YAML file of a content folder, by the name under which editors find it. */
import type { z } from "zod";
import {
  correspondencesSchema,
  dictionarySchema,
  glossarySchema,
  hierarchiesSchema,
  namesSchema,
  repairsSchema,
  reviewedSchema,
  siteSchema,
  sourceSchema,
  wordsSchema,
} from "./schema.ts";
import { translationsSchema } from "./translations-schema.ts";

export const CONTENT_SCHEMAS: Readonly<Record<string, z.ZodType>> = {
  site: siteSchema,
  source: sourceSchema,
  repairs: repairsSchema,
  hierarchies: hierarchiesSchema,
  translations: translationsSchema,
  glossary: glossarySchema,
  names: namesSchema,
  correspondences: correspondencesSchema,
  words: wordsSchema,
  dictionary: dictionarySchema,
  reviewed: reviewedSchema,
};
