/**
 * Pass: checks the headings against the contents list. Each entry must have a heading with the same number and words in
 * the body. Each heading of a level that the list covers must have an entry. The tree stays unchanged.
 */
// @ts-nocheck

import { VFile } from "vfile";
import { entryTitle, isContentsTitle } from "../grammar/contents-list.ts";
import { blockRole } from "../grammar/shapes.ts";
import { report } from "../messages.ts";
import { acceptedNumbers } from "../numbers/accepted-numbers.ts";
import { readNumbering } from "../numbers/numbering.ts";
import { identify } from "../outline/identify.ts";
import { outline } from "../outline/outline.ts";
import { concat, slice, trim } from "../source-text.ts";
import type { Block, ParsedClause, SourceTree } from "../tree.ts";

/** An entry without page number that is longer goes on in the next line, in UTF-16 units. */
const LONGEST_UNCUT = 24;

interface ListedHeading {
  readonly id: string;
  readonly line: number;
  readonly text: string;
}

interface Heading {
  readonly clause: ParsedClause;
  readonly siblings: readonly ParsedClause[];
}

/** Unified transformer. */
export function checkContents() {
  return (tree: SourceTree, file: VFile): void => {
    const entries = readEntries(tree.children.filter((block) => block.role === "contents list"));
    if (entries.length === 0) return;
    const headings = [...listHeadings(tree.clauses)];
    const byId = new Map(headings.map((heading) => [heading.clause.id, heading.clause]));
    const byWords = new Map(headings.map(({ clause }) => [bare(clause.heading.text), clause]));
    for (const entry of entries) checkEntry(entry, byId, byWords, file);
    const listed = new Set(entries.map(({ id }) => id));
    const hasUnnumbered = entries.some(({ text }) => readNumbering(text) === null);
    for (const { clause, siblings } of headings) {
      if (clause.label.text === "" && !hasUnnumbered) continue;
      if (listed.has(clause.id) || !siblings.some(({ id }) => listed.has(id))) continue;
      report(file, {
        rule: "contents/extra-heading",
        line: clause.lines[0],
        message: `“${printed(clause)}” is a heading of the text, but the contents list does not have it.`,
        hint: "A paragraph may have been taken for a heading; if the print has it, say so under `acknowledged`.",
      });
    }
  };
}

function checkEntry(
  entry: ListedHeading,
  byId: ReadonlyMap<string, ParsedClause>,
  byWords: ReadonlyMap<string, ParsedClause>,
  file: VFile,
): void {
  const clause = byId.get(entry.id);
  if (clause && bare(printed(clause)) === bare(entry.text)) return;
  const same = byWords.get(bare(entry.text.slice(readNumbering(entry.text)?.length ?? 0)));
  if (clause && !same) {
    report(file, {
      rule: "contents/reworded",
      line: clause.lines[0],
      message: `The heading “${printed(clause)}” stands in the contents list (line ${entry.line}) as “${entry.text}”.`,
      hint: "One of them may be misread: declare a `correct` in repairs.yaml, or say so under `acknowledged`.",
    });
  } else if (same) {
    report(file, {
      rule: "contents/renumbered",
      line: same.lines[0],
      message: `The heading “${printed(same)}” stands in the contents list (line ${entry.line}) under another number, as “${entry.text}”.`,
      hint: "A heading before it may be lost or taken for text; compare with the print.",
    });
  } else {
    report(file, {
      rule: "contents/missing-heading",
      line: entry.line,
      message: `The contents list has “${entry.text}”, but the text has no such heading.`,
      hint: "If a page is missing declare an `insert` and a `gap` in repairs.yaml; if the heading is there, give its line the role `heading`.",
    });
  }
}

/** The entries of the list, with the ids that their numbers give: they are outlined as the text is. */
function readEntries(blocks: readonly Block[]): ListedHeading[] {
  const lines = wholeEntries(blocks.filter(({ text }) => !isContentsTitle(text.text)));
  const numbers = acceptedNumbers(lines.map(({ text }) => ({ text: text.text, begins: false })));
  const children = lines.map((block, index): Block => {
    const numbering = numbers[index];
    return numbering
      ? { ...block, role: "numbered", numbering }
      : { ...block, role: unnumbered(block) };
  });
  const list: SourceTree = { type: "source-tree", children, markup: [], clauses: [] };
  // What is wrong with the numbers of the list is told by comparing it with the text.
  const unheard = new VFile();
  outline()(list, unheard);
  identify()(list, unheard);
  return [...allClauses(list.clauses)].map(({ id, label, heading, lines: [line] }) => ({
    id,
    line,
    text: `${label.text}${heading.text}`,
  }));
}

function unnumbered({ text }: Block): "attachment" | "heading" {
  return blockRole(text.text) === "attachment" ? "attachment" : "heading";
}

/** The entries without page numbers; an entry that is wrapped is one block. */
function wholeEntries(blocks: readonly Block[]): Block[] {
  const whole: Block[] = [];
  let isCut = false;
  for (const block of blocks) {
    const title = entryTitle(block.text.text);
    const text = trim(slice(block.text, 0, title.length));
    const last = whole.at(-1);
    const goesOn = isCut && last !== undefined && readNumbering(title) === null;
    if (goesOn) last.text = concat(last.text, text);
    else whole.push({ ...block, text });
    isCut = title === block.text.text && title.length > LONGEST_UNCUT;
  }
  return whole;
}

function* allClauses(clauses: readonly ParsedClause[]): Generator<ParsedClause> {
  for (const clause of clauses) {
    yield clause;
    yield* allClauses(clause.children);
  }
}

/** Sections that are not run-in, each with its siblings. */
function* listHeadings(clauses: readonly ParsedClause[]): Generator<Heading> {
  const siblings = clauses.filter(({ kind, runIn }) => kind === "section" && !runIn);
  for (const clause of siblings) {
    yield { clause, siblings };
    yield* listHeadings(clause.children);
  }
}

function printed({ label, heading }: ParsedClause): string {
  return `${label.text}${heading.text}`;
}

/** A text without the differences between list and body: white space and the width of brackets. */
function bare(text: string): string {
  return text.normalize("NFKC").replace(/\s+/gu, "");
}
