/**
 * The schema of `data/changes.json` of a published site, which may come from elsewhere. Its keys stand in the order in which a
 * build writes them, because what is read is written again, byte for byte.
 */
import { z } from "zod";
import { GENRES } from "../../model/genres.ts";
import { CLAUSE_KINDS } from "../../model/types.ts";
import {
  type ChangeRecord,
  CLAUSE_CHANGES,
  DOCUMENT_CHANGES,
} from "../../model/versions/changes.ts";
import { CHANGE_KINDS } from "../../model/versions/versions.ts";

const text = z.string();
const number = z.int().min(1);
const forms = z.strictObject({ "zh-Hans": text, "zh-Hant": text });
const titles = forms.extend({ en: text.nullable() });
const id = z.string().regex(/^[a-z0-9-]+$/u);
const facts = {
  document: id,
  titles,
  genre: z.enum(GENRES),
  issuer: forms.nullable(),
  date: text.nullable(),
};
const clause = z.strictObject({
  kind: z.enum(CLAUSE_CHANGES),
  clause: id,
  from: z.strictObject({ clause: id, name: forms.nullable() }).nullable(),
  name: titles,
  unnamed: z.enum(CLAUSE_KINDS).nullable(),
  before: forms.nullable(),
  after: forms.nullable(),
  kinds: z.array(z.enum(CHANGE_KINDS)).optional(),
});

export const RECORD_SCHEMA: z.ZodType<ChangeRecord> = z.strictObject({
  format: z.literal(1),
  id: z.string().regex(/^urn:uuid:[0-9a-f-]{36}$/u),
  publications: z.array(
    z.strictObject({
      number,
      date: z.iso.date().nullable(),
      documents: z.array(
        z.strictObject({
          kind: z.enum(DOCUMENT_CHANGES),
          ...facts,
          size: z.int().min(0),
          clauses: z.array(clause),
          formerVersion: z.strictObject({ document: id, titles, date: text.nullable() }).optional(),
        }),
      ),
    }),
  ),
  documents: z.array(
    z.strictObject({ ...facts, clauses: z.array(z.tuple([id, text, number, number])) }),
  ),
});
