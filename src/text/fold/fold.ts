/** Folding: the canonical form of a text for comparison, independent of script, width, case, punctuation and line breaks. */
import { type CharacterClass, CLASS, isAlphanumeric } from "./characters.ts";
import { type CharacterTable, createNormaliser } from "./normalise.ts";
import { OffsetMap } from "./offset-map.ts";

/** A folded text with the mapping from its UTF-16 units to ranges of the original text. */
export interface Folded {
  readonly text: string;
  /**
   * The range of the original text for the folded range from `start` to `end` (exclusive, not empty), in UTF-16 offsets.
   * It contains whole characters with their combining marks, and the dropped characters between them.
   */
  range(start: number, end: number): readonly [start: number, end: number];
}

export interface Folding {
  /** The fold of a text. */
  fold(text: string): string;
  /** The fold of a text with the mapping to the original text. */
  foldWithRanges(text: string): Folded;
}

const SPACE = 0x20;
/** A text of unified ideographs only. None of them has a compatibility form, so folding needs only the table. */
const UNIFIED = /^[\u4e00-\u9fff]*$/;

/**
 * Drops the characters of a normalised text that are not significant. The ranges of the result are ranges of the
 * original text.
 */
function keep(normal: OffsetMap): OffsetMap {
  const kept = new OffsetMap(normal.length);
  let before: CharacterClass | null = null;
  let lastKept: CharacterClass | null = null;
  let gap = false;
  let index = 0;
  let here = normal.classFrom(0);
  while (here !== null) {
    const width = normal.codePoint(index) > 0xffff ? 2 : 1;
    const after = normal.classFrom(index + width);
    if (isKept(here, before, after)) {
      if (gap && isAlphanumeric(lastKept) && isAlphanumeric(here)) {
        // A gap inside the compatibility form of one character maps to that character.
        const [one, other] = [kept.end(kept.length - 1), normal.start(index)];
        kept.push(SPACE, Math.min(one, other), Math.max(one, other));
      }
      for (let at = index; at < index + width; at++) {
        kept.push(normal.unit(at), normal.start(at), normal.end(at));
      }
      gap = false;
      lastKept = here;
    } else {
      gap = true;
    }
    before = here;
    index += width;
    here = after;
  }
  return kept;
}

function isKept(
  here: CharacterClass,
  before: CharacterClass | null,
  after: CharacterClass | null,
): boolean {
  switch (here) {
    case CLASS.letter:
    case CLASS.latin:
    case CLASS.digit:
      return true;
    case CLASS.point:
      return before === CLASS.digit && after === CLASS.digit;
    case CLASS.percent:
      return before === CLASS.digit;
    case CLASS.joiner:
      return isAlphanumeric(before) && isAlphanumeric(after);
    default:
      return false;
  }
}

/**
 * Makes the folding functions for a one-to-one table from Traditional and variant characters to their representative.
 *
 * Folding takes linear time, is idempotent and never throws. A lone surrogate is dropped. A neighbour of a character is
 * its neighbour in the normalised text: in `a - b` the hyphen has spaces beside it and is dropped.
 */
export function createFolding(table: CharacterTable): Folding {
  const normalise = createNormaliser(table);

  /** The fold of a text of unified ideographs, character by character; null for any other text. */
  function foldHan(text: string): string | null {
    if (!UNIFIED.test(text)) return null;
    let folded = "";
    for (const character of text) folded += table.get(character) ?? character;
    return folded.length === text.length ? folded : null;
  }

  return {
    fold: (text) => foldHan(text) ?? keep(normalise(text)).toString(),
    foldWithRanges(text) {
      const plain = foldHan(text);
      if (plain !== null) return { text: plain, range: (start, end) => [start, end] };
      const mapped = keep(normalise(text));
      return {
        text: mapped.toString(),
        range: (start, end) => [mapped.start(start), mapped.end(end - 1)],
      };
    },
  };
}
