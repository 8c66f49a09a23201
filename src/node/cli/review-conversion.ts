/** Content folder → the conversions that a person has to look at. */
import { type Review, reviewConversion } from "../../annotate/script/conversion-review.ts";
import type { Diagnostic } from "../../model/diagnostic.ts";
import { reviewedSchema } from "../../model/schema.ts";
import { openccDirections } from "../adapters/opencc.ts";
import { readContentFolder } from "../content/content-folder.ts";
import { loadCollection } from "../content/load-collection.ts";
import { readYaml } from "../content/yaml.ts";

/** Reviews a content folder. The diagnostics are those of the content and of `dictionaries/reviewed.yaml`. */
export async function reviewFolder(
  folder: string,
): Promise<{ review: Review; diagnostics: readonly Diagnostic[] }> {
  const [{ collection, diagnostics }, { reviewed }] = await Promise.all([
    loadCollection(folder),
    readContentFolder(folder),
  ]);
  const decisions = reviewed ? readYaml(reviewed.text, reviewed.file, reviewedSchema) : null;
  return {
    review: reviewConversion(
      collection.documents,
      openccDirections(collection.overrides),
      decisions?.yaml?.value ?? {},
    ),
    diagnostics: [...diagnostics, ...(decisions?.diagnostics ?? [])],
  };
}

/** The review as a terminal prints it: a choice a line, by character. */
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
