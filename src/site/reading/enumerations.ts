/** The items of an enumeration (一是…二是…) as places that an address can name. */
import { enumerationItems } from "../../annotate/enumerations.ts";
import type { Clause } from "../../model/types.ts";
import type { Annotation } from "../html/inline.ts";
import type { TextPart } from "./view.ts";

/** CONTRACT: the id of an item is `s3-1-2-p1-e2`: clause, paragraph from 1, number of the item. */
export function annotateEnumerations(clause: Clause, part: TextPart): Annotation[] {
  if (typeof part === "string" || clause.kind === "table") return [];
  return enumerationItems(clause.source.paragraphs[part] ?? "").map(({ number, start, end }) => ({
    start,
    end,
    tagName: "span",
    properties: { id: `${clause.id}-p${part + 1}-e${number}`, className: ["enumerated"] },
  }));
}
