/** Splits a query as typed into lexemes: terms, operators, brackets. */
// @ts-nocheck

import { DOCUMENT_FIELD, TITLE_FIELD } from "./field-names.ts";

/**
 * A part of a query.
 * - `text`: the words of a term
 * - `open`, `close`: a grouping bracket, if it has a partner
 * - `not`, `or`, `and`, `title`, `document`: an operator as typed, if its neighbours allow an operator there
 */
export interface Lexeme {
  readonly kind: "text" | "open" | "close" | "not" | "or" | "and" | "title" | "document";
  readonly text: string;
  /** True for the words of a term that stood in quotation marks. */
  readonly isQuoted?: true;
}

const SPACE = /\s/u;
const OPEN = "(（";
const CLOSE = ")）";
const HYPHEN = "-－";
const BAR = "|｜";
const QUOTES: ReadonlyMap<string, string> = new Map([
  ['"', '"'],
  ["＂", "＂"],
  ["“", "”"],
  ["「", "」"],
]);
const FIELD = new RegExp(`(${TITLE_FIELD})|${DOCUMENT_FIELD}`, "iuy");
const WORD_OPERATORS: ReadonlyMap<string, Lexeme["kind"]> = new Map([
  ["AND", "and"],
  ["OR", "or"],
  ["NOT", "not"],
]);

/** For each character of a word: true if it is a bracket with its partner in the same word. */
function pairedInside(word: string): boolean[] {
  const paired: boolean[] = new Array(word.length).fill(false);
  const open: number[] = [];
  for (let index = 0; index < word.length; index++) {
    const character = word.charAt(index);
    if (OPEN.includes(character)) open.push(index);
    else if (CLOSE.includes(character)) {
      const partner = open.pop();
      if (partner !== undefined) {
        paired[partner] = true;
        paired[index] = true;
      }
    }
  }
  return paired;
}

/**
 * The closing offset of each quotation mark: by nesting if the two marks differ, else the next mark at the end of a
 * token.
 */
function closingMarks(text: string): Map<number, number> {
  const closings = new Map<number, number>();
  const open: number[] = [];
  const nextEnd = new Map<string, number>();
  for (let index = 0; index < text.length; index++) {
    const mark = text.charAt(index);
    if (QUOTES.has(mark) && QUOTES.get(mark) !== mark) open.push(index);
    const opened = open.at(-1);
    if (opened !== undefined && QUOTES.get(text.charAt(opened)) === mark) {
      closings.set(opened, index);
      open.pop();
    }
  }
  for (let index = text.length - 1; index >= 0; index--) {
    const mark = text.charAt(index);
    if (QUOTES.get(mark) !== mark) continue;
    const end = nextEnd.get(mark);
    if (end !== undefined) closings.set(index, end);
    if (endsToken(text, index + 1)) nextEnd.set(mark, index);
  }
  return closings;
}

/** True if only closing brackets lie between `index` and the end of the token. */
function endsToken(text: string, index: number): boolean {
  let at = index;
  while (at < text.length && CLOSE.includes(text.charAt(at))) at++;
  return at === text.length || SPACE.test(text.charAt(at)) || BAR.includes(text.charAt(at));
}

/**
 * Splits a query into lexemes. White space of any width separates tokens, and so does a bar. Operators are recognised
 * only at the start of a token, closing brackets only at its end. Runs in linear time; never throws.
 */
export function lexQuery(query: string): Lexeme[] {
  const lexemes: Lexeme[] = [];
  const closings = closingMarks(query);
  let index = 0;

  function skipClosing(): void {
    while (index < query.length && CLOSE.includes(query.charAt(index))) {
      lexemes.push({ kind: "close", text: query.charAt(index++) });
    }
  }

  /** Reads a token from its start: operators and opening brackets, then the term. */
  function readToken(): void {
    const start = index;
    while (index < query.length && !endsWord(index)) index++;
    const word = query.slice(start, index);
    const operator = WORD_OPERATORS.get(word.normalize("NFKC"));
    if (operator !== undefined) {
      lexemes.push({ kind: operator, text: word });
      return;
    }
    const paired = pairedInside(word);
    let at = start;
    let negated = false;
    while (at < index) {
      const character = query.charAt(at);
      FIELD.lastIndex = at;
      const field = FIELD.exec(query);
      if (HYPHEN.includes(character) && !negated && at + 1 < index) {
        lexemes.push({ kind: "not", text: character });
        negated = true;
        at++;
      } else if (OPEN.includes(character) && paired[at - start] === false) {
        lexemes.push({ kind: "open", text: character });
        negated = false;
        at++;
      } else if (field !== null) {
        const kind = field[1] === undefined ? "document" : "title";
        lexemes.push({ kind, text: field[0] });
        negated = false;
        at += field[0].length;
      } else break;
    }
    const closing = closings.get(at);
    if (closing !== undefined && at < index && endsToken(query, closing + 1)) {
      lexemes.push({ kind: "text", text: query.slice(at + 1, closing), isQuoted: true });
      index = closing + 1;
      skipClosing();
      return;
    }
    let end = index;
    while (end > at && CLOSE.includes(query.charAt(end - 1)) && paired[end - 1 - start] === false)
      end--;
    if (end > at) lexemes.push({ kind: "text", text: query.slice(at, end) });
    index = end;
    skipClosing();
  }

  function endsWord(at: number): boolean {
    return SPACE.test(query.charAt(at)) || BAR.includes(query.charAt(at));
  }

  while (index < query.length) {
    const character = query.charAt(index);
    if (SPACE.test(character)) index++;
    else if (BAR.includes(character)) {
      // A doubled bar, as in programming languages, counts as one.
      if (!BAR.includes(lexemes.at(-1)?.text ?? "none"))
        lexemes.push({ kind: "or", text: character });
      index++;
    } else readToken();
  }
  return lexemes;
}
