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
import { memoize } from "../../../search/memoize.ts";
import type { IndexSource } from "../../../search/open-index.ts";

/** Milliseconds after which loading a file counts as failed, so that the reader can retry. */
const PATIENCE = 20_000;

type Bytes = Uint8Array<ArrayBuffer>;

/** The version that is current. */
interface Version {
  readonly folder: string;
  /** The sum of a file; undefined if the version has no such file. */
  readonly sumOf: (name: string) => Promise<Sum>;
}

/** @throws Error if the file cannot be loaded completely and in time */
async function fetchFile(address: string, cache: RequestCache = "default"): Promise<Bytes> {
  const response = await fetch(address, { cache, signal: AbortSignal.timeout(PATIENCE) });
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  return new Uint8Array(await response.arrayBuffer());
}

type Sum = number | undefined;

/**
 * A file with the sum that the index states; the file is loaded while its sum may still be.
 * @throws Error if the file has another one, also when it is loaded again past the browser's cache
 */
async function fetchWhole(address: string, stated: Sum | Promise<Sum>): Promise<Bytes> {
  const [first, sum] = await Promise.all([fetchFile(address), stated]);
  if (crc32(first) === sum) return first;
  const second = await fetchFile(address, "reload");
  if (crc32(second) === sum) return second;
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
    const folder = `${address}${entry.version}/`;
    const sums = parse<WrittenSums>(await fetchWhole(folder + SUMS_FILE, entry.sums));
    const sumsIn = memoize(async (file: string) =>
      parse<NumberedSums>(await fetchWhole(folder + file, sums[file])),
    );
    return {
      folder,
      async sumOf(name) {
        const numbered = numberedSum(name);
        return numbered === null ? sums[name] : (await sumsIn(numbered.file))[numbered.number];
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
      const { folder, sumOf } = await version();
      return fetchWhole(folder + name, sumOf(name));
    },
  };
}
