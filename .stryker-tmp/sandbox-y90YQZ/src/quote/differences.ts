/** The differences between two short texts, character by character. */
// @ts-nocheck


/** A run of characters that differs; one side is empty where the other has more. */
export interface Difference {
  /** UTF-16 offset in the quotation. */
  readonly at: number;
  readonly quote: string;
  readonly text: string;
}

/** The lengths of the longest common subsequences of all ends of two texts, row by row. */
function commonLengths(one: readonly string[], other: readonly string[]): Uint16Array[] {
  const rows = Array.from({ length: one.length + 1 }, () => new Uint16Array(other.length + 1));
  for (let row = one.length - 1; row >= 0; row--) {
    const [own, below] = [rows[row], rows[row + 1]];
    if (own === undefined || below === undefined) continue;
    for (let column = other.length - 1; column >= 0; column--) {
      own[column] =
        one[row] === other[column]
          ? (below[column + 1] ?? 0) + 1
          : Math.max(below[column] ?? 0, own[column + 1] ?? 0);
    }
  }
  return rows;
}

/**
 * The differences of a quotation from the text that it quotes, in order.
 * Takes time and memory in proportion to the product of the lengths.
 */
export function differencesOf(quote: string, text: string): Difference[] {
  const [one, other] = [[...quote], [...text]];
  const rows = commonLengths(one, other);
  const found: Difference[] = [];
  let [row, column, at] = [0, 0, 0];
  let open: { at: number; quote: string; text: string } | null = null;
  while (row < one.length || column < other.length) {
    const [mine, its] = [one[row], other[column]];
    if (mine !== undefined && mine === its) {
      if (open !== null) found.push(open);
      open = null;
      row++;
      column++;
      at += mine.length;
      continue;
    }
    open ??= { at, quote: "", text: "" };
    const takesMine =
      its === undefined || (rows[row + 1]?.[column] ?? 0) >= (rows[row]?.[column + 1] ?? 0);
    if (mine !== undefined && takesMine) {
      open.quote += mine;
      row++;
      at += mine.length;
    } else {
      open.text += its ?? "";
      column++;
    }
  }
  if (open !== null) found.push(open);
  return found;
}
