/** Elements of drawings: lines of text, and links with a name. */
import type { Element } from "hast";
import { type Child, s } from "../html/hast.ts";

/** A full-width mark whose left half is blank. */
const OPENING = /^[（《〈「『【〔]|^[“‘](?=.*\p{Script=Han})/u;

/**
 * Lines of text; `y` is the middle of the first one. Lines that begin with an opening mark hang by its blank half, so that all
 * begin at the same place to the eye; browsers do that for the first line alone.
 */
export function textLines(
  lines: readonly string[],
  x: number,
  y: number,
  lineHeight: number,
  anchor: "start" | "middle" = "start",
): Element {
  return s(
    "text",
    { x: length(x), y: length(y), textAnchor: anchor === "start" ? undefined : anchor },
    ...lines.map((line, index) =>
      s(
        "tspan",
        {
          x: length(x),
          dx: anchor === "start" && OPENING.test(line) ? "-0.5em" : undefined,
          dy: index === 0 ? "0.35em" : length(lineHeight),
        },
        line,
      ),
    ),
  );
}

/** A link around drawn elements. `name` is its accessible name; null if its text is the name. */
export function drawnLink(
  href: string,
  name: string | null,
  className: string,
  ...children: readonly Child[]
): Element {
  return s("a", { href, ariaLabel: name ?? undefined, className: [className] }, ...children);
}

/** A length as an attribute, rounded to the precision of a screen. */
export function length(value: number): string {
  return String(Math.round(value * 10) / 10);
}
