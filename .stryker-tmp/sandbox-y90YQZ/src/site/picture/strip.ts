/** The strip of a document: its topmost clauses side by side, each as wide as its text is long. */
// @ts-nocheck

import type { Element } from "hast";
import type { Clause, PolicyDocument } from "../../model/types.ts";
import { walkClauses } from "../../model/walk.ts";
import { s } from "../html/hast.ts";
import { length } from "./svg.ts";

const WIDTH = 1000;
const HEIGHT = 10;
const GAP = 3;

/** The number of characters of a clause with everything below it. */
function extentOf(clause: Clause): number {
  let sum = 0;
  for (const { clause: each } of walkClauses([clause])) {
    const { label, heading, paragraphs } = each.source;
    sum +=
      label.length + heading.length + paragraphs.reduce((all, { length: own }) => all + own, 0);
  }
  return Math.max(1, sum);
}

/** Draws the strip of a document. `longest` is the extent that fills the whole width. */
export function drawStrip({ clauses }: PolicyDocument, longest: number): Element {
  const unit = WIDTH / longest;
  let at = 0;
  const boxes = clauses.map((clause) => {
    const width = extentOf(clause) * unit;
    const box = `M${length(at)} 0h${length(Math.max(1, width - GAP))}v${HEIGHT}H${length(at)}z`;
    at += width;
    return box;
  });
  return s(
    "svg",
    {
      viewBox: `0 0 ${WIDTH} ${HEIGHT}`,
      preserveAspectRatio: "none",
      className: ["strip"],
      ariaHidden: "true",
    },
    s("path", { d: boxes.join("") }),
  );
}

/** The extent of a document, for `longest` of the strips beside it. */
export function documentExtent({ clauses }: PolicyDocument): number {
  return clauses.reduce((sum, clause) => sum + extentOf(clause), 0);
}
