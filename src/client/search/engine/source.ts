/** The search index as files of the site. */
import type { Script } from "../../../model/types.ts";
import { ENTRY_FILE, type IndexEntry } from "../../../search/format/index-format.ts";
import type { IndexSource } from "../../../search/open-index.ts";

/** Milliseconds after which loading a file counts as failed, so that the reader can retry. */
const PATIENCE = 20_000;

/** @throws Error if the file cannot be loaded completely and in time */
async function fetchFile(
  address: string,
  cache: RequestCache = "default",
): Promise<Uint8Array<ArrayBuffer>> {
  const response = await fetch(address, { cache, signal: AbortSignal.timeout(PATIENCE) });
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  return new Uint8Array(await response.arrayBuffer());
}

/** The index in the folder at `address`, in the version that is current when the first file is read. */
export function siteIndex(address: string, script: Script): IndexSource {
  let version: Promise<string> | null = null;

  async function readVersion(): Promise<string> {
    const entry = await fetchFile(address + ENTRY_FILE, "no-cache");
    const read: IndexEntry = JSON.parse(new TextDecoder().decode(entry));
    return read.version;
  }

  return {
    script,
    async read(name) {
      version ??= readVersion();
      return fetchFile(`${address}${await version}/${name}`);
    },
  };
}
