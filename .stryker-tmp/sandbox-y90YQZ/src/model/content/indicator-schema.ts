/** Schema of `indicators.yaml`; content/README.md explains it to editors. */
// @ts-nocheck

import { z } from "zod";
import { DIRECTIONS, MEASURES, STATEMENT_ROLES } from "../indicators.ts";
import { clauseAddress, date, id, titles } from "./schema.ts";

/** A text of the editor; Traditional is converted if it is absent. */
const editorWords = z.strictObject({
  "zh-Hans": z.string().min(1),
  "zh-Hant": z.string().min(1).optional(),
  en: z.string().min(1),
});

/** Words, or the id of words under `reasons`. */
const reason = z.union([id, editorWords]);
export type ReasonMetadata = z.output<typeof reason>;

const named = {
  "zh-Hans": titles.shape["zh-Hans"],
  "zh-Hant": titles.shape["zh-Hant"],
  en: titles.shape.en,
};

/** Quoted words of a clause. The paragraph is needed only where they stand in several. */
const quoted = {
  at: clauseAddress,
  quote: z.string().min(1),
  paragraph: z.int().min(1).optional(),
};

const statement = z
  .strictObject({
    ...quoted,
    role: z.enum(STATEMENT_ROLES),
    scope: id.optional(),
    measure: z.enum(MEASURES).optional(),
    date: date.optional(),
    /** Reason of the date, which the sentence itself does not state. */
    dateWhy: reason.optional(),
    differs: reason.optional(),
  })
  .refine((given) => (given.date === undefined) === (given.dateWhy === undefined), {
    path: ["date"],
    error: "a date that the sentence does not state needs its reason in `dateWhy`, and the reverse",
  });
export type StatementMetadata = z.output<typeof statement>;

const indicator = z.strictObject({
  id,
  topic: id,
  ...named,
  unit: titles,
  direction: z.enum(DIRECTIONS).optional(),
  aliases: z.array(z.string().min(2)).optional(),
  note: editorWords.optional(),
  statements: z.array(statement).min(1),
});
export type IndicatorMetadata = z.output<typeof indicator>;

export const indicatorsSchema = z.strictObject({
  /** The first scope is that of every document that no other one lists. */
  scopes: z.array(z.strictObject({ id, ...named, documents: z.array(id).optional() })).min(1),
  topics: z.array(z.strictObject({ id, ...named })).min(1),
  read: z.array(id).optional(),
  indicators: z.array(indicator),
  reasons: z.record(id, editorWords).optional(),
  apart: z
    .array(
      z.strictObject({
        at: clauseAddress,
        /** Absent for every amount of the clause that no indicator has. */
        quotes: z.array(z.string().min(1)).min(1).optional(),
        why: reason,
      }),
    )
    .optional(),
});
export type ApartMetadata = NonNullable<IndicatorsMetadata["apart"]>[number];
export type IndicatorsMetadata = z.output<typeof indicatorsSchema>;
