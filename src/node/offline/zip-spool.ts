/** Compressed files of an archive that wait in a memory until the archive is written: all of them together are larger than what should be held. */
import { type ZipEntry, zipFile } from "../../export/archive/zip.ts";
import type { ZipFile } from "../../export/archive/zip-format.ts";
import { type Kept, keyOf, type Memory } from "../memory/memory.ts";

/** Bytes in front of the data: the size of the content, and its CRC-32. */
const HEAD = 8 + 4;

export class ZipSpool {
  readonly #memory: Memory;
  readonly #files: ZipFile[] = [];

  /** @param memory knows compressed files by the sums of their contents */
  constructor(memory: Memory) {
    this.#memory = memory;
  }

  /** The files that were added, in that order. Their data can be read until the memory is closed. */
  get files(): readonly ZipFile[] {
    return this.#files;
  }

  /**
   * Adds a file, compressed.
   * @returns the key of its content for `addKnown`
   * @throws Error if the disk fails
   */
  add({ path, content }: Omit<ZipEntry, "stored">): string {
    const key = keyOf("deflated", content);
    if (this.addKnown(path, key)) return key;
    const { data, size, sum } = zipFile({ path, content });
    const head = Buffer.alloc(HEAD);
    head.writeDoubleLE(size, 0);
    head.writeUInt32LE(sum, 8);
    this.#add(path, head, this.#memory.keep(key, Buffer.concat([head, data])));
    return key;
  }

  /** Adds a file with a content that was added before, in this build or the one before it; false if that is not known. */
  addKnown(path: string, key: string): boolean {
    const known = this.#memory.recall(key);
    if (known === null) return false;
    this.#add(path, known.content.subarray(0, HEAD), known.kept);
    return true;
  }

  #add(path: string, head: Buffer, { start, length }: Kept): void {
    const data = { start: start + HEAD, length: length - HEAD };
    const memory = this.#memory;
    this.#files.push({
      path,
      length: data.length,
      isDeflated: true,
      size: head.readDoubleLE(0),
      sum: head.readUInt32LE(8),
      get data() {
        return memory.read(data);
      },
    });
  }
}
