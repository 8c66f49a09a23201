/** Documents as web pages, and as pages that Chromium prints. */
// @ts-nocheck

import type { SetDocument } from "./document.ts";

/** How a page is printed. */
export interface PrintStyle {
  readonly columns: 1 | 2;
  readonly indent: boolean;
  readonly borders: boolean;
}

/** @param style for print; null for a web page, with navigation around the text */
export function htmlOf(document: SetDocument, style: PrintStyle | null): string {
  const lang = document.script === "Traditional" ? "zh-Hant" : "zh-Hans";
  const text = document.blocks.map((block) => {
    switch (block.type) {
      case "title":
        return `<h1>${block.text}</h1>`;
      case "heading":
        return `<h${block.level + 2}>${block.text}</h${block.level + 2}>`;
      case "paragraph":
        return `<p>${block.text}${block.note === null ? "" : `<sup><a href="#fn${block.note}">${style === null ? `[${block.note}]` : block.note}</a></sup>`}</p>`;
      default:
        return `<table>${block.rows.map((row) => `<tr>${row.map((cell) => `<td>${cell}</td>`).join("")}</tr>`).join("\n")}</table>`;
    }
  });
  const notes = document.notes.map((note, index) =>
    style === null
      ? `<li id="fn${index + 1}">${note} <a href="#ref${index + 1}">↩</a></li>`
      : `<p id="fn${index + 1}">${index + 1} ${note}</p>`,
  );
  const tail = style === null ? `<ol>${notes.join("\n")}</ol>` : notes.join("\n");
  const body = `<main class="text">${text.join("\n")}</main><div class="notes">${notes.length > 0 ? tail : ""}</div>`;
  const around =
    style === null
      ? `<nav><ul><li><a href="/">首页</a></li><li><a href="/zwgk">政务公开</a></li></ul></nav><div id="content">${body}</div><footer>主办：某市人民政府办公室</footer>`
      : body;
  return `<!doctype html><html lang="${lang}"><head><meta charset="utf-8"><title>${document.title}</title>${style ? `<style>${css(style)}</style>` : ""}</head><body>${around}</body></html>`;
}

function css({ columns, indent, borders }: PrintStyle): string {
  return `
body { font: 12pt/1.7 "Noto Serif CJK SC", serif; margin: 0; }
h1 { text-align: center; font-size: 20pt; margin: 0 0 1em; }
h2, h3, h4, h5, h6, h7 { font-size: ${columns === 2 ? "12.5pt" : "14pt"}; margin: .6em 0 .3em; }
p { margin: ${indent ? "0" : "0 0 .9em"}; text-indent: ${indent ? "2em" : "0"}; text-align: justify; }
sup { font-size: 60%; line-height: 0; }
a { color: inherit; text-decoration: none; }
table { border-collapse: collapse; margin: .8em 0; width: 100%; page-break-inside: avoid; }
td { ${borders ? "border: .75pt solid #000;" : ""} padding: 2pt 4pt; }
/* A break swallows the space between two paragraphs, and nothing else parts those without an indentation. */
${indent ? "" : "p + p { break-before: avoid; }"}
.text { ${columns === 2 ? "column-count: 2; column-gap: 8mm;" : ""} }
h1 { column-span: all; }
.notes { font-size: 9pt; border-top: .5pt solid #000; margin-top: 2em; }
.notes p { text-indent: 0; margin: 0; }`;
}
