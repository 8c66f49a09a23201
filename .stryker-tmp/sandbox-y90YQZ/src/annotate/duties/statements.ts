/** Statements of duty in a paragraph: in brackets, after labels, in running text. */
// @ts-nocheck

import type { Span } from "../../model/types.ts";
import { FIRST_LEADS, LABEL_WORDS } from "./phrases.ts";
import { proseStatements } from "./prose.ts";
import { type Roles, readRoles } from "./roles.ts";
import type { Statement } from "./statement.ts";

/** Words without which no paragraph states a duty. */
const SIGN =
  /负责|牵头|落实|单位|部门|主体|机关|会同|配合|参[与加]|承[担办]|职责|职能|主[办责]|完成|时限|期限|时间|前|[局委部厅办][）)】]/u;
const OPENING = "（([【〔";
const CLOSING = "）)]】〕";
const LABEL_AT = new RegExp(
  `(?:^|[。；;！？）)\\s])\\s*[【\\[]?(?:${LABEL_WORDS})[】\\]]?\\s*[：:]`,
  "gu",
);
/** The end of a labelled statement: the end of a sentence after which no further label stands. */
const LABEL_NEXT = new RegExp(`^\\s*[【\\[]?(?:${LABEL_WORDS})[】\\]]?\\s*[：:]`, "u");

/**
 * The statements of a paragraph or heading, in order and without overlap.
 * @param made the date of the document (ISO 8601), or null
 */
export function statementsIn(text: string, made: string | null): Statement[] {
  if (!SIGN.test(text)) return [];
  const found: Statement[] = [...bracketed(text, made)];
  const isFree = ({ start, end }: Span) =>
    found.every((other) => other.end <= start || end <= other.start);
  for (const statement of [...labelled(text, made), ...proseStatements(text)]) {
    if (isFree(statement)) found.push(statement);
  }
  return found.sort((one, other) => one.start - other.start);
}

/** The outermost brackets of a text. */
function brackets(text: string): Span[] {
  const found: Span[] = [];
  let depth = 0;
  let start = 0;
  for (let at = 0; at < text.length; at++) {
    if (OPENING.includes(text.charAt(at))) {
      if (depth++ === 0) start = at;
    } else if (CLOSING.includes(text.charAt(at)) && depth > 0 && --depth === 0) {
      found.push({ start, end: at + 1 });
    }
  }
  return found;
}

function* bracketed(text: string, made: string | null): Generator<Statement> {
  for (const { start, end } of brackets(text)) {
    const inner = { start: start + 1, end: end - 1 };
    const words = text.slice(inner.start, inner.end);
    if (words.length < 3 || words.length > 600) continue;
    const roles = readRoles(text, inner, made);
    if (roles === null) {
      const [prose] = proseStatements(words);
      if (prose !== undefined && /^.{0,12}由/u.test(words)) yield moved(prose, inner.start);
      continue;
    }
    if (isStatement(text, { start, end }, roles)) yield { ...roles, start, end, form: "bracket" };
  }
}

/** A bracket without label and verb has to follow a whole sentence; a deadline alone has to say what is done by then. */
function isStatement(text: string, { start, end }: Span, roles: Roles): boolean {
  if (roles.isSaid || roles.isLabelled) return true;
  const isAtEnd = /^[。；;]?\s*(?:$|\n)/u.test(text.slice(end));
  if (roles.lead.units.length === 0) {
    return isAtEnd && /前|完成|长期|持续|每年/u.test(text.slice(start, end));
  }
  return isAtEnd && /[。；;！）)”]\s*$/u.test(text.slice(0, start));
}

function moved(statement: Statement, by: number): Statement {
  const span = <T extends Span>(each: T): T => ({
    ...each,
    start: each.start + by,
    end: each.end + by,
  });
  const list = ({ units, isOpen }: Statement["lead"]) => ({ units: units.map(span), isOpen });
  return {
    ...span(statement),
    lead: list(statement.lead),
    partners: list(statement.partners),
    deadlines: statement.deadlines.map(span),
  };
}

function* labelled(text: string, made: string | null): Generator<Statement> {
  let last = 0;
  for (const match of text.matchAll(LABEL_AT)) {
    const start = match.index + match[0].search(/[^。；;！？）)\s]/u);
    if (start < last) continue;
    const end = labelledEnd(text, start);
    const roles = readRoles(text, { start, end }, made);
    if (roles === null || !(roles.isSaid || roles.deadlines.length > 0)) continue;
    last = end;
    yield { ...roles, start, end, form: "label" };
  }
}

function labelledEnd(text: string, start: number): number {
  for (let at = start; at < text.length; at++) {
    if (!/[。\n！]/u.test(text.charAt(at))) continue;
    const rest = text.slice(at + 1);
    if (LABEL_NEXT.test(rest) || FIRST_LEADS.test(rest.slice(0, 20))) continue;
    return at;
  }
  return text.length;
}
