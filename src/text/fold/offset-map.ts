/** A derived text with the source range of each UTF-16 unit. */
import { type CharacterClass, classOf } from "./characters.ts";

const CHUNK = 8192;

/** A growing text of UTF-16 units with a source range for each. */
export class OffsetMap {
  #units: Uint16Array;
  #starts: Uint32Array;
  #ends: Uint32Array;
  #length = 0;

  /** `capacity` is the initial capacity in UTF-16 units; the text grows beyond it as needed. */
  constructor(capacity: number) {
    this.#units = new Uint16Array(capacity);
    this.#starts = new Uint32Array(capacity);
    this.#ends = new Uint32Array(capacity);
  }

  get length(): number {
    return this.#length;
  }

  /** Appends one unit that represents the source range from `start` to `end` (exclusive). */
  push(unit: number, start: number, end: number): void {
    if (this.#length === this.#units.length) this.#grow();
    this.#units[this.#length] = unit;
    this.#starts[this.#length] = start;
    this.#ends[this.#length] = end;
    this.#length++;
  }

  /** Replaces the unit at `index`, which must be in the text; its source range stays. */
  replace(index: number, unit: number): void {
    this.#units[index] = unit;
  }

  /** The unit at `index`, or -1 outside of the text. */
  unit(index: number): number {
    return index < 0 || index >= this.#length ? -1 : (this.#units[index] ?? -1);
  }

  /** The code point at `index`, half of a pair by itself; -1 outside of the text. */
  codePoint(index: number): number {
    const unit = this.unit(index);
    const next = this.unit(index + 1);
    // A pair has a high surrogate and a low one.
    if ((unit & 0xfc00) !== 0xd800 || (next & 0xfc00) !== 0xdc00) return unit;
    return 0x10000 + ((unit & 0x3ff) << 10) + (next & 0x3ff);
  }

  /** The class of the code point at `index`, or null outside of the text. */
  classFrom(index: number): CharacterClass | null {
    const codePoint = this.codePoint(index);
    return codePoint < 0 ? null : classOf(codePoint);
  }

  /** The class of the last code point, or null if the text is empty. */
  lastClass(): CharacterClass | null {
    const isPair = this.codePoint(this.#length - 2) > 0xffff;
    return this.classFrom(this.#length - (isPair ? 2 : 1));
  }

  /** Start of the source range of the unit at `index`. */
  start(index: number): number {
    return this.#starts[index] ?? 0;
  }

  /** End (exclusive) of the source range of the unit at `index`. */
  end(index: number): number {
    return this.#ends[index] ?? 0;
  }

  toString(): string {
    let text = "";
    for (let from = 0; from < this.#length; from += CHUNK) {
      const to = Math.min(from + CHUNK, this.#length);
      text += String.fromCharCode(...this.#units.subarray(from, to));
    }
    return text;
  }

  #grow(): void {
    const capacity = Math.max(16, this.#units.length * 2);
    const units = new Uint16Array(capacity);
    const starts = new Uint32Array(capacity);
    const ends = new Uint32Array(capacity);
    units.set(this.#units);
    starts.set(this.#starts);
    ends.set(this.#ends);
    this.#units = units;
    this.#starts = starts;
    this.#ends = ends;
  }
}
