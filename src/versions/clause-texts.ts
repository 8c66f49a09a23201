/** The texts of clauses as comparisons take them. */
import type { Forms } from "../model/texts.ts";
import type { Clause } from "../model/types.ts";

/** The headings and paragraphs of clauses in both scripts, a line each. */
export function bothTexts(clauses: readonly Pick<Clause, "forms">[]): Forms {
  const inScript = (script: keyof Forms) =>
    clauses
      .flatMap(({ forms }) => [forms[script].heading, ...forms[script].paragraphs])
      .filter((text) => text !== "")
      .join("\n");
  return { "zh-Hans": inScript("zh-Hans"), "zh-Hant": inScript("zh-Hant") };
}
