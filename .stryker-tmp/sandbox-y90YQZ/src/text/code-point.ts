/** The names of code points. */
// @ts-nocheck


/** A character as Unicode writes its code point: U+200B. */
export function codePointName(character: string): string {
  return `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0")}`;
}
