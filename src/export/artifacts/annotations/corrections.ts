/** corrections.json: what an editor corrected or supplied in the texts, and what the source has there. */

import { type Correction, correctionsOf, writeCorrection } from "../../../model/corrections.ts";
import { addressOf, paragraphNumber, partText } from "../../../model/target.ts";
import type { Clause, Forms, Part } from "../../../model/types.ts";
import { type Artifact, type ArtifactContext, dataPath } from "../artifact.ts";
import { field, words } from "../documentation.ts";
import { prettyJson } from "../json.ts";
import { COUNT, FORMS, list, nullable, record, TEXT } from "../json-schema.ts";

/** The content of the file: the corrections in the order of the texts. */
export type CorrectionsFile = readonly CorrectionRecord[];

interface CorrectionRecord {
  readonly document: string;
  readonly clause: string;
  /** Counted from 1; 0 in label and heading. */
  readonly paragraph: number;
  readonly shown: Forms;
  readonly source: string | null;
  readonly fold: string;
}

export const CORRECTIONS: Artifact = {
  name: "corrections",
  documentation: {
    name: "corrections.json",
    about: words(
      "编者订正、补入的字句，与原文所作",
      "編者訂正、補入的字句，與原文所作",
      "The words that the editor corrected or supplied, and what the source has there",
    ),
    fields: [
      field(
        "document, clause, paragraph",
        "所在文件、条文与段落（自 1 起，编号与标题为 0）",
        "所在文件、條文與段落（自 1 起，編號與標題為 0）",
        "document, clause and paragraph (from 1; label and heading are 0)",
      ),
      field(
        "shown, source",
        "正文所示，两种字形；原文所作，补入的为 null",
        "正文所示，兩種字形；原文所作，補入的為 null",
        "the words that are shown, in both scripts; those of the source, null where the words were supplied",
      ),
      field(
        "fold",
        "原文所作与前后文，按检索所用的归一形式",
        "原文所作與前後文，按檢索所用的歸一形式",
        "the words of the source with those around, folded as the search compares them",
      ),
    ],
    schema: list(
      record({
        document: TEXT,
        clause: TEXT,
        paragraph: COUNT,
        shown: FORMS,
        source: nullable(TEXT),
        fold: TEXT,
      }),
    ),
  },
  *files(context) {
    yield { path: dataPath("corrections.json"), content: prettyJson(correctionsFile(context)) };
  },
};

/** The corrections of a collection. */
export function correctionsFile({
  corpus,
  tools: { folding },
}: Pick<ArtifactContext, "corpus" | "tools">): CorrectionsFile {
  const repairs = Map.groupBy(
    corpus.documents.flatMap((document) => document.repairs),
    ({ target }) => addressOf(target),
  );
  return corpus.clauses().flatMap(({ address, clause }) => {
    const corrections = correctionsOf(clause, repairs.get(addressOf(address)) ?? []);
    return corrections.map((correction) => ({
      ...address,
      paragraph: paragraphNumber(correction.part),
      ...writeCorrection(correction),
      fold: folding.fold(sourceAround(clause, corrections, correction)),
    }));
  });
}

/** Maximum number of characters of the text on each side of a correction, in UTF-16 units. */
const AROUND = 60;

/** The words of the source at a correction with those around, every correction near it undone. */
function sourceAround(
  { source }: Clause,
  corrections: readonly Correction[],
  { part, repair: { target } }: Correction,
): string {
  const text = partText(source, part);
  const from = Math.max(0, target.start - AROUND);
  const to = Math.min(text.length, target.end + AROUND);
  let words = "";
  let done = from;
  for (const { start, end, original } of placesIn(corrections, part)) {
    if (start < done || end > to) continue;
    words += text.slice(done, start) + original;
    done = end;
  }
  return words + text.slice(done, to);
}

/** The corrected places of a part in order, with what the source has there. */
function placesIn(corrections: readonly Correction[], part: Part) {
  return corrections
    .filter((correction) => correction.part === part)
    .map(({ repair: { target, value } }) => ({
      ...{ start: target.start, end: target.end },
      original: value.source,
    }))
    .toSorted((one, other) => one.start - other.start);
}
