/** The heaviest rising subsequence: what has kept its order when others were moved. */

/** An element with its position in the other sequence. */
interface Placed {
  readonly position: number;
  readonly weight: number;
}

/** The indices of the elements whose positions rise and whose weights sum up to the most; the earlier one of equals. */
export function heaviestRise(elements: readonly Placed[]): Set<number> {
  const sums: number[] = [];
  const previous: number[] = [];
  let last = -1;
  for (const [index, { position, weight }] of elements.entries()) {
    let from = -1;
    for (let earlier = 0; earlier < index; earlier++) {
      if ((elements[earlier]?.position ?? 0) >= position) continue;
      if (from === -1 || (sums[earlier] ?? 0) > (sums[from] ?? 0)) from = earlier;
    }
    previous.push(from);
    sums.push(weight + (from === -1 ? 0 : (sums[from] ?? 0)));
    if (last === -1 || (sums[index] ?? 0) > (sums[last] ?? 0)) last = index;
  }
  const kept = new Set<number>();
  for (let index = last; index !== -1; index = previous[index] ?? -1) kept.add(index);
  return kept;
}
