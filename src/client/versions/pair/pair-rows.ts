/** The rows of a comparison that the build did not make: the same matching of versions, with the browser's words. */
import type { Clause } from "../../../model/types.ts";
import type { ChangeRow } from "../../../site/versions/rows.ts";
import { bothTexts } from "../../../versions/clause-texts.ts";
import { matchVersions } from "../../../versions/match-versions.ts";
import { diffWords } from "../../../versions/word-diff.ts";

const words = new Intl.Segmenter("zh", { granularity: "word" });

function cut(text: string): string[] {
  return Array.from(words.segment(text), ({ segment }) => segment);
}

/** The rows in the order of the newer version. */
export function pairRows(old: readonly Clause[], other: readonly Clause[]): ChangeRow[] {
  return matchVersions(old, other).map(({ olds, news, kinds }): ChangeRow => {
    const [own, its] = [bothTexts(olds), bothTexts(news)];
    const side = news.length === 0 ? "old" : olds.length === 0 ? "new" : "both";
    const segments =
      side === "both" && own["zh-Hans"] !== its["zh-Hans"]
        ? diffWords(own, its, cut)
        : [{ in: side, text: news.length === 0 ? own : its } as const];
    return { kinds, olds, news, segments };
  });
}
