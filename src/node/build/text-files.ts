/** Writes `/data/text/<script>/<document>.json`: the text of each document in each script, for a page to load on demand. */
import { mkdir, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { documentTextPath, textFile } from "../../export/document-text.ts";
import { type Collection, SCRIPTS } from "../../model/types.ts";
import { openccConvert } from "../adapters/opencc.ts";

/** Writes a file for each document and script. */
export async function writeTextFiles(collection: Collection, outDir: string): Promise<void> {
  const convert = openccConvert(collection.overrides);
  for (const document of collection.documents) {
    for (const script of SCRIPTS) {
      const inScript = (text: string) =>
        document.script === script ? text : convert(text, document.script, script);
      const file = join(outDir, "data", documentTextPath(script, document.id));
      await mkdir(dirname(file), { recursive: true });
      await writeFile(file, `${JSON.stringify(textFile(document, script, inScript))}\n`);
    }
  }
}
