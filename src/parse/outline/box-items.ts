/** The items of an open box (专栏). */
import { divideLine } from "../grammar/heading.ts";
import { type Numbering, rank } from "../numbers/numbering.ts";
import type { Block, ParsedClause } from "../tree.ts";
import { attach, makeNumberedClause } from "./make-clause.ts";

interface Open {
  readonly clause: ParsedClause;
  readonly rank: number;
}

/** Rank of a box above its items. */
const OUTERMOST = -1;

/** A box and its open items, outermost first. */
export class BoxItems {
  #open: readonly Open[];

  constructor(box: ParsedClause) {
    this.#open = [{ clause: box, rank: OUTERMOST }];
  }

  get innermost(): ParsedClause | undefined {
    return this.#open.at(-1)?.clause;
  }

  /** Adds a numbered line if it continues the box's own numbers; returns true if it does. */
  add(block: Block, numbering: Numbering): boolean {
    const { style, value } = numbering;
    const depth = rank(style);
    const above = this.#open.filter((open) => open.rank < depth);
    const parent = above.at(-1)?.clause;
    if (!parent || parent.children.some((child) => child.kind === "table")) return false;
    // What stands in a box, and is no table, are its items.
    const before = parent.children.at(-1);
    if (value !== (before?.number ?? 0) + 1) return false;
    const isRunIn = divideLine(block.text, numbering.length).delimiter.text !== "";
    // The first item determines the style of the box's own level: arabic, or another style if the item is run-in.
    if (above.length === 1 && !before && style !== "arabic" && !isRunIn) return false;
    if (above.length === 1 && before && before.style !== style) return false;
    if (before && before.delimiter.text !== "" && !isRunIn) return false;
    const item = makeNumberedClause("item", block, numbering, null);
    attach(parent, item);
    this.#open = [...above, { clause: item, rank: depth }];
    return true;
  }
}
