/** Clauses as HTML trees for the reading page. */
import type { Element } from "hast";
import type { Clause } from "../../model/types.ts";
import { type Child, h } from "../hast.ts";
import { blocks } from "./blocks.ts";
import { blockHeading, gapAfter, gloss, numberLink, numberMarks, runInHeading } from "./heading.ts";
import { noteReturn, sourceLink } from "./links.ts";
import { tableClause } from "./table.ts";
import { paragraph, type View, wordsOf } from "./view.ts";

/** Sibling clauses; `level` is that of their headings, 2 for the topmost. */
export function clauseBlocks(view: View, clauses: readonly Clause[], level: number): Element[] {
  return blocks(clauses).map((block) =>
    block.type === "clause"
      ? clauseBlock(view, block.clause, level)
      : h(
          "ol",
          { className: ["entries"] },
          ...block.clauses.map((clause) => entry(view, clause, level)),
        ),
  );
}

/** A clause with what stands under it. */
function clauseBlock(view: View, clause: Clause, level: number): Element {
  if (clause.kind === "table") return tableClause(view, clause, level);
  const tagName = { caption: "figure", note: "aside" }[clause.kind as string] ?? "section";
  return h(
    tagName,
    {
      id: clause.id,
      className: ["clause", clause.kind],
      role: clause.kind === "note" ? "note" : undefined,
    },
    sourceLink(view, clause),
    ...ownText(view, clause, level),
    ...clauseBlocks(view, clause.children, level + 1),
  );
}

/** An entry of a list: its number hangs beside its text. */
function entry(view: View, clause: Clause, level: number): Element {
  const { label, heading } = wordsOf(view, clause);
  const hangs = label !== "" && heading === "";
  return h(
    "li",
    { id: clause.id, className: ["clause", clause.kind, ...(hangs ? ["hanging"] : [])] },
    sourceLink(view, clause),
    hangs ? numberLink(view, clause) : null,
    h(
      "div",
      {},
      ...(hangs ? numberMarks(view, clause) : []),
      ...(hangs ? paragraphs(view, clause, 0) : ownText(view, clause, level)),
      ...clauseBlocks(view, clause.children, level + 1),
    ),
  );
}

/** A clause's own heading and paragraphs. */
function ownText(view: View, clause: Clause, level: number): Child[] {
  const words = wordsOf(view, clause);
  const numbered = words.label !== "";
  if (words.heading === "" && !numbered) return paragraphs(view, clause, 0);
  const runsIn = words.paragraphs.length > 0 && (clause.runIn || words.heading === "");
  if (!runsIn) return [blockHeading(view, clause, level), ...paragraphs(view, clause, 0)];
  const opening =
    words.heading === ""
      ? [numberLink(view, clause), ...numberMarks(view, clause), gapAfter(words.label)]
      : [runInHeading(view, clause, level)];
  return [
    gloss(view, clause, "p"),
    h(
      "div",
      { className: ["run-in"] },
      ...opening,
      paragraph(view, clause, 0),
      noteReturn(view, clause),
    ),
    ...paragraphs(view, clause, 1),
  ];
}

function paragraphs(view: View, clause: Clause, from: number): Element[] {
  return wordsOf(view, clause)
    .paragraphs.slice(from)
    .map((_, index) => paragraph(view, clause, from + index));
}
