/** The schema of every YAML file of a content folder, by the name under which editors find it. */
// @ts-nocheck

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
  translationsSchema,
  wordsSchema,
} from "./schema.ts";

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
