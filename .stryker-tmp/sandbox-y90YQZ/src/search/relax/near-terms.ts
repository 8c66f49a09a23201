/** Words of the collection at edit distance 1 from a term. */
// @ts-nocheck

import type { Vocabulary } from "../format/vocabulary.ts";

/**
 * True if one edit turns one word into the other: the insertion, deletion or substitution of a character, or the
 * exchange of two neighbours.
 */
export function isOneEditAway(one: string, other: string): boolean {
  const [shorter, longer] = [Array.from(one), Array.from(other)].toSorted(
    (a, b) => a.length - b.length,
  );
  if (shorter === undefined || longer === undefined) return false;
  const more = longer.length - shorter.length;
  if (more > 1) return false;
  let same = 0;
  while (same < shorter.length && shorter[same] === longer[same]) same++;
  if (same === longer.length) return false;
  const isExchanged =
    more === 0 &&
    // One character stays.
    shorter.length > 2 &&
    shorter[same] === longer[same + 1] &&
    shorter[same + 1] === longer[same];
  if (isExchanged && shorter.slice(same + 2).join("") === longer.slice(same + 2).join("")) {
    return true;
  }
  const rest = shorter.slice(more === 0 ? same + 1 : same);
  return rest.every((character, index) => character === longer[same + 1 + index]);
}

/**
 * The most frequent words at edit distance 1 from the folded term. One character of the term must stay, so a single
 * character has none.
 */
export function nearTerms(
  term: string,
  vocabulary: Vocabulary,
  count: number,
): { readonly fold: string; readonly clauses: number }[] {
  if (Array.from(term).length < 2) return [];
  return Array.from(vocabulary, ([fold, clauses]) => ({ fold, clauses }))
    .filter(
      ({ fold, clauses }) =>
        clauses > 0 && Math.abs(fold.length - term.length) <= 2 && isOneEditAway(fold, term),
    )
    .toSorted((one, other) => other.clauses - one.clauses || (one.fold < other.fold ? -1 : 1))
    .slice(0, count);
}
