/** The words of a text, found by segmentation where they are asked for. */

/** Segments a text into words; the concatenation of the words is the text. */
export type Cut = (text: string) => readonly string[];

/** Marks at which every segmentation divides: each is a word, and a part between two of them is segmented alone. */
const MARKS = /[\s，。；：、！？（）《》“”「」]/u;
/** Segmentation takes no longer part at once, in UTF-16 units. */
const LONGEST_PART = 2000;

export class WordBounds {
  readonly #text: string;
  readonly #cut: Cut;
  /** 1 + the start of the word that contains the unit at each offset; 0 where the text is not segmented yet. */
  #starts: Uint32Array | null = null;

  constructor(text: string, cut: Cut) {
    this.#text = text;
    this.#cut = cut;
  }

  /** The start of the word that contains the unit at an offset; the end of the text counts as the start of a word. */
  startOf(offset: number): number {
    if (offset >= this.#text.length) return offset;
    this.#starts ??= new Uint32Array(this.#text.length);
    if (this.#starts[offset] === 0) this.#segment(this.#starts, offset);
    return (this.#starts[offset] ?? 1) - 1;
  }

  /** The end of that word. */
  endOf(offset: number): number {
    const start = this.startOf(offset);
    let end = offset + 1;
    while (end < this.#text.length && this.startOf(end) === start) end++;
    return end;
  }

  /** True if a range contains a part of a word together with text outside of that word. */
  isCut(start: number, end: number): boolean {
    const first = this.startOf(start);
    const beyond = this.startOf(end);
    return (first < start && this.startOf(end - 1) > first) || (start < beyond && beyond < end);
  }

  #segment(starts: Uint32Array, offset: number): void {
    if (this.#isMark(offset)) {
      starts[offset] = offset + 1;
      return;
    }
    let start = offset;
    while (start > 0 && offset - start < LONGEST_PART && !this.#isMark(start - 1)) start--;
    let end = offset;
    while (end < this.#text.length && end - offset < LONGEST_PART && !this.#isMark(end)) end++;
    const part = this.#text.slice(start, end);
    const words = this.#cut(part);
    const isWhole = words.reduce((sum, word) => sum + word.length, 0) === part.length;
    let at = start;
    // Where the segmentation is not that of the text, each unit is a word: nothing is cut.
    for (const { length } of isWhole ? words : part.split("")) {
      starts.fill(at + 1, at, at + length);
      at += length;
    }
  }

  #isMark(offset: number): boolean {
    return MARKS.test(this.#text.charAt(offset));
  }
}
