/**
 * What a build remembers: results by keys that say all that they are made of. They lie one after another in a file, which each build
 * writes anew: what it has not asked for is not in it.
 */
import { createHash } from "node:crypto";
import { closeSync, openSync, readSync, writeSync } from "node:fs";
import { crc32 } from "node:zlib";
import { type FormerFile, openFormer, writeEnd } from "./memory-file.ts";

/** A result in the file that is being written. */
export interface Kept {
  /** Offset in the file, and number of bytes. */
  readonly start: number;
  readonly length: number;
}

/** A result that was known. */
export interface Recalled {
  readonly content: Buffer;
  readonly kept: Kept;
}

/** The key of what a step makes of its inputs. @param step a name; one name always stands for one function of the inputs */
export function keyOf(step: string, ...inputs: readonly (string | Uint8Array)[]): string {
  const sum = createHash("sha256").update(step);
  for (const input of inputs) sum.update(`\0${input.length}\0`).update(input);
  return sum.digest("base64url");
}

export class Memory {
  readonly #former: FormerFile | null;
  readonly #file: number;
  readonly #version: string;
  readonly #kept = new Map<string, Kept & { readonly sum: number }>();
  #end = 0;

  /**
   * @param next path of the file that is written, which is made or replaced
   * @param former path of the file that an earlier build has left; null to remember nothing. A file that is not there, is damaged or of
   * another version is as none
   * @param version says all that the results depend on besides their keys
   * @throws Error if the disk fails, as `keep`, `recall`, `read` and `finish` do
   */
  constructor(next: string, former: string | null, version: string) {
    this.#file = openSync(next, "w+");
    this.#version = version;
    this.#former = former === null ? null : openFormer(former, version);
  }

  /** The result with a key; null if it is not known. The next build will know it, too. */
  recall(key: string): Recalled | null {
    const kept = this.#kept.get(key);
    if (kept !== undefined) return { content: this.read(kept), kept };
    const content = this.#former?.read(key) ?? null;
    return content === null ? null : { content, kept: this.keep(key, content) };
  }

  /** Keeps the result with a key. */
  keep(key: string, result: Uint8Array): Kept {
    const start = this.#end;
    for (let written = 0; written < result.length; ) {
      written += writeSync(this.#file, result, written, result.length - written, start + written);
    }
    const kept = { start, length: result.length, sum: crc32(result) };
    this.#end += result.length;
    this.#kept.set(key, kept);
    return kept;
  }

  /** The result that the step makes with a key, made only if it is not known. */
  remember(key: string, make: () => Uint8Array): Uint8Array {
    const known = this.recall(key);
    if (known !== null) return known.content;
    const result = make();
    this.keep(key, result);
    return result;
  }

  /** What was kept, as long as the memory is not closed. */
  read({ start, length }: Kept): Buffer {
    const content = Buffer.allocUnsafe(length);
    for (let read = 0; read < length; ) {
      const more = readSync(this.#file, content, read, length - read, start + read);
      if (more === 0) throw new Error("What was kept could not be read again");
      read += more;
    }
    return content;
  }

  /** Makes the file whole, when nothing is kept any more. */
  finish(): void {
    writeEnd(this.#file, this.#end, this.#version, this.#kept);
  }

  close(): void {
    closeSync(this.#file);
    this.#former?.close();
  }
}
