/** The files of texts have the words that pages show, in both scripts. */

import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { type DocumentText, documentTextPath } from "../../../src/export/document-text.ts";
import { SCRIPTS } from "../../../src/model/types.ts";
import { walkClauses } from "../../../src/model/walk.ts";
import { writeTextFiles } from "../../src/node/build/text-files.ts";
import { collection } from "../../support/real-content.ts";

test("each clause has its words, as the model has them in the script of the file", async () => {
  const folder = await mkdtemp(join(tmpdir(), "tiaowen-text-"));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  await writeTextFiles(collection, folder);

  for (const document of collection.documents) {
    for (const script of SCRIPTS) {
      const file = join(folder, "data", documentTextPath(script, document.id));
      const text: DocumentText = JSON.parse(await readFile(file, "utf8"));
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
