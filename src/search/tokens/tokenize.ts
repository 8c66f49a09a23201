/** Cuts a text into words whose folds, in order, are the fold of the text. */
import { type CharacterClass, CLASS, classOf, isAlphanumeric } from "../../text/fold/characters.ts";
import type { Folding } from "../../text/fold/fold.ts";
import type { Cut } from "../../text/script/convert.ts";

/** A word of a text. */
export interface Token {
  /** Its fold. */
  readonly fold: string;
  /** Its range in the folded text, in UTF-16 units. */
  readonly start: number;
  readonly end: number;
  /** True if a mark separates it from the word before: a comma or a bracket, but no quotation mark or space. */
  readonly isSeparated: boolean;
}

/** What stands between two words of one phrase: white space, quotation marks, the marks of titles, the middle dot. */
const CONNECTS = /^[\s"'“”‘’「」『』〈〉《》·]*$/u;

/** Offsets of a text at which one of its words begins. */
function wordStarts(words: readonly string[]): Set<number> {
  const starts = new Set<number>();
  let at = 0;
  for (const word of words) {
    starts.add(at);
    at += word.length;
  }
  return starts;
}

/**
 * The words of a Simplified text. Letters of other scripts, digits and the signs that the fold keeps between them form
 * one word as long as they stand together (`8.5%`, `2006-2020`, `5g`). Text without a fold has no words.
 */
export function tokenize(text: string, { foldWithRanges }: Folding, cut: Cut): Token[] {
  const { text: folded, range } = foldWithRanges(text);
  const starts = wordStarts(cut(text));
  const tokens: { fold: string; start: number; end: number; isSeparated: boolean }[] = [];
  let before: CharacterClass | null = null;
  let endBefore = 0;
  let at = 0;
  for (const character of folded) {
    const start = at;
    at += character.length;
    const here = classOf(character.codePointAt(0) ?? 0);
    if (here === CLASS.dropped) {
      before = null;
      continue;
    }
    const [shownStart, shownEnd] = range(start, at);
    const between = text.slice(endBefore, Math.max(endBefore, shownStart));
    const isStart =
      here === CLASS.letter
        ? before !== CLASS.letter || between !== "" || starts.has(shownStart)
        : before === null || before === CLASS.letter || before === CLASS.percent;
    const last = tokens.at(-1);
    if (isStart || last === undefined) {
      const isSeparated = last !== undefined && !CONNECTS.test(between);
      tokens.push({ fold: character, start, end: at, isSeparated });
    } else {
      last.fold += character;
      last.end = at;
    }
    before = here;
    endBefore = shownEnd;
  }
  return tokens;
}

/** True if a folded word begins, or ends, with a Latin letter or a digit: the fold has a space between two such words. */
export function edgesOf(fold: string): { readonly begins: boolean; readonly ends: boolean } {
  const isOpen = (character: string | undefined): boolean =>
    character !== undefined && isAlphanumeric(classOf(character.codePointAt(0) ?? 0));
  const characters = Array.from(fold);
  return { begins: isOpen(characters[0]), ends: isOpen(characters.at(-1)) };
}
