/** Texts without what sets lines apart in print, for comparing them. */
// @ts-nocheck


/** A text without white space. */
export function bare(text: string): string {
  return text.replace(/\s+/gu, "");
}

/** A title without white space and title marks. */
export function bareTitle(text: string): string {
  return text.replace(/[\s《》]+/gu, "");
}
