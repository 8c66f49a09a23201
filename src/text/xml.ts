/** Text as XML 1.0 holds it. */

/** All that XML 1.0 does not count as a character: most control characters, U+FFFE, U+FFFF, half of a surrogate pair. */
const NO_CHARACTER = /[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu;
const REPLACEMENT = "\uFFFD";

/**
 * Text as content of an element, or as an attribute's value in double quotes. U+FFFD stands where the text has what XML cannot hold, even as
 * a reference.
 */
export function escapeXml(text: string): string {
  return text
    .replace(NO_CHARACTER, REPLACEMENT)
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;");
}
