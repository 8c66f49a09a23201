/** The part of CBOR (RFC 8949) that Pagefind's index files use: integers, text and arrays. */

/** An item; bytes stand for the item that they encode. */
export type Cbor = number | string | Uint8Array | readonly Cbor[];

const UNSIGNED = 0;
const NEGATIVE = 1;
const TEXT = 3;
const ARRAY = 4;
/** Length of an array that ends with a break. */
const INDEFINITE = 31;
const BREAK = 0xff;

/**
 * Reads one item from its start. Arrays inside of `depth` others are left as bytes, which is several times as fast.
 *
 * @throws Error where it is of another kind, or is cut off
 */
export function decodeCbor(bytes: Uint8Array, depth = Number.POSITIVE_INFINITY): Cbor {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const text = new TextDecoder("utf-8", { fatal: true });
  let at = 0;

  /** A number of so many bytes. */
  function integer(size: 1 | 2 | 4): number {
    const start = at;
    at += size;
    if (size === 1) return view.getUint8(start);
    return size === 2 ? view.getUint16(start) : view.getUint32(start);
  }

  function argument(info: number): number {
    if (info < 24) return info;
    if (info === 24) return integer(1);
    if (info === 25) return integer(2);
    if (info === 26) return integer(4);
    throw new Error(`CBOR: a length of an unknown form at ${at}`);
  }

  function pastText(length: number): Uint8Array {
    at += length;
    if (at > bytes.length) throw new Error("CBOR: text that is cut off");
    return bytes.subarray(at - length, at);
  }

  /** Has every item of an array read. */
  function each(info: number, read: () => void): void {
    if (info === INDEFINITE) {
      while (view.getUint8(at) !== BREAK) read();
      at++;
    } else {
      for (let left = argument(info); left > 0; left--) read();
    }
  }

  const unknown = (kind: number): never => {
    throw new Error(`CBOR: an item of kind ${kind} at ${at}`);
  };

  /** Goes past an item. */
  function skip(): void {
    const first = integer(1);
    const kind = first >> 5;
    const info = first & 31;
    if (kind === ARRAY) each(info, skip);
    else if (kind === TEXT) pastText(argument(info));
    else if (kind === UNSIGNED || kind === NEGATIVE) argument(info);
    else unknown(kind);
  }

  /** Reads an item inside of so many arrays. */
  function item(inside: number): Cbor {
    const start = at;
    const first = integer(1);
    const kind = first >> 5;
    const info = first & 31;
    switch (kind) {
      case UNSIGNED:
        return argument(info);
      case NEGATIVE:
        return -1 - argument(info);
      case TEXT:
        return text.decode(pastText(argument(info)));
      case ARRAY: {
        if (inside >= depth) {
          each(info, skip);
          return bytes.subarray(start, at);
        }
        const items: Cbor[] = [];
        each(info, () => items.push(item(inside + 1)));
        return items;
      }
      default:
        return unknown(kind);
    }
  }

  return item(0);
}

/** A growing run of bytes. */
class Bytes {
  #bytes = new Uint8Array(1024);
  #length = 0;

  push(...bytes: readonly number[]): void {
    this.append(Uint8Array.from(bytes));
  }

  append(bytes: Uint8Array): void {
    const length = this.#length + bytes.length;
    if (length > this.#bytes.length) {
      const larger = new Uint8Array(Math.max(length, this.#bytes.length * 2));
      larger.set(this.#bytes);
      this.#bytes = larger;
    }
    this.#bytes.set(bytes, this.#length);
    this.#length = length;
  }

  done(): Uint8Array {
    return this.#bytes.slice(0, this.#length);
  }
}

/** Writes an item. Integers are whole and below 2³². */
export function encodeCbor(item: Cbor): Uint8Array {
  const out = new Bytes();

  function head(kind: number, value: number): void {
    const first = kind << 5;
    if (value < 24) out.push(first | value);
    else if (value < 0x100) out.push(first | 24, value);
    else if (value < 0x10000) out.push(first | 25, value >> 8, value & 0xff);
    else
      out.push(first | 26, value >>> 24, (value >> 16) & 0xff, (value >> 8) & 0xff, value & 0xff);
  }

  function write(value: Cbor): void {
    if (typeof value === "number") {
      if (value < 0) head(NEGATIVE, -1 - value);
      else head(UNSIGNED, value);
    } else if (typeof value === "string") {
      const bytes = new TextEncoder().encode(value);
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
