/** Marks the shared and the differing words of two texts. */
// @ts-nocheck

import { createFolding, type Folded } from "../../text/fold/fold.ts";
import { type SharedRun, sharedRuns } from "../../text/words/shared-runs.ts";
import { cutText } from "../dom/cut-text.ts";
import { element } from "../dom/elements.ts";

/** Both texts are in one script, so the fold needs no table of characters. */
const folding = createFolding(new Map());

/** A heading, a paragraph or a cell. */
interface Block {
  readonly nodes: readonly Text[];
  readonly text: string;
  readonly sentences: readonly Sentence[];
}

/** A sentence of a block. A shared run ends at the end of a sentence, although folds drop punctuation. */
interface Sentence {
  /** Offset of its start in the block's text. */
  readonly offset: number;
  readonly folded: Folded;
  /** Offset of its start in the fold of the whole side. */
  readonly start: number;
}

const SENTENCES = /[^。！？；]*[。！？；]?/gu;

/** A stretch of a block's text; `run` is the number of its shared run, if it is shared. */
interface Stretch {
  readonly start: number;
  readonly end: number;
  readonly run: number | null;
}

/** The part of each text that the other contains, from 0 to 1. */
export interface SharedParts {
  readonly first: number;
  readonly second: number;
}

function textNodes(root: Element): Text[] {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const nodes: Text[] = [];
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    if (node instanceof Text) nodes.push(node);
  }
  return nodes;
}

/** The blocks of a side and the fold of the side. `division` separates the sentences and occurs in no fold. */
function read(side: Element, division: string): { blocks: Block[]; fold: string } {
  const blocks: Block[] = [];
  let fold = "";
  for (const part of side.querySelectorAll("[data-zh]")) {
    if (part.closest(".number") !== null) continue;
    const nodes = textNodes(part);
    const text = nodes.map(({ data }) => data).join("");
    const sentences = [...text.matchAll(SENTENCES)].map((match): Sentence => {
      const folded = folding.foldWithRanges(match[0]);
      const start = fold.length;
      fold += folded.text + division;
      return { offset: match.index, folded, start };
    });
    blocks.push({ nodes, text, sentences });
  }
  return { blocks, fold };
}

/** The block's text as shared and differing stretches. Text without a letter or digit belongs to neither. */
function stretches(
  { text, sentences }: Block,
  runs: readonly SharedRun[],
  side: "first" | "second",
): Stretch[] {
  const shared = sentences.flatMap(({ offset, folded, start }) =>
    runs.flatMap((run, number): Stretch[] => {
      const from = run[side] - start;
      if (from < 0 || from >= folded.text.length) return [];
      const [begin, end] = folded.range(from, from + run.length);
      return [{ start: offset + begin, end: offset + end, run: number }];
    }),
  );
  shared.sort((one, other) => one.start - other.start);
  const all: Stretch[] = [];
  let done = 0;
  for (const stretch of [...shared, { start: text.length, end: text.length, run: null }]) {
    const isWord = /[\p{L}\p{N}]/u.test(text.slice(done, stretch.start));
    if (isWord) all.push({ start: done, end: stretch.start, run: null });
    if (stretch.end > stretch.start) all.push(stretch);
    done = stretch.end;
  }
  return all;
}

function mark({ nodes }: Block, found: readonly Stretch[]): void {
  let offset = 0;
  for (const node of nodes) {
    const begin = offset;
    offset += node.length;
    const pieces = found
      .filter(({ start, end }) => start < begin + node.length && end > begin)
      .map(({ start, end, run }) => ({
        from: Math.max(0, start - begin),
        to: Math.min(node.length, end - begin),
        run,
      }));
    cutText(node, pieces, ({ run }, words) =>
      run === null
        ? element("span", { class: "other" }, words)
        : element("span", { class: "same", "data-run": String(run) }, words),
    );
  }
}

/** Marks both texts. Neither may contain marks yet. */
export function markShared(first: Element, second: Element): SharedParts {
  const one = read(first, "\u0000");
  const other = read(second, "\u0001");
  const runs = sharedRuns(one.fold, other.fold);
  for (const block of one.blocks) mark(block, stretches(block, runs, "first"));
  for (const block of other.blocks) mark(block, stretches(block, runs, "second"));
  const shared = runs.reduce((sum, { length }) => sum + length, 0);
  const part = ({ blocks }: typeof one) => {
    const folds = blocks.flatMap(({ sentences }) => sentences.map(({ folded }) => folded.text));
    const whole = folds.reduce((sum, { length }) => sum + length, 0);
    return whole === 0 ? 0 : shared / whole;
  };
  return { first: part(one), second: part(other) };
}

/** Highlights the partner of a shared run in the other text while the pointer is on the run. */
export function pairOnHover(root: HTMLElement): void {
  root.addEventListener("pointerover", ({ target }) => {
    const run = target instanceof Element ? target.closest<HTMLElement>("[data-run]") : null;
    for (const shown of root.querySelectorAll<HTMLElement>("[data-run]")) {
      shown.classList.toggle("paired", run !== null && shown.dataset.run === run.dataset.run);
    }
  });
}
