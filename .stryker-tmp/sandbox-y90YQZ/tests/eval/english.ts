/** The queries of `english.yaml`. */
// @ts-nocheck

import { readFileSync } from "node:fs";
import { parse } from "yaml";
import { z } from "zod";

const schema = z.array(
  z.strictObject({
    query: z.string().min(1),
    must: z.array(z.string().regex(/^[\w-]+#[\w-]+$/u)).min(1),
    why: z.string().min(1),
  }),
);

/** A query in English or pinyin, and the clauses that it must find. */
export type EnglishQuery = z.output<typeof schema>[number];

/** @throws Error where the file has another shape */
export function readEnglishQueries(): EnglishQuery[] {
  return schema.parse(parse(readFileSync(new URL("english.yaml", import.meta.url), "utf8")));
}
