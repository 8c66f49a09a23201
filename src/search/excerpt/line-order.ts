/** The orders of a concordance: by the text, or by the left or right context. */
import type { Script } from "../../model/types.ts";
import type { Line } from "./concordance.ts";

export type LineOrder = "text" | "left" | "right";
export const LINE_ORDERS: readonly LineOrder[] = ["text", "left", "right"];

/** A line; one of a translated text names its language. */
interface OrderedLine extends Line {
  readonly language?: string;
}

/** A context read outward from the keyword: the left context is reversed, character by character, in a translated text word by word. */
function outward({ left, right, language }: OrderedLine, order: "left" | "right"): string {
  if (order === "right") return right;
  if (language !== undefined) return left.split(/\s/u).reverse().join(" ");
  return Array.from(left).reverse().join("");
}

/**
 * Sorts the lines; lines that compare equal keep their order.
 *
 * Contexts are compared outward from the keyword by the collation of the script (CLDR): pinyin for Simplified, strokes
 * for Traditional. Punctuation and white space are ignored, as they are in a search.
 */
export function orderLines<L extends OrderedLine>(
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
