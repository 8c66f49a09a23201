/** Compressed files of an archive that wait on the disk until the archive is written: all of them together are larger than what should be held. */
import { closeSync, openSync, readSync, writeSync } from "node:fs";
import { type ZipEntry, zipFile } from "../../export/archive/zip.ts";
import type { ZipFile } from "../../export/archive/zip-format.ts";

/** A file of the disk with the data of compressed files, one after another. */
export class ZipSpool {
  readonly #file: number;
  readonly #files: ZipFile[] = [];
  #end = 0;

  /**
   * @param path path of a file, which is made or replaced
   * @throws Error if the disk fails, as do `add` and the data of the files
   */
  constructor(path: string) {
    this.#file = openSync(path, "w+");
  }

  /** The files that were added, in that order. Their data can be read until the spool is closed. */
  get files(): readonly ZipFile[] {
    return this.#files;
  }

  /** Compresses a file and adds it. */
  add(entry: ZipEntry): void {
    const { data, ...facts } = zipFile(entry);
    const file = this.#file;
    const start = this.#end;
    for (let written = 0; written < data.length; ) {
      written += writeSync(file, data, written, data.length - written, start + written);
    }
    this.#end += data.length;
    this.#files.push({
      ...facts,
      get data() {
        const read = new Uint8Array(facts.length);
        if (readSync(file, read, 0, read.length, start) < read.length) {
          throw new Error(`${facts.path} could not be read again`);
        }
        return read;
      },
    });
  }

  close(): void {
    closeSync(this.#file);
  }
}
