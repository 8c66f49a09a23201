/** The words of the tree's nodes, folded once, with their positions on the page. */
// @ts-nocheck

import { occurrences } from "../../search/excerpt/occurrences.ts";
import type { Folded, Folding } from "../../text/fold/fold.ts";
import type { TreeNode } from "./tree.ts";

/** A text of a node, with its text nodes and their offsets in it. */
interface NodeText {
  readonly folded: Folded;
  readonly parts: readonly { readonly node: Text; readonly start: number }[];
}

export interface FilterTexts {
  /** True if each term occurs in one of the node's texts. */
  matches(node: TreeNode, terms: readonly string[]): boolean;
  /** The occurrences of the terms in a node, as ranges of the page. */
  ranges(node: TreeNode, terms: readonly string[]): Range[];
}

/** The texts that the page shows of a node, in page order. Number and title are one text. */
const TEXTS = ":scope > .task, :scope > .second-title, :scope > .first-line";

function readText(element: Element, folding: Folding): NodeText {
  const parts: { node: Text; start: number }[] = [];
  let text = "";
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    if (!(node instanceof Text)) continue;
    parts.push({ node, start: text.length });
    text += node.data;
  }
  return { folded: folding.foldWithRanges(text), parts };
}

/** The range of the page for a range of a text. */
function pageRange({ parts }: NodeText, start: number, end: number): Range {
  const range = new Range();
  for (const { node, start: at } of parts) {
    if (start >= at && start < at + node.length) range.setStart(node, start - at);
    if (end > at && end <= at + node.length) range.setEnd(node, end - at);
  }
  return range;
}

/** Folds the nodes' texts, including English titles that the page does not show. */
export function filterTexts(nodes: readonly TreeNode[], folding: Folding): FilterTexts {
  const texts = new Map<TreeNode, readonly NodeText[]>();
  const hidden = new Map<TreeNode, string>();
  for (const node of nodes) {
    const elements = node.head.querySelectorAll(TEXTS);
    texts.set(
      node,
      Array.from(elements, (element) => readText(element, folding)),
    );
    const { english } = node.item.dataset;
    if (english !== undefined) hidden.set(node, folding.fold(english));
  }
  const holds = (text: string, term: string) => occurrences(text, term).next().done === false;
  return {
    matches(node, terms) {
      const own = texts.get(node) ?? [];
      const english = hidden.get(node) ?? "";
      return terms.every(
        (term) => own.some(({ folded }) => holds(folded.text, term)) || holds(english, term),
      );
    },
    ranges(node, terms) {
      return (texts.get(node) ?? []).flatMap((text) =>
        terms.flatMap((term) =>
          Array.from(occurrences(text.folded.text, term), (at) =>
            pageRange(text, ...text.folded.range(at, at + term.length)),
          ),
        ),
      );
    },
  };
}
