/** The orders of a concordance: by the text, or by the left or right context. */
import type { Script } from "../../model/types.ts";
import type { Line } from "./concordance.ts";

export type LineOrder = "text" | "left" | "right";
export const LINE_ORDERS: readonly LineOrder[] = ["text", "left", "right"];

/** A context read outward from the keyword: the left context is reversed, character by character. */
function outward({ left, right }: Line, order: "left" | "right"): string {
  return order === "right" ? right : Array.from(left).reverse().join("");
}

/**
 * Sorts the lines; lines that compare equal keep their order.
 *
 * Contexts are compared outward from the keyword by the collation of the script (CLDR): pinyin for Simplified, strokes
 * for Traditional. Punctuation and white space are ignored, as they are in a search.
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
