/** What the five texts refer to, all of it. */
import { expect, it } from "vitest";
import { collectReferences } from "../../src/annotate/references/cross-references.ts";
import { openccFoldTable } from "../../src/node/adapters/opencc.ts";
import { createFolding } from "../../src/text/fold/fold.ts";
import { collection } from "../support/real-content.ts";

it("reads as its golden list", async () => {
  const { all } = collectReferences(collection.documents, createFolding(openccFoldTable()));
  const lines = all.map(({ document, clause, paragraph, words, target }) => {
    const place = paragraph === 0 ? `${document}#${clause}` : `${document}#${clause}-p${paragraph}`;
    const to =
      target === null ? "—" : `${target.document}${target.clause ? `#${target.clause}` : ""}`;
    return `${place}  ${words}  → ${to}`;
  });
  const golden = new URL("golden/references.txt", import.meta.url).pathname;
  await expect(`${lines.join("\n")}\n`).toMatchFileSnapshot(golden);
});
