/** The files of texts have the words that pages show, in both scripts. */
import { expect, test } from "vitest";
import { TEXTS } from "../../../src/export/artifacts/collection/texts.ts";
import { type DocumentText, textFolder } from "../../../src/export/document-text.ts";
import { SCRIPTS } from "../../../src/model/types.ts";
import { walkClauses } from "../../../src/model/walk.ts";
import { artifactFiles } from "../../support/artifact-files.ts";
import { artifactContext, corpus } from "../../support/jiangbei.ts";

test("each clause has its words, as the model has them in the script of the file", async () => {
  const files = await artifactFiles([TEXTS], artifactContext);

  for (const document of corpus.documents) {
    for (const script of SCRIPTS) {
      const file = files.get(`data/${textFolder(script)}${document.id}.json`) ?? "";
      const text: DocumentText = JSON.parse(file);
      expect(text).toMatchObject({ script, title: document.titles[script] });
      const read = text.clauses.map(({ id, label = "", heading = "", paragraphs, rows }) => {
        const own = rows?.map((cells) => cells.join("\t")) ?? paragraphs ?? [];
        return { id, label, heading, paragraphs: own };
      });
      const expected = Array.from(walkClauses(document.clauses), ({ clause }) => ({
        id: clause.id,
        ...clause.forms[script],
      }));
      expect(read).toEqual(expected);
    }
  }
});
