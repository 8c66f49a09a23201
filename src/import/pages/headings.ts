/** Headings without a number, told by their font. */
import { isImprint, isUsualHeading } from "../../parse/grammar/shapes.ts";
import { NUMBERED } from "./line-text.ts";
import type { Measures } from "./paragraphs.ts";
import type { PrintedLine } from "./printed-lines.ts";

/** More characters than any heading has. */
const LONGEST = 60;
const NO_HEADING =
  /[。；，、：！？;,:]$|^[（(].*[）)]$|^[〔[【]|号$|號$|^\d|日$|^公[开開]方式[：:]/u;
/** A font of so many times the text's size is a heading's. */
const LARGER = 1.12;

/** Tells the depth of a heading: 1 for the title, 2 to 4 for others by size; null for what is no heading. */
export function headingDepths(
  lines: readonly PrintedLine[],
  { bodySize, isRunningSize }: Pick<Measures, "bodySize" | "isRunningSize">,
): (group: readonly PrintedLine[]) => number | null {
  const firstPage = lines.filter(({ page }) => page === lines[0]?.page);
  const largest = Math.max(...firstPage.map(({ size }) => size));
  const sizes = [
    ...new Set(
      lines
        .filter(({ size }) => size >= bodySize * LARGER && size < largest * 0.98)
        .map(({ size }) => Math.round(size)),
    ),
  ].toSorted((one, other) => other - one);
  let hasTitle = false;
  return (group) => {
    const [first] = group;
    if (first === undefined) return null;
    const text = group.map((line) => line.text.trim()).join("");
    const isLarge = first.size >= bodySize * LARGER && !isRunningSize(first.size);
    if (!hasTitle && isLarge && first.size >= largest * 0.98 && first.page === lines[0]?.page) {
      hasTitle = true;
      return 1;
    }
    // Numbers and usual words (总则, 附则) say the level of a heading better than its font.
    if (NUMBERED.test(text) || isUsualHeading(text) || isImprint(withoutSpacesInDay(text)))
      return null;
    if (text.length > LONGEST || NO_HEADING.test(text)) return null;
    if (isLarge) return Math.min(4, 2 + Math.max(0, sizes.indexOf(Math.round(first.size))));
    return first.isBold && group.length === 1 && text.length <= 30 && first.size >= bodySize * 0.98
      ? 3
      : null;
  };
}

/** 2025 年 7 月 4 日 → 2025年7月4日. */
function withoutSpacesInDay(text: string): string {
  return text.replace(/(?<=\d) +(?=[年月日])|(?<=[年月]) +(?=\d)/gu, "");
}
