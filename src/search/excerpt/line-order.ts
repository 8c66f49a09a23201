/** The orders of a concordance: by the text, or by what stands before or after the keyword. */
import type { Script } from "../../model/types.ts";
import type { Line } from "./concordance.ts";

export type LineOrder = "text" | "left" | "right";
export const LINE_ORDERS: readonly LineOrder[] = ["text", "left", "right"];

/** A context read from the keyword outward: what stands before it is read backwards, character by character. */
function outward({ left, right }: Line, order: "left" | "right"): string {
  return order === "right" ? right : Array.from(left).reverse().join("");
}

/**
 * The lines in an order; lines that are equal in it keep the one that they came in.
 *
 * Contexts are compared from the keyword outward by the collation of the script (CLDR): pinyin for Simplified, strokes for
 * Traditional. Punctuation and white space are passed over, as they are in a search.
 */
export function orderLines<L extends Line>(
  lines: readonly L[],
  order: LineOrder,
  script: Script,
): readonly L[] {
  if (order === "text") return lines;
  const { compare } = new Intl.Collator(script, { ignorePunctuation: true });
  return lines
    .map((line) => ({ line, context: outward(line, order) }))
    .sort((one, other) => compare(one.context, other.context))
    .map(({ line }) => line);
}
