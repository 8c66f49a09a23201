/** Clauses made of blocks: the division of a line into label, heading and text. */
// @ts-nocheck

import type { ClauseKind, SourceText } from "../../model/types.ts";
import { divideLine, isEntryText, type LineParts } from "../grammar/heading.ts";
import type { Numbering } from "../numbers/numbering.ts";
import { EMPTY, slice, trim } from "../source-text.ts";
import type { Block, ParsedClause } from "../tree.ts";

export const EMPTY_PARTS: LineParts = {
  label: EMPTY,
  heading: EMPTY,
  delimiter: EMPTY,
  body: EMPTY,
};

/** Facts of a clause besides its texts. */
interface ClauseFacts {
  readonly number?: number | null;
  readonly inserted?: number;
  readonly style?: ParsedClause["style"];
  readonly paragraph?: number;
  readonly runIn?: boolean;
}

/** A clause of the given kind with the parts of a line; ids and places are assigned later. */
export function makeClause(
  kind: ClauseKind,
  block: Block,
  { label, heading, delimiter, body }: LineParts,
  facts: ClauseFacts = {},
): ParsedClause {
  const { number = null, inserted = 0, style = null, paragraph = 0 } = facts;
  return {
    id: "",
    kind,
    number,
    inserted,
    style,
    paragraph,
    label,
    heading,
    delimiter,
    runIn: facts.runIn ?? body.text !== "",
    paragraphs: body.text === "" ? [] : [body],
    children: [],
    precedingParagraphs: 0,
    lines: block.lines,
  };
}

/**
 * Makes the clause of a numbered line. If its first sentence is not a heading, the whole line is text. The same applies to an
 * article, except for a name in 【】, and to every item inside of an article.
 * @param paragraph paragraph of the article that leads in the list of the item; null outside of articles
 */
export function makeNumberedClause(
  kind: ClauseKind,
  block: Block,
  numbering: Numbering,
  paragraph: number | null,
): ParsedClause {
  const { style, value: number, inserted, length } = numbering;
  const parts = divideLine(block.text, length);
  const facts = { number, inserted, style, paragraph: paragraph ?? 0 };
  if (style === "article") {
    const name = articleName(block.text, parts.label);
    if (name) return makeClause(kind, block, name, facts);
  }
  const isNote = DELETED.test(parts.heading.text);
  const isArticleText =
    style === "article" && (parts.delimiter.text !== "" || isProse(parts) || isNote);
  if (!isEntryText(parts) && !isArticleText && paragraph === null) {
    return makeClause(kind, block, parts, facts);
  }
  const body = trim(slice(block.text, length));
  const text = { label: parts.label, heading: EMPTY, delimiter: EMPTY, body };
  return makeClause(kind === "section" ? "entry" : kind, block, text, facts);
}

/** True if the text after the number of an article is a sentence without a full stop. */
function isProse({ heading }: LineParts): boolean {
  return /[，；]/u.test(heading.text);
}

const DELETED = /^[（(](?:删除|刪除|已?删去|废止|廢止|略)[）)]$/u;

/** The parts of an article with a name (第一条【立法目的】为了……); null if it has none. */
function articleName(line: SourceText, label: SourceText): LineParts | null {
  const rest = trim(slice(line, label.text.length));
  const name = /^(?:【[^】]{1,30}】|[（(][^（）()]{1,30}[）)](?=\s|$))/u.exec(rest.text)?.[0];
  if (name === undefined) return null;
  // A deleted article has a note for its text.
  if (DELETED.test(name)) return null;
  const heading = slice(rest, 0, name.length);
  return { label, heading, delimiter: EMPTY, body: trim(slice(rest, name.length)) };
}

/** Adds a child clause after the current paragraphs of its parent. */
export function attach(parent: ParsedClause, child: ParsedClause): void {
  child.precedingParagraphs = parent.paragraphs.length;
  parent.children.push(child);
}
