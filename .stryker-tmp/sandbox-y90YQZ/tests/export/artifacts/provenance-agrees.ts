/** Whether provenance files agree with the text that is shown, character by character. */
// @ts-nocheck

import { expect } from "vitest";
import {
  type DocumentProvenance,
  PROVENANCE,
} from "../../../src/export/artifacts/annotations/provenance.ts";
import type { ArtifactContext } from "../../../src/export/artifacts/artifact.ts";
import { SCRIPTS } from "../../../src/model/types.ts";
import { walkClauses } from "../../../src/model/walk.ts";
import { artifactFiles } from "../../support/artifact-files.ts";

/** Makes the files, and looks for each origin in the converted text where it says, and in the source. */
export async function expectProvenance(context: ArtifactContext): Promise<void> {
  const files = await artifactFiles([PROVENANCE], context);

  for (const document of context.corpus.documents) {
    const file = files.get(`data/provenance/${document.id}.json`) ?? "";
    const provenance: DocumentProvenance = JSON.parse(file);
    const to = SCRIPTS.find((script) => script !== document.script);
    expect(provenance).toMatchObject({ document: document.id, from: document.script, to });
    let count = 0;
    for (const { clause } of walkClauses(document.clauses)) {
      const found = provenance.clauses[clause.id] ?? {};
      const shown = clause.forms[document.script === "zh-Hans" ? "zh-Hant" : "zh-Hans"];
      const parts = [
        { origins: found.label, text: shown.label, source: clause.source.label },
        { origins: found.heading, text: shown.heading, source: clause.source.heading },
        ...shown.paragraphs.map((text, index) => ({
          origins: found.paragraphs?.[`${index + 1}`],
          text,
          source: clause.source.paragraphs[index] ?? "",
        })),
      ];
      for (const { origins = [], text, source } of parts) {
        for (const { offset, from, to: form, rule, by, why } of origins) {
          expect(text.startsWith(form, offset)).toBe(true);
          expect(source.startsWith(from, offset)).toBe(true);
          expect(by).toContain(from);
          expect(source).toContain(by);
          expect(rule === "override").toBe(why !== undefined);
          count++;
        }
      }
    }
    expect(count, document.id).toBeGreaterThan(0);
  }
}
