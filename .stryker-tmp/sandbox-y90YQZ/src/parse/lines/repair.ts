/**
 * Pass: applies the editor's declared repairs to the blocks as read. Each repair is anchored by a line and words of the
 * source; a repair that no longer matches is an error. Postcondition: the blocks are in reading order, without white
 * space at their ends; each repaired place has a piece with its repair.
 */
// @ts-nocheck

import type { VFile } from "vfile";
import type { RepairInstruction } from "../../model/content/schema.ts";
import type { Piece, Repair } from "../../model/types.ts";
import { report } from "../messages.ts";
import { concat, fromPieces, slice, substitute, trimLine } from "../source-text.ts";
import type { Block, SourceTree } from "../tree.ts";

/** The position of some words of the source: their offsets in the file, and the block that contains them. */
interface Anchor {
  readonly block: Block;
  readonly start: number;
  readonly end: number;
}

type Instruction<K extends RepairInstruction["kind"]> = Extract<RepairInstruction, { kind: K }>;

/** Unified transformer. */
export function repair(instructions: readonly RepairInstruction[]) {
  return (tree: SourceTree, file: VFile): void => {
    if (instructions.length > 0) new Repairer(tree, file).run(instructions);
  };
}

class Repairer {
  readonly #tree: SourceTree;
  readonly #file: VFile;
  /** The text of each block as received, by line; anchors are searched for in it. */
  readonly #received: Map<number, { readonly text: Block["text"]; readonly block: Block }>;

  constructor(tree: SourceTree, file: VFile) {
    this.#tree = tree;
    this.#file = file;
    this.#received = new Map(
      tree.children.map((block) => [block.lines[0], { text: block.text, block }]),
    );
  }

  run(instructions: readonly RepairInstruction[]): void {
    for (const instruction of instructions) this.#carryOut(instruction);
    for (const block of this.#tree.children) block.text = trimLine(block.text);
  }

  #carryOut(instruction: RepairInstruction): void {
    if (instruction.kind === "correct") this.#correct(instruction);
    else if (instruction.kind === "doubt") this.#doubt(instruction);
    else if (instruction.kind === "split") this.#split(instruction);
    else if (instruction.kind === "join") this.#join(instruction);
    else if (instruction.kind === "move") this.#move(instruction);
    else if (instruction.kind === "insert") this.#insert(instruction);
    else this.#gap(instruction);
  }

  /** Replaces the differing part of `words` by that of `to`. */
  #correct(instruction: Instruction<"correct">): void {
    const anchor = this.#find(instruction);
    if (!anchor) return;
    const { words, to, line, why } = instruction;
    const [head, tail] = commonEnds(words, to);
    const source = words.slice(head, words.length - tail);
    const shown = to.slice(head, to.length - tail);
    const start = anchor.start + head;
    const made: Repair = { kind: "correct", line, source, shown, why };
    this.#replace(anchor.block, { start, end: anchor.end - tail, text: shown, repair: made });
  }

  /** Leaves the words unchanged and marks them as doubtful. */
  #doubt(instruction: Instruction<"doubt">): void {
    const anchor = this.#find(instruction);
    if (!anchor) return;
    const { words, line, why } = instruction;
    const made: Repair = { kind: "doubt", line, source: words, shown: words, why };
    this.#replace(anchor.block, {
      start: anchor.start,
      end: anchor.end,
      text: words,
      repair: made,
    });
  }

  /** Begins a new block at `words`. */
  #split(instruction: Instruction<"split">): void {
    const anchor = this.#find(instruction);
    if (!anchor) return;
    const { block } = anchor;
    const at = offsetOf(block, anchor.start);
    const made: Repair = {
      kind: "split",
      line: instruction.line,
      source: "",
      shown: "",
      why: instruction.why,
    };
    const mark = fromPieces([{ start: anchor.start, end: anchor.start, text: "", repair: made }]);
    const second: Block = { ...block, text: concat(mark, slice(block.text, at)), begins: true };
    block.text = slice(block.text, 0, at);
    block.ends = true;
    this.#tree.children.splice(this.#tree.children.indexOf(block) + 1, 0, second);
  }

  /** Moves the block with `with` after the block with `words`, as its continuation. */
  #join(instruction: Instruction<"join">): void {
    const first = this.#find(instruction);
    const second = this.#find(instruction.with);
    if (!first || !second) return;
    const { why } = instruction;
    const made: Repair = { kind: "join", line: instruction.with.line, source: "", shown: "", why };
    this.#mark(second.block, made);
    this.#place([second.block], first.block);
    second.block.continues = true;
  }

  /** Moves the blocks of some lines after another block. */
  #move(instruction: Instruction<"move">): void {
    const [from, to] = instruction.lines;
    const first = this.#find({ line: from, words: instruction.words });
    const after = this.#find(instruction.after);
    if (!first || !after) return;
    const { why } = instruction;
    const moved = this.#tree.children.filter(({ lines }) => lines[0] >= from && lines[1] <= to);
    this.#mark(first.block, { kind: "move", line: from, source: "", shown: "", why });
    this.#place(moved, after.block);
    first.block.begins = true;
  }

  /** Inserts a block whose text another place of the source proves. */
  #insert(instruction: Instruction<"insert">): void {
    const after = this.#find(instruction);
    const proof = this.#find(instruction.proof);
    if (!after || !proof) return;
    const { line, text, why } = instruction;
    const made: Repair = { kind: "insert", line, source: "", shown: text, why };
    const inserted: Block = {
      type: "block",
      role: "paragraph",
      text: fromPieces([{ start: after.end, end: after.end, text, repair: made }]),
      lines: [line, line],
    };
    this.#tree.children.splice(this.#tree.children.indexOf(after.block) + 1, 0, inserted);
    after.block.ends = true;
  }

  /** Marks a gap before or after `words`. */
  #gap(instruction: Instruction<"gap">): void {
    const anchor = this.#find(instruction);
    if (!anchor) return;
    const { line, where, why } = instruction;
    const at = where === "before" ? anchor.start : anchor.end;
    const made: Repair = { kind: "gap", line, source: "", shown: "", why };
    anchor.block.text = substitute(anchor.block.text, {
      start: at,
      end: at,
      text: "",
      repair: made,
    });
    const { pieces } = anchor.block.text;
    if (pieces[0]?.repair === made) anchor.block.begins = true;
    if (pieces.at(-1)?.repair === made) anchor.block.ends = true;
  }

  /** Replaces a range of a block by a piece; reports an overlap with another repair instead. */
  #replace(block: Block, piece: Piece & { readonly repair: Repair }): void {
    const isTaken = block.text.pieces.some(
      ({ repair, start, end }) => repair && start < piece.end && piece.start < end,
    );
    if (isTaken) {
      report(this.#file, {
        rule: "repair/overlapping",
        line: piece.repair.line,
        message: `Two repairs change the same words in line ${piece.repair.line}: “${piece.repair.source}”.`,
        hint: "Make one repair of them in repairs.yaml.",
      });
      return;
    }
    block.text = substitute(block.text, piece);
  }

  #mark(block: Block, made: Repair): void {
    const start = block.text.pieces[0]?.start ?? 0;
    block.text = concat(fromPieces([{ start, end: start, text: "", repair: made }]), block.text);
  }

  #place(moved: readonly Block[], after: Block): void {
    const others = this.#tree.children.filter((block) => !moved.includes(block));
    others.splice(others.indexOf(after) + 1, 0, ...moved);
    this.#tree.children = others;
  }

  /**
   * Finds some words in the text as received. Reports an error and returns null if they do not occur exactly once in the
   * line.
   */
  #find({ line, words }: { readonly line: number; readonly words: string }): Anchor | null {
    const received = this.#received.get(line);
    const at = received?.text.text.indexOf(words) ?? -1;
    const again = at === -1 ? -1 : (received?.text.text.indexOf(words, at + 1) ?? -1);
    if (!received || at === -1 || again !== -1) {
      const found = received
        ? `reads “${received.text.text.slice(0, 40)}…”`
        : "is blank or not in the document";
      report(this.#file, {
        rule: "repair/not-anchored",
        line,
        message:
          again === -1
            ? `A repair looks for “${words}” in line ${line}, but that line ${found}.`
            : `A repair looks for “${words}” in line ${line}, where it stands more than once.`,
        hint:
          again === -1
            ? "The source may have changed: correct `line` and `words` in repairs.yaml."
            : "Quote more words in repairs.yaml.",
      });
      return null;
    }
    const { pieces } = slice(received.text, at, at + words.length);
    const start = pieces[0]?.start ?? 0;
    const end = pieces.at(-1)?.end ?? start;
    return { block: this.#blockAt(start) ?? received.block, start, end };
  }

  /** The block that currently contains a source offset. */
  #blockAt(offset: number): Block | undefined {
    return this.#tree.children.find((block) =>
      block.text.pieces.some((piece) => piece.start <= offset && offset < piece.end),
    );
  }
}

/** Lengths of the common prefix and of the common suffix of two texts, in UTF-16 units, without overlap. */
function commonEnds(one: string, other: string): [number, number] {
  const shorter = Math.min(one.length, other.length);
  let head = 0;
  while (head < shorter && one[head] === other[head]) head++;
  let tail = 0;
  while (tail < shorter - head && one.at(-1 - tail) === other.at(-1 - tail)) tail++;
  return [head, tail];
}

/** Maps a source offset in an exact piece to an offset in the block's text. */
function offsetOf(block: Block, sourceOffset: number): number {
  let offset = 0;
  for (const piece of block.text.pieces) {
    if (piece.start <= sourceOffset && sourceOffset < piece.end) {
      return offset + sourceOffset - piece.start;
    }
    offset += piece.text.length;
  }
  return offset;
}
