/** Long lists in pages of their own: the first at the address of the list, the others below it. */

/** A page of a list. */
export interface ListPage<Item> {
  /** From 1. */
  readonly number: number;
  readonly items: readonly Item[];
}

/** A list of more documents than this is filtered by a script, and shown in pages. */
const MANY_DOCUMENTS = 60;

/** True for a collection whose documents cannot all be listed on one page. */
export function areMany({ length }: { readonly length: number }): boolean {
  return length > MANY_DOCUMENTS;
}

/** The pages of a list: one if it has at most `most` items. At least one, even if it is empty. */
export function pagesOf<Item>(
  items: readonly Item[],
  { most, size }: { readonly most: number; readonly size: number },
): ListPage<Item>[] {
  if (items.length <= most) return [{ number: 1, items }];
  return Array.from({ length: Math.ceil(items.length / size) }, (_page, index) => ({
    number: index + 1,
    items: items.slice(index * size, (index + 1) * size),
  }));
}

/** So many pages on both sides of the present one are linked, besides the first and the last. */
const BESIDE = 2;

/** The numbers of the pages that are linked; null stands for a gap. */
export function linkedPages(present: number, last: number): (number | null)[] {
  const numbers = new Set([1, last]);
  for (let page = present - BESIDE; page <= present + BESIDE; page++) {
    if (page >= 1 && page <= last) numbers.add(page);
  }
  const sorted = [...numbers].sort((one, other) => one - other);
  return sorted.flatMap((page, index) => {
    const before = sorted[index - 1];
    return before !== undefined && page > before + 1 ? [null, page] : [page];
  });
}
