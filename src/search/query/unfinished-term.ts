/** The part of a query that is still being typed. */
import { DOCUMENT_FIELD, TITLE_FIELD } from "./field-names.ts";

/** A query that ends in an unfinished term. */
export interface Unfinished {
  /** The text before the term, including operators. */
  readonly before: string;
  readonly term: string;
}

const SPACE = /\s/u;
const BREAK = /[\s|｜]/u;
/** Operators at the start of a token, and the opening mark of a quoted term. */
const OPERATORS = new RegExp(`^(?:[-－(（]|${TITLE_FIELD})*["＂“「]?`, "iu");
const DOCUMENT = new RegExp(`^[-－(（]*${DOCUMENT_FIELD}`, "iu");
const OPENING = /[-－(（:：\s|｜]/u;
const CLOSING: ReadonlyMap<string, string> = new Map([
  ['"', '"'],
  ["＂", "＂"],
  ["“", "”"],
  ["「", "」"],
]);
/** A Latin word; none begins with a mark, which may be an operator. */
const LATIN = /^(?=.*\p{Script=Latin})[\p{Script=Latin}\d][\p{Script=Latin}\d&'’+./-]*$/u;
/** Maximum length of a query that is completed: a longer one is a passage. */
const LONGEST = 500;

/** The offset of the mark that opens an unclosed quoted term; -1 if there is none. */
function openQuote(typed: string): number {
  let open = -1;
  let closing = "";
  for (let index = 0; index < typed.length; index++) {
    const character = typed.charAt(index);
    if (open >= 0) {
      if (character === closing) open = -1;
      continue;
    }
    const mark = CLOSING.get(character);
    const before = typed.charAt(index - 1);
    if (mark !== undefined && (before === "" || OPENING.test(before))) {
      open = index;
      closing = mark;
    }
  }
  return open;
}

/** The start offset of the token that ends at `end`. */
function tokenStart(typed: string, end: number): number {
  let start = end;
  while (start > 0 && !BREAK.test(typed.charAt(start - 1))) start--;
  return start;
}

/**
 * The readings of the end of a query as one unfinished term, the likeliest first. The last token is one reading. If the
 * last tokens are Latin words, these together come before it, since English terms have spaces. There is none after a
 * space or within `doc:`.
 */
export function unfinishedTerms(typed: string): Unfinished[] {
  if (typed.length > LONGEST) return [];
  const quote = openQuote(typed);
  if (quote >= 0) {
    const term = typed.slice(quote + 1);
    return term.trim() === "" ? [] : [{ before: typed.slice(0, quote), term }];
  }
  let start = tokenStart(typed, typed.length);
  const token = typed.slice(start);
  if (token === "" || DOCUMENT.test(token)) return [];
  const from = start + (OPERATORS.exec(token)?.[0].length ?? 0);
  const readings = [{ before: typed.slice(0, from), term: typed.slice(from) }];
  if (from > start) return readings[0]?.term === "" ? [] : readings;
  while (start > 0 && LATIN.test(typed.slice(start).replace(/\s/gu, ""))) {
    let end = start;
    while (end > 0 && SPACE.test(typed.charAt(end - 1))) end--;
    const next = tokenStart(typed, end);
    if (!LATIN.test(typed.slice(next, end))) break;
    start = next;
    readings.unshift({ before: typed.slice(0, start), term: typed.slice(start) });
  }
  return readings;
}
