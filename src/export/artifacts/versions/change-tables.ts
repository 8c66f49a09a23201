/** changes/: the changes between two versions as XLSX, in each language. */
import { comparisons } from "../../../corpus/versions/comparisons.ts";
import { changeSheet } from "../../versions/change-sheet.ts";
import { TABLE_LANGUAGES } from "../../versions/change-words.ts";
import { comparisonPath } from "../../versions/comparison-path.ts";
import { workbook } from "../../workbook.ts";
import type { Artifact } from "../artifact.ts";

export const CHANGE_TABLES: Artifact = {
  name: "change-tables",
  async *files({ corpus }) {
    const { languages } = corpus.site;
    for (const comparison of corpus.derive(comparisons).values()) {
      for (const language of TABLE_LANGUAGES) {
        if (languages.length > 0 && !languages.includes(language)) continue;
        yield {
          path: comparisonPath(comparison.id, language),
          content: await workbook(changeSheet(corpus, comparison, language)),
        };
      }
    }
  },
};
