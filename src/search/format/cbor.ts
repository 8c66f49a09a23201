/** The part of CBOR (RFC 8949) that Pagefind's index files use: integers below 2³², text, and arrays of a stated length. */

/** An item to write. Bytes are inserted as they are: the encoding of an item. */
export type Cbor = number | string | Uint8Array | readonly Cbor[];

const UNSIGNED = 0;
const NEGATIVE = 1;
const TEXT = 3;
const ARRAY = 4;

const utf8 = new TextDecoder("utf-8", { fatal: true });

/** Reads items in sequence. Every call throws if the next item is of another kind than requested, or is cut off. */
export class CborReader {
  readonly #bytes: Uint8Array;
  #at = 0;

  constructor(bytes: Uint8Array) {
    this.#bytes = bytes;
  }

  integer(): number {
    const first = this.#byte();
    const kind = first >> 5;
    if (kind === UNSIGNED) return this.#argument(first);
    return kind === NEGATIVE ? -1 - this.#argument(first) : this.#refuse(first);
  }

  text(): string {
    const first = this.#byte();
    if (first >> 5 !== TEXT) this.#refuse(first);
    return utf8.decode(this.#run(this.#argument(first)));
  }

  /** Begins an array; returns the number of its items, which follow. */
  array(): number {
    const first = this.#byte();
    return first >> 5 === ARRAY ? this.#argument(first) : this.#refuse(first);
  }

  /** Skips an item of any kind; returns its bytes. */
  skip(): Uint8Array {
    const start = this.#at;
    for (let left = 1; left > 0; left--) {
      const first = this.#byte();
      const kind = first >> 5;
      const argument = this.#argument(first);
      if (kind === ARRAY) left += argument;
      else if (kind === TEXT) this.#run(argument);
      else if (kind !== UNSIGNED && kind !== NEGATIVE) this.#refuse(first);
    }
    return this.#bytes.subarray(start, this.#at);
  }

  #byte(): number {
    const byte = this.#bytes[this.#at++];
    if (byte === undefined) throw new Error("CBOR: an item that is cut off");
    return byte;
  }

  #run(length: number): Uint8Array {
    this.#at += length;
    if (this.#at > this.#bytes.length) throw new Error("CBOR: text that is cut off");
    return this.#bytes.subarray(this.#at - length, this.#at);
  }

  /** The argument of an item: in its first byte, or in the one, two or four bytes that follow. */
  #argument(first: number): number {
    const info = first & 31;
    if (info < 24) return info;
    if (info > 26) this.#refuse(first);
    let value = 0;
    for (let left = 1 << (info - 24); left > 0; left--) value = value * 256 + this.#byte();
    return value;
  }

  #refuse(first: number): never {
    throw new Error(`CBOR: an item of an unknown kind (${first}) before byte ${this.#at}`);
  }
}

/** A byte buffer that grows. */
class Bytes {
  #bytes = new Uint8Array(1024);
  #length = 0;

  /** Makes room for more bytes. */
  #grow(more: number): void {
    const length = this.#length + more;
    if (length <= this.#bytes.length) return;
    const larger = new Uint8Array(Math.max(length, this.#bytes.length * 2));
    larger.set(this.#bytes);
    this.#bytes = larger;
  }

  push(byte: number): void {
    this.#grow(1);
    this.#bytes[this.#length++] = byte;
  }

  append(bytes: Uint8Array): void {
    this.#grow(bytes.length);
    this.#bytes.set(bytes, this.#length);
    this.#length += bytes.length;
  }

  done(): Uint8Array {
    return this.#bytes.slice(0, this.#length);
  }
}

/** Encodes an item. Numbers must be integers below 2³². */
export function encodeCbor(item: Cbor): Uint8Array {
  const out = new Bytes();
  const encoder = new TextEncoder();

  function head(kind: number, value: number): void {
    const first = kind << 5;
    if (value < 24) {
      out.push(first | value);
      return;
    }
    const power = value < 0x100 ? 0 : value < 0x10000 ? 1 : 2;
    out.push(first | (24 + power));
    for (let shift = 8 * ((1 << power) - 1); shift >= 0; shift -= 8) {
      out.push((value >>> shift) & 0xff);
    }
  }

  function write(value: Cbor): void {
    if (typeof value === "number") {
      if (value < 0) head(NEGATIVE, -1 - value);
      else head(UNSIGNED, value);
    } else if (typeof value === "string") {
      const bytes = encoder.encode(value);
      head(TEXT, bytes.length);
      out.append(bytes);
    } else if (value instanceof Uint8Array) {
      out.append(value);
    } else {
      head(ARRAY, value.length);
      for (const part of value) write(part);
    }
  }

  write(item);
  return out.done();
}
