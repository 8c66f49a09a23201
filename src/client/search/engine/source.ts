/** The search index as files of the site, each of which is whole or an error. */
import type { Script } from "../../../model/types.ts";
import { crc32 } from "../../../search/format/crc32.ts";
import {
  ENTRY_FILE,
  type IndexEntry,
  type NumberedSums,
  numberedSum,
  SUMS_FILE,
  type WrittenSums,
} from "../../../search/format/index-format.ts";
import { isSealed, isWhole } from "../../../search/format/seal.ts";
import { memoize } from "../../../search/memoize.ts";
import type { IndexSource } from "../../../search/open-index.ts";

/** Milliseconds after which loading a file counts as failed, so that the reader can retry. */
const PATIENCE = 20_000;

type Bytes = Uint8Array<ArrayBuffer>;

/** True if a file is as it was written. */
type Check = (file: Bytes) => boolean;

/** The version that is current. */
interface Version {
  readonly folder: string;
  /** The check of a file by its name. */
  readonly checkOf: (name: string) => Promise<Check>;
}

/** @throws Error if the file cannot be loaded completely and in time */
async function fetchFile(address: string, cache: RequestCache = "default"): Promise<Bytes> {
  const response = await fetch(address, { cache, signal: AbortSignal.timeout(PATIENCE) });
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  return new Uint8Array(await response.arrayBuffer());
}

/** The check by the sum that the index states; undefined if it has no such file. */
function hasSum(stated: number | undefined): Check {
  return (file) => crc32(file) === stated;
}

/**
 * A file that is whole; it is loaded while its check may still be.
 * @throws Error if it is not, also when it is loaded again past the browser's cache
 */
async function fetchWhole(address: string, checking: Check | Promise<Check>): Promise<Bytes> {
  const [first, isRight] = await Promise.all([fetchFile(address), checking]);
  if (isRight(first)) return first;
  const second = await fetchFile(address, "reload");
  if (isRight(second)) return second;
  throw new Error(`${address} is damaged, or of another version`);
}

function parse<Content>(bytes: Bytes): Content {
  return JSON.parse(new TextDecoder().decode(bytes));
}

/** The index in the folder at `address`, in the version that is current when the first file is read. */
export function siteIndex(address: string, script: Script, language?: string): IndexSource {
  let current: Promise<Version> | null = null;

  async function readVersion(): Promise<Version> {
    const entry = parse<IndexEntry>(await fetchFile(address + ENTRY_FILE, "no-cache"));
    const { version } = entry;
    const folder = `${address}${version}/`;
    const sums = parse<WrittenSums>(await fetchWhole(folder + SUMS_FILE, hasSum(entry.sums)));
    const sumsIn = memoize(async (file: string) =>
      parse<NumberedSums>(await fetchWhole(folder + file, hasSum(sums[file]))),
    );
    return {
      folder,
      async checkOf(name) {
        if (isSealed(name)) return (file) => isWhole(version, name, file);
        const numbered = numberedSum(name);
        if (numbered === null) return hasSum(sums[name]);
        return hasSum((await sumsIn(numbered.file))[numbered.number]);
      },
    };
  }

  /** The version; after a failure it is read anew. */
  function version(): Promise<Version> {
    current ??= readVersion().catch((error: unknown) => {
      current = null;
      throw error;
    });
    return current;
  }

  return {
    script,
    ...(language === undefined ? {} : { language }),
    async read(name) {
      const { folder, checkOf } = await version();
      return fetchWhole(folder + name, checkOf(name));
    },
  };
}
