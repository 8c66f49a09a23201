/** An XHTML file of a book. */
// @ts-nocheck

import { escapeXml } from "../../text/xml.ts";
import { HTML_LANG } from "../i18n/languages.ts";
import { type Book, isVertical } from "./book.ts";

/**
 * A complete file.
 * @param type the `epub:type` of its body
 * @param body XHTML
 */
export function page(book: Book, title: string, type: string, body: string): string {
  const tag = HTML_LANG[book.lang];
  const styles = ["book.css", ...(isVertical(book) ? ["vertical.css"] : [])];
  const links = styles.map((file) => `<link rel="stylesheet" type="text/css" href="${file}"/>`);
  return `<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE html>
<html xmlns="http://www.w3.org/1999/xhtml" xmlns:epub="http://www.idpf.org/2007/ops" lang="${tag}" xml:lang="${tag}">
<head><title>${escapeXml(title)}</title>${links.join("")}</head>
<body epub:type="${type}">${body}</body>
</html>
`;
}
