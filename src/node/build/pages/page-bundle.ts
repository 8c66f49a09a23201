/** What makes the pages, and the scripts and styles that pages load, as it lies in a folder. */
import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";

/** What is known of a bundle beside its files. */
export interface BundleFacts {
  /** The name of the module in `server` that exports what `prerender-entry.ts` does. */
  readonly entry: string;
  /** Names of the packages that the scripts in `client` contain. */
  readonly shipped: readonly string[];
}

export interface PageBundle extends BundleFacts {
  /** Path of a folder whose files belong into the site. */
  readonly client: string;
  /** Path of a folder with the modules that make the pages. */
  readonly server: string;
  /** Path of a folder that keeps what is made of the scripts; it may not be there yet. */
  readonly offline: string;
}

const FACTS = "bundle.json";

/** The folders of a bundle, by its own. */
export function bundleFolders(folder: string): Pick<PageBundle, "client" | "server" | "offline"> {
  return {
    client: join(folder, "client"),
    server: join(folder, "server"),
    offline: join(folder, "offline"),
  };
}

export async function writeFacts(folder: string, facts: BundleFacts): Promise<void> {
  await writeFile(join(folder, FACTS), JSON.stringify(facts));
}

/** The bundle in a folder. */
export async function readBundle(folder: string): Promise<PageBundle> {
  const facts: BundleFacts = JSON.parse(await readFile(join(folder, FACTS), "utf8"));
  return { ...facts, ...bundleFolders(folder) };
}
