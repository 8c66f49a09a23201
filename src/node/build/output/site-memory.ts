/** What the builds of one site remember of the one before: kept for each output folder, replaced when a build has succeeded. */
import { createHash } from "node:crypto";
import { join } from "node:path";
import { Memory } from "../../memory/memory.ts";
import { cachePlace } from "./cache-place.ts";
import { renewFolder } from "./cached-folder.ts";

/** The folders of memories. */
export interface MemoryPlace {
  /** Path of that of the build before, which may not be there; null to remember nothing. */
  readonly former: string | null;
  /** Path of that of this build, which is there. */
  readonly next: string;
  /** Says all that results depend on besides their keys. */
  readonly version: string;
}

/** The memories of a build. */
export interface SiteMemory {
  readonly place: MemoryPlace;
  /** Keeps them for the next build, when each is finished and closed. A failure loses them, and nothing else. */
  keep(): Promise<void>;
  /** Removes what is not kept. */
  end(): void;
}

/** The name of the cache, and for how many output folders there is one. */
const CACHE = "builds";
const KEPT = 4;

/** Opens one of the memories of a build, by its name. */
export function openMemory({ former, next, version }: MemoryPlace, name: string): Memory {
  return new Memory(join(next, name), former && join(former, name), version);
}

/**
 * The memories of the builds of a site.
 * @param folder the working folder. Memories are kept among its packages
 * @param target path of the output folder
 * @returns null if there is no place for them
 */
export async function siteMemory(
  folder: string,
  target: string,
  version: string,
): Promise<SiteMemory | null> {
  const place = await cachePlace(folder, CACHE);
  if (place === null) return null;
  const key = createHash("sha256").update(target).digest("hex");
  const renewed = await renewFolder({ place, kept: KEPT }, key).catch(() => null);
  if (renewed === null) return null;
  const { former, next, keep, end } = renewed;
  return { place: { former, next, version }, keep: () => keep().catch(() => {}), end };
}

/** Memories of one build alone. @param next path of a folder that is there */
export function noMemory(next: string): SiteMemory {
  const nothing = async (): Promise<void> => {};
  return { place: { former: null, next, version: "" }, keep: nothing, end: () => {} };
}
