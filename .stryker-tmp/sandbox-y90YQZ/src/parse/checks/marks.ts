/**
 * Pass: checks that quotation marks and brackets match within each paragraph. An unmatched mark means that a mark is
 * misread or text is lost. The tree stays unchanged.
 */
// @ts-nocheck

import type { VFile } from "vfile";
import type { SourceText } from "../../model/types.ts";
import { report } from "../messages.ts";
import type { Line } from "../read/read-text.ts";
import { indexOf } from "../source-lines.ts";
import { sourceOffset } from "../source-text.ts";
import type { ParsedClause, SourceTree } from "../tree.ts";

/** Closing mark by opening mark; brackets of both widths match each other. */
const CLOSING: Readonly<Record<string, string>> = {
  "“": "”",
  "‘": "’",
  "「": "」",
  "『": "』",
  "《": "》",
  "〈": "〉",
  "（": "）",
  "【": "】",
};
const MARK = /[“”‘’「」『』《》〈〉（）()【】]/g;
const WIDE: Readonly<Record<string, string>> = { "(": "（", ")": "）" };

/** Unified transformer. `lines` are the lines of the whole source file. */
export function checkMarks(lines: readonly Line[]) {
  const starts = lines.map((line) => line.start);
  return (tree: SourceTree, file: VFile): void => {
    const check = (text: SourceText) => {
      const at = unmatchedMark(text.text);
      if (at === -1 || hasGap(text)) return;
      report(file, {
        rule: "text/unmatched-mark",
        line: indexOf(starts, sourceOffset(text, at)) + 1,
        message: `The mark ${text.text[at]} in “${text.text.slice(Math.max(0, at - 10), at + 11)}” has no partner in its paragraph.`,
        hint: "A mark may be misread (declare a `correct` in repairs.yaml) or text lost (declare a `gap`).",
      });
    };
    const visit = (clause: ParsedClause): void => {
      check(clause.heading);
      clause.paragraphs.forEach(check);
      clause.children.forEach(visit);
    };
    tree.clauses.forEach(visit);
  };
}

/** Offset of an unmatched mark; -1 if all marks match. A ’ between letters is an apostrophe. */
function unmatchedMark(text: string): number {
  const open: { readonly closing: string; readonly at: number }[] = [];
  for (const { 0: printed, index: at } of text.matchAll(MARK)) {
    const mark = WIDE[printed] ?? printed;
    const closing = CLOSING[mark];
    if (closing !== undefined) open.push({ closing, at });
    else if (!isApostrophe(text, at)) {
      if (open.at(-1)?.closing !== mark) return open.at(-1)?.at ?? at;
      open.pop();
    }
  }
  return open[0]?.at ?? -1;
}

function isApostrophe(text: string, at: number): boolean {
  return (
    text[at] === "’" && /[A-Za-z]/.test(text[at - 1] ?? "") && /[A-Za-z]/.test(text[at + 1] ?? "")
  );
}

function hasGap(text: SourceText): boolean {
  return text.pieces.some(({ repair }) => repair?.kind === "gap");
}
