/** The field names before a colon that restrict the term after them: sources of patterns with the flags `iu`. */

/** Distance in code points from an ASCII letter to its full-width form. */
const TO_FULL_WIDTH = 0xfee0;

/** A pattern for a name of ASCII letters in half or full width. */
function inBothWidths(name: string): string {
  return name.replace(
    /[a-z]/gu,
    (letter) => `[${letter}${String.fromCharCode(letter.charCodeAt(0) + TO_FULL_WIDTH)}]`,
  );
}

/** A pattern for one of some names and the colon behind it. */
function field(...names: readonly string[]): string {
  return `(?:${names.map(inBothWidths).join("|")})[:：]`;
}

/** Restricts a term to headings. */
export const TITLE_FIELD = field("title", "heading", "标题", "標題");

/** Restricts a query to a document. */
export const DOCUMENT_FIELD = field("doc", "document", "文件", "文档", "文檔");
