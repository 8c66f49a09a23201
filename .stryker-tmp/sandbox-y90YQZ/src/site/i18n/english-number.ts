/** A printed number in English. */
// @ts-nocheck

import { type NumberStyle, readNumbering } from "../../parse/numbers/numbering.ts";

const BRACKETED: ReadonlySet<NumberStyle> = new Set(["han-bracket", "arabic-bracket", "circled"]);

/** Parts of a law, and what stands beside the text, with a number of their own. */
const NAMED: readonly (readonly [pattern: RegExp, name: string])[] = [
  [/^专栏\s*(\d+)/u, "Box"],
  [/^图\s*(\d+)/u, "Figure"],
  [/^表\s*(\d+)/u, "Table"],
  [/^附件\s*(\d+)/u, "Attachment"],
];

/** A number in Simplified characters in English: 三、 is `3.`, （二） is `(2)`, 专栏 4 is `Box 4`; empty if there is no English form. */
export function englishNumber(label: string): string {
  const numbering = readNumbering(label);
  if (numbering !== null) {
    const { style, value } = numbering;
    return BRACKETED.has(style) ? `(${value})` : `${value}.`;
  }
  for (const [pattern, name] of NAMED) {
    const number = pattern.exec(label)?.[1];
    if (number !== undefined) return `${name} ${number}`;
  }
  return /\p{Script=Han}/u.test(label) ? "" : label;
}
