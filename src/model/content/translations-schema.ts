/** Schema of `translations.yaml`; content/README.md explains it to editors. */
import { z } from "zod";
import { TRANSLATION_STATUSES } from "../translation.ts";
import { clauseAddress, id } from "./schema.ts";

/**
 * `translations.yaml`: English titles by document, and by document and clause; English names of issuers and authors; who translated
 * the text of a document.
 */
export const translationsSchema = z.strictObject({
  documents: z.record(id, z.string().min(1)).optional(),
  clauses: z.record(id, z.record(z.string(), z.string().min(1))).optional(),
  names: z.record(z.string().min(1), z.string().min(1)).optional(),
  translators: z
    .record(
      id,
      z.strictObject({
        name: z.union([
          z.string().min(1),
          z.strictObject({
            "zh-Hans": z.string().min(1),
            "zh-Hant": z.string().min(1),
            en: z.string().min(1),
          }),
        ]),
        status: z.enum(TRANSLATION_STATUSES).optional(),
      }),
    )
    .optional(),
  free: z
    .array(z.strictObject({ clause: clauseAddress, term: id, why: z.string().min(1) }))
    .optional(),
});
export type Translations = z.output<typeof translationsSchema>;
