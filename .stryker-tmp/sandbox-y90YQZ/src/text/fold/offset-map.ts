/** A derived text with the source range of each UTF-16 unit. */
// @ts-nocheck


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
