/** Gives the library of spreadsheets, in the scripts of pages, a library of zip files that starts no workers. */
import { join } from "node:path";
import type { Plugin } from "vite";

/** @param pages the folder of the pages and the browser code */
export function zipInPage(pages: string): Plugin {
  return {
    name: "tiaowen:zip-in-page",
    enforce: "pre",
    applyToEnvironment: ({ name }) => name === "client",
    resolveId(source, importer = "") {
      if (source !== "fflate" || !/[/\\]write-excel-file[/\\]/u.test(importer)) return null;
      return this.resolve(join(pages, "client/spreadsheets/zip.ts"), undefined, { skipSelf: true });
    },
  };
}
