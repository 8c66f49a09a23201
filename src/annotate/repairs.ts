/** Where the declared repairs of a clause stand in its text. */
import type { PlacedRepair, SourceText } from "../model/types.ts";
import type { ParsedClause } from "../parse/tree.ts";

/** The repairs of a clause's own text, in reading order; offsets hold in both scripts. */
export function placeRepairs(clause: ParsedClause): PlacedRepair[] {
  return [
    ...repairsOf(clause.label, "label", 0),
    ...repairsOf(clause.heading, "heading", 0),
    ...clause.paragraphs.flatMap((paragraph, index) =>
      repairsOf(paragraph, "paragraph", index + 1),
    ),
  ];
}

function repairsOf(
  text: SourceText,
  part: PlacedRepair["part"],
  paragraph: number,
): PlacedRepair[] {
  const placed: PlacedRepair[] = [];
  let offset = 0;
  for (const piece of text.pieces) {
    const end = offset + piece.text.length;
    if (piece.repair) placed.push({ ...piece.repair, part, paragraph, start: offset, end });
    offset = end;
  }
  return placed;
}
