/** Escaping of text for XML 1.0. */
// @ts-nocheck


/** Characters outside of the XML 1.0 character set: most control characters, U+FFFE, U+FFFF, lone surrogates. */
const NO_CHARACTER = /[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu;
const REPLACEMENT = "\uFFFD";

/**
 * Escapes text for the content of an element or for an attribute value in double quotes. Characters that XML cannot
 * contain, even as a reference, become U+FFFD.
 */
export function escapeXml(text: string): string {
  return text
    .replace(NO_CHARACTER, REPLACEMENT)
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;");
}
