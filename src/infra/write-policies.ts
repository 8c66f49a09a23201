/** Writes the content security policy into every page of a built site. */
import { readdir, readFile, writeFile } from "node:fs/promises";
import path from "node:path";
import { withPolicy } from "./content-policy.ts";

/** How many pages are open at a time. */
const AT_ONCE = 16;

/** For the pages in the folder of the site, when nothing that stands in them changes any more but text. */
export async function writePolicies(folder: string): Promise<void> {
  const files = await readdir(folder, { recursive: true });
  const pages = files.filter((file) => file.endsWith(".html")).values();
  const work = async (): Promise<void> => {
    for (const page of pages) {
      const file = path.join(folder, page);
      const html = await readFile(file, "utf8");
      await writeFile(file, withPolicy(page.split(path.sep).join("/"), html, "served"));
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
}
