/** The names that, before a colon, say what the term after them is looked for in: parts of patterns with the flags `iu`. */

/** How far the full-width letters stand after those of ASCII. */
const TO_FULL_WIDTH = 0xfee0;

/** A pattern for a name of ASCII letters in half or full width. */
function inBothWidths(name: string): string {
  return name.replace(
    /[a-z]/gu,
    (letter) => `[${letter}${String.fromCharCode(letter.charCodeAt(0) + TO_FULL_WIDTH)}]`,
  );
}

/** Headings only. */
export const TITLE_FIELD = `(?:${inBothWidths("title")}|标题|標題)[:：]`;

/** One document only. */
export const DOCUMENT_FIELD = `(?:${inBothWidths("doc")}|文件)[:：]`;
