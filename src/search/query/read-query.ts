/** Parses a query as typed into a tree. */
import { leftOutSigns } from "./left-out-signs.ts";
import type { QueryNode } from "./query.ts";
import { type Lexeme, lexQuery } from "./query-lexer.ts";

/** Maximum depth of nested groups; deeper brackets are read as text. */
const MAX_DEPTH = 32;
const PREFIXES: ReadonlySet<Lexeme["kind"]> = new Set(["not", "title", "document"]);

/** The result of parsing a query. */
export interface Reading {
  /** Null if the query contains no term. */
  readonly query: QueryNode | null;
  /** The ignored parts, as typed: brackets without a partner, text that folds to nothing, and then signs that the folds of terms leave out. */
  readonly ignored: readonly string[];
}

/** Separates brackets without a partner from the other lexemes: as text such a bracket folds to nothing. */
function withPartners(lexemes: readonly Lexeme[]): { kept: Lexeme[]; alone: Lexeme[] } {
  const kept = new Set<number>();
  const open: number[] = [];
  for (const [index, { kind }] of lexemes.entries()) {
    if (kind === "open") open.push(index);
    if (kind !== "close") continue;
    const partner = open.pop();
    if (partner === undefined || open.length >= MAX_DEPTH) continue;
    kept.add(partner).add(index);
  }
  const isAlone = ({ kind }: Lexeme, index: number): boolean =>
    (kind === "open" || kind === "close") && !kept.has(index);
  return {
    kept: lexemes.filter((lexeme, index) => !isAlone(lexeme, index)),
    alone: lexemes.filter(isAlone),
  };
}

/** For each lexeme: true if an operand begins there, after any prefix operators. */
function operandStarts(lexemes: readonly Lexeme[]): boolean[] {
  const starts: boolean[] = new Array(lexemes.length + 1).fill(false);
  for (let index = lexemes.length - 1; index >= 0; index--) {
    const kind = lexemes[index]?.kind;
    const prefix = kind !== undefined && PREFIXES.has(kind) && starts[index + 1] === true;
    starts[index] = kind === "text" || kind === "open" || prefix;
  }
  return starts;
}

/**
 * Joins parts under an operator: null for none, a single part as itself. Parts of the same operator are flattened into
 * it.
 */
function join(kind: "and" | "or", parts: readonly (QueryNode | null)[]): QueryNode | null {
  const present = parts
    .filter((part) => part !== null)
    .flatMap((part) => (part.kind === kind ? part.parts : [part]));
  const [only] = present;
  if (only === undefined) return null;
  return present.length === 1 ? only : { kind, parts: present };
}

/** The node restricted to headings. The restriction is applied once, and below an exclusion. */
function inHeadings(node: QueryNode): QueryNode {
  if (node.kind === "title") return node;
  if (node.kind === "not") return { kind: "not", part: inHeadings(node.part) };
  return { kind: "title", part: node };
}

/**
 * Parses a query: terms joined by white space (all must match), `|` or `OR` (any; binds tighter), `-` or `NOT`,
 * brackets, `title:`, `doc:` and their other names. Nothing is an error: an operator out of place is text, and a term whose fold is empty is
 * ignored.
 */
export function interpretQuery(query: string, fold: (text: string) => string): Reading {
  const { kept: lexemes, alone } = withPartners(lexQuery(query));
  const ignored = new Set(alone);
  const signs = new Set<string>();
  let index = 0;
  const starts = operandStarts(lexemes);
  const operandAt = (at: number): boolean => starts[at] ?? false;
  const peek = (): Lexeme["kind"] | undefined => lexemes[index]?.kind;

  function term(lexeme: Lexeme): QueryNode | null {
    const folded = fold(lexeme.text);
    if (folded !== "") {
      for (const sign of leftOutSigns(lexeme.text, fold)) signs.add(sign);
      const quoted = lexeme.isQuoted ? { isQuoted: true as const } : {};
      return { kind: "term", term: { text: lexeme.text, fold: folded, ...quoted } };
    }
    ignored.add(lexeme);
    return null;
  }

  /** Reads one operand with its prefix operators: two exclusions in a row cancel out, `title:` counts once. */
  function readOperand(): QueryNode | null {
    let negated = false;
    let inTitle = false;
    for (let kind = peek(); kind === "not" || kind === "title"; kind = peek()) {
      if (!operandAt(index + 1)) break;
      if (kind === "not") negated = !negated;
      else inTitle = true;
      index++;
    }
    const operand = readPrimary();
    if (operand === null) return null;
    const scoped = inTitle ? inHeadings(operand) : operand;
    return negated ? { kind: "not", part: scoped } : scoped;
  }

  function readPrimary(): QueryNode | null {
    const lexeme = lexemes[index++];
    if (lexeme === undefined) return null;
    if (lexeme.kind === "open") {
      const group = readAll();
      index++;
      return group;
    }
    const next = lexemes[index];
    if (lexeme.kind === "document" && next?.kind === "text") {
      index++;
      if (fold(next.text) !== "") return { kind: "document", words: next.text };
      ignored.add(next);
      return null;
    }
    return term(lexeme);
  }

  function readEither(): QueryNode | null {
    const parts = [readOperand()];
    while (peek() === "or" && operandAt(index + 1)) {
      index++;
      parts.push(readOperand());
    }
    return join("or", parts);
  }

  /** Reads to the end of the group, or of the query. */
  function readAll(): QueryNode | null {
    const parts: (QueryNode | null)[] = [];
    for (let kind = peek(); kind !== undefined && kind !== "close"; kind = peek()) {
      const between = parts.length > 0 && operandAt(index + 1);
      if (kind === "and" && between) index++;
      else parts.push(readEither());
    }
    return join("and", parts);
  }

  const read = readAll();
  return { query: read, ignored: [...Array.from(ignored, ({ text }) => text), ...signs] };
}

/** Parses a query like `interpretQuery`, for callers that do not need the ignored parts. */
export function readQuery(query: string, fold: (text: string) => string): QueryNode | null {
  return interpretQuery(query, fold).query;
}
