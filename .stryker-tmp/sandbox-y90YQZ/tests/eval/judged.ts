/** The judged queries of `judged.yaml`, and the English ones of `judged-english.yaml`. */
// @ts-nocheck

import { readFileSync } from "node:fs";
import { parse } from "yaml";
import { z } from "zod";

export interface JudgedQuery {
  readonly query: string;
  /** True where no clause matches, and the judged ones are the best that the words lead to. */
  readonly relaxed: boolean;
  /** Grades from 1 to 3 by `document#id`. */
  readonly grades: ReadonlyMap<string, number>;
}

/** A grade and the reason for it: `3 its heading names it`. */
const judgement = z
  .string()
  .regex(/^[123] \S/u, "a grade from 1 to 3 and the reason")
  .transform((text) => Number(text[0]));

const schema = z.array(
  z.strictObject({
    query: z.string().min(1),
    relaxed: z.literal(true).optional(),
    clauses: z.record(z.string().regex(/^[\w-]+#[\w-]+$/u), judgement),
  }),
);

/** @throws Error where the file has another shape */
export function readJudgedQueries(file = "judged.yaml"): JudgedQuery[] {
  const text = readFileSync(new URL(file, import.meta.url), "utf8");
  return schema.parse(parse(text)).map(({ query, relaxed = false, clauses }) => ({
    query,
    relaxed,
    grades: new Map(Object.entries(clauses)),
  }));
}
