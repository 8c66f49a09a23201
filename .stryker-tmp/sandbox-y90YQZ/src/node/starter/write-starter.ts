/** Writes a folder to start from: a sample document, the name of the site, and the schemas for editors. */
// @ts-nocheck

import { cp, readFile, stat, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseDocument } from "yaml";
import { PACKAGE } from "../own-module.ts";
import { writeSchemas } from "./schema-files.ts";

/** The files of the starter. */
const STARTER = fileURLToPath(new URL("starter/", PACKAGE));
/** The content folder in it. */
const CONTENT = "content";

/** What stood in the way: nothing was written. */
export class NotEmpty extends Error {}

/**
 * Writes the starter into a folder.
 * @param name of the site, in Chinese; null for the one of the sample
 * @throws NotEmpty if the folder has a content folder already
 */
export async function writeStarter(folder: string, name: string | null): Promise<void> {
  const content = join(folder, CONTENT);
  if ((await stat(content).catch(() => null)) !== null) throw new NotEmpty(content);
  await cp(STARTER, folder, { recursive: true, force: false });
  await writeSchemas(content);
  if (name !== null) await nameSite(join(content, "site.yaml"), name);
}

/** Gives the site a name, which stands for the other ones until somebody gives them. Comments stay. */
async function nameSite(file: string, name: string): Promise<void> {
  const yaml = parseDocument(await readFile(file, "utf8"));
  yaml.setIn(["name", "zh-Hans"], name);
  yaml.deleteIn(["name", "en"]);
  await writeFile(file, yaml.toString({ lineWidth: 0 }));
}
