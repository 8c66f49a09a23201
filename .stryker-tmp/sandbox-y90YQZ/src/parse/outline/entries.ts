/**
 * Pass: turns numbered sentences into entries of a list: 「2.鼓励发展银发经济。」, 「（一）停车场应当公示收费标准。经营者……」. A short first
 * sentence is a heading that runs in, unless the numbers of its style stand before sentences that say who has to do what.
 */
// @ts-nocheck


import { laysDownRule } from "../grammar/rule-sentences.ts";
import { concat, EMPTY, space } from "../source-text.ts";
import type { ParsedClause, SourceTree } from "../tree.ts";

/** The end of a sentence that leads in a list. */
const LEADS_IN = /，.*(?:下列|如下)/u;
/** Minimum share of such sentences among the first sentences of a style. */
const LEAST_SHARE = 0.4;

/** Minimum length of a first sentence with a comma that is too long for a heading, in UTF-16 units. */
const LONG_SENTENCE = 28;

function isSentence(first: string): boolean {
  return (
    laysDownRule(first) ||
    first.startsWith("要") ||
    (first.length >= LONG_SENTENCE && /，/u.test(first))
  );
}

/** Unified transformer. */
export function entries() {
  return (tree: SourceTree): void => {
    // Each topmost text has its own way with headings.
    const rest = tree.clauses.filter((clause) => !isText(clause));
    const styles = ruleStyles(rest);
    tree.clauses = tree.clauses.map((clause) =>
      visit(clause, isText(clause) ? ruleStyles([clause]) : styles),
    );
  };
}

function isText({ style, label, kind }: ParsedClause): boolean {
  return style === "attachment" || (kind === "section" && label.text === "");
}

/** The styles of numbers that stand before sentences, not before headings. */
function ruleStyles(clauses: readonly ParsedClause[]): ReadonlySet<ParsedClause["style"]> {
  const counts = new Map<ParsedClause["style"], { all: number; rules: number }>();
  const count = (clause: ParsedClause): void => {
    clause.children.forEach(count);
    const first = firstSentence(clause);
    if (first === null) return;
    const counted = counts.get(clause.style) ?? { all: 0, rules: 0 };
    counted.all++;
    if (isSentence(first)) counted.rules++;
    counts.set(clause.style, counted);
  };
  clauses.forEach(count);
  return new Set(
    [...counts].filter(([, { all, rules }]) => rules >= all * LEAST_SHARE).map(([style]) => style),
  );
}

/** The first sentence of a numbered clause that may have a heading; null for others. */
function firstSentence({
  kind,
  style,
  heading,
  delimiter,
  paragraphs,
}: ParsedClause): string | null {
  if (style === null || style === "article") return null;
  if (kind === "section") return delimiter.text === "。" ? heading.text : null;
  return kind === "entry" ? (/^[^。；]*/u.exec(paragraphs[0]?.text ?? "")?.[0] ?? "") : null;
}

function visit(clause: ParsedClause, rules: ReadonlySet<ParsedClause["style"]>): ParsedClause {
  const children = clause.children.map((child) => visit(child, rules));
  const isNumbered = clause.kind === "section" && clause.label.text !== "";
  const isWhole = clause.delimiter.text === "。";
  const isAlone = clause.paragraphs.length === 0 && children.length === 0;
  // A sentence may lead in a list: 申请依下列规定办理：
  const leads =
    clause.delimiter.text === "：" && !clause.runIn && LEADS_IN.test(clause.heading.text);
  const isRule = rules.has(clause.style) && isWhole;
  if (!isNumbered || !(isRule || leads || (isWhole && isAlone))) return { ...clause, children };
  const sentence = concat(clause.heading, clause.delimiter);
  const [first, ...others] = clause.paragraphs;
  const goesOn = clause.runIn && first !== undefined;
  const text = goesOn ? concat(sentence, ...gapBetween(sentence, first), first) : sentence;
  return {
    ...clause,
    kind: "entry",
    heading: EMPTY,
    delimiter: EMPTY,
    runIn: true,
    paragraphs: [text, ...(goesOn ? others : clause.paragraphs)],
    children,
  };
}

/** A space where the source has white space between two parts. */
function gapBetween(one: ParsedClause["heading"], other: ParsedClause["heading"]) {
  const end = one.pieces.at(-1)?.end ?? 0;
  return (other.pieces[0]?.start ?? end) > end && /^[A-Za-z]/u.test(other.text)
    ? [space(other)]
    : [];
}
