/** Marks the converted characters of the text that had several possible conversions, each with the reason for the choice. */
// @ts-nocheck

import type {
  DocumentProvenance,
  ShownOrigin,
} from "../../export/artifacts/annotations/provenance.ts";
import { cutText } from "../dom/cut-text.ts";
import type { ShownPart } from "./parts.ts";

export interface MarkedOrigin {
  readonly element: HTMLElement;
  readonly origin: ShownOrigin;
}

export interface OriginMarks {
  /** In page order. */
  readonly marked: readonly MarkedOrigin[];
  /** Removes the marks and puts the original text nodes back. */
  clear(): void;
}

/** The part of a clause part's origins that lies in a text node, with its range in the node. */
interface OriginPiece {
  readonly from: number;
  readonly to: number;
  readonly origin: ShownOrigin;
}

function originsOf({ clauses }: DocumentProvenance, { clause, part }: ShownPart) {
  const found = clauses[clause];
  return (typeof part === "number" ? found?.paragraphs?.[part] : found?.[part]) ?? [];
}

/** Marks the origins of the parts. The text of the parts is the converted one. */
export function markOrigins(
  parts: readonly ShownPart[],
  provenance: DocumentProvenance,
): OriginMarks {
  const marked: MarkedOrigin[] = [];
  const restorers: (() => void)[] = [];
  for (const shown of parts) {
    const origins = originsOf(provenance, shown);
    if (origins.length === 0) continue;
    let start = shown.start;
    for (const node of textNodes(shown.element)) {
      const pieces = piecesIn(node, start, origins);
      start += node.length;
      if (pieces.length === 0) continue;
      const restore = cutText(node, pieces, ({ origin }, words) => {
        const element = document.createElement("span");
        element.className = `origin ${origin.rule}`;
        element.tabIndex = -1;
        element.textContent = words;
        marked.push({ element, origin });
        return element;
      });
      restorers.push(restore);
    }
  }
  return {
    marked,
    clear() {
      for (const restore of restorers) restore();
    },
  };
}

function textNodes(element: Element): Text[] {
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  const nodes: Text[] = [];
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    if (node instanceof Text) nodes.push(node);
  }
  return nodes;
}

function piecesIn(node: Text, start: number, origins: readonly ShownOrigin[]): OriginPiece[] {
  return origins.flatMap((origin) => {
    const from = origin.offset - start;
    const to = from + origin.to.length;
    const isHere = from >= 0 && to <= node.length && node.data.startsWith(origin.to, from);
    return isHere ? [{ from, to, origin }] : [];
  });
}
