/** Number of items at the start that pass, if every item that passes comes before all the others: a binary search. */
// @ts-nocheck

export function partitionPoint<Item>(
  items: readonly Item[],
  passes: (item: Item) => boolean,
): number {
  let from = 0;
  let to = items.length;
  while (from < to) {
    const middle = (from + to) >> 1;
    const item = items[middle];
    if (item !== undefined && passes(item)) from = middle + 1;
    else to = middle;
  }
  return from;
}
