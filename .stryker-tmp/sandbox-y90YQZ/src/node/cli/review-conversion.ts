/** Content folder → the conversions that need a person's decision. */
// @ts-nocheck

import { type Review, reviewConversion } from "../../annotate/script/conversion-review.ts";
import { reviewedSchema } from "../../model/content/schema.ts";
import type { Diagnostic } from "../../model/diagnostic.ts";
import { readContentFolder } from "../content/content-folder.ts";
import { type ContentPlace, loadContent } from "../content/load-content.ts";
import { readYaml } from "../content/yaml.ts";

/** Reviews a content folder. The diagnostics concern the config, the content and `dictionaries/reviewed.yaml`. */
export async function reviewFolder(
  place: ContentPlace,
): Promise<{ review: Review; diagnostics: readonly Diagnostic[] }> {
  const [{ loaded, diagnostics }, { reviewed }] = await Promise.all([
    loadContent(place),
    readContentFolder(place.contentDir),
  ]);
  if (loaded === null) return { review: { total: 0, open: [] }, diagnostics };
  const decisions = reviewed ? readYaml(reviewed.text, reviewed.file, reviewedSchema) : null;
  const { corpus, tools } = loaded;
  return {
    review: reviewConversion(corpus.documents, tools.directions, decisions?.yaml?.value ?? {}),
    diagnostics: [...diagnostics, ...(decisions?.diagnostics ?? [])],
  };
}

/** The review as text for a terminal: one choice per line, sorted by character. */
export function reviewText({ total, open }: Review): string {
  const lines = open
    .toSorted((one, other) => one.from.localeCompare(other.from, "zh"))
    .map(({ from, to, before, after, rule, by, document, clause, decided }) => {
      const context = `${before}【${from}→${to}】${after}`.replace(/\s+/g, " ");
      const decision = decided === null ? "" : `  decided: ${decided}`;
      return `${context}  ${rule} ${by}  ${document}#${clause}${decision}`;
    });
  const summary = `${total} choices, ${total - open.length} reviewed, ${open.length} to look at.`;
  return [...lines, summary].join("\n");
}
