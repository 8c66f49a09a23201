/** The text of a file by a second way that shares nothing with its reader: its own XML or HTML without tags. */
import { Parser } from "htmlparser2";
import { asRead } from "../parse/grammar/characters.ts";
import type { Part } from "./compare-characters.ts";
import { decodeHtml } from "./html/decode-html.ts";
import type { ImportedText } from "./import-file.ts";
import { readPackage } from "./package/read-zip.ts";

/** The elements of HTML whose text is never shown. */
const UNSHOWN = new Set([
  "script",
  "style",
  "noscript",
  "template",
  "title",
  "button",
  "select",
  "textarea",
]);

/** The text of a DOCX, ODT or HTML file; null for a kind that has no such way. */
export function independentText(
  bytes: Uint8Array,
  kind: ImportedText["kind"],
  charset: string | null,
): Part[] | null {
  if (kind === "docx") {
    const files = readPackage(bytes, "DOCX");
    const parts = [...files].filter(([name]) =>
      /^word\/(?:document|footnotes|endnotes)\d*\.xml$/u.test(name),
    );
    return whole(
      parts
        .map(([, xml]) =>
          [...xml.matchAll(/<(?:w|m):t(?:\s[^>]*)?>([^<]*)</gu)].map(([, text]) => text).join(""),
        )
        .join(""),
    );
  }
  if (kind === "odt") {
    const xml = readPackage(bytes, "ODT").get("content.xml") ?? "";
    const text = xml.slice(xml.indexOf("<office:text"));
    return whole(
      text
        .replace(
          /<text:(?:note-citation|tracked-changes)\b.*?<\/text:(?:note-citation|tracked-changes)>/gsu,
          "",
        )
        .replace(/<[^>]*>/gu, ""),
    );
  }
  if (kind !== "html") return null;
  const parts: string[] = [];
  let hidden = 0;
  const parser = new Parser({
    onopentag: (name) => {
      if (UNSHOWN.has(name)) hidden++;
    },
    onclosetag: (name) => {
      if (UNSHOWN.has(name)) hidden--;
    },
    ontext: (text) => {
      if (hidden === 0) parts.push(text);
    },
  });
  parser.end(decodeHtml(bytes, charset).text);
  return [{ name: "", text: parts.join("") }];
}

function whole(text: string): Part[] {
  const entities: Readonly<Record<string, string>> = {
    amp: "&",
    lt: "<",
    gt: ">",
    quot: '"',
    apos: "'",
  };
  return [
    {
      name: "",
      text: text.replace(/&(\w+);/gu, (entity, name: string) => entities[name] ?? entity),
    },
  ];
}

/** The pages that a program has read from a PDF. */
export function pageParts(pages: readonly string[]): Part[] {
  return pages.map((text, index) => ({ name: String(index + 1), text: asRead(text) }));
}

/** The text of an import, by page where it has pages: that of the source and what was left out. */
export function importedParts({ kind, pages, lines, leftOut }: ImportedText): Part[] {
  const nameOf = (origin: ImportedText["leftOut"][number]["origin"] | undefined) =>
    pages !== null && origin !== undefined && "page" in origin ? String(origin.page) : "";
  // Word counts its footnotes itself; on a page their numbers are printed.
  const hasNumbers = kind === "pdf" || kind === "ofd" || kind === "html";
  const shown = lines.filter(({ origins }) => !origins.some(isInHead));
  const texts = shown.flatMap(({ text, origins }) =>
    cellsOf(text).map((cell) => ({
      name: nameOf(origins[0]),
      text: withoutMarks(cell, hasNumbers),
    })),
  );
  const others = leftOut.filter(
    (part) =>
      (kind !== "docx" && kind !== "odt") ||
      !["running head", "page number", "deleted text"].includes(part.kind),
  );
  return [...texts, ...others.map(({ text, origin }) => ({ name: nameOf(origin), text }))];
}

/** True for the place of a title that only the head of a web page states, not the page itself. */
function isInHead(origin: ImportedText["leftOut"][number]["origin"]): boolean {
  return "element" in origin && /(?:^|> )(?:meta|title)\b/u.test(origin.element);
}

/** The cells of a row of a table; any other line whole. */
function cellsOf(line: string): string[] {
  if (/^\|(?: --- \|)+$/u.test(line)) return [];
  return line.startsWith("| ") ? line.split(/(?<!\\)\|/u) : [line];
}

/** A text of Markdown without its marks. */
function withoutMarks(line: string, hasNumbers: boolean): string {
  return line
    .replace(/\[\^([^\]]*)\]:?/gu, hasNumbers ? "$1" : "")
    .replace(/^#{1,6} /u, "")
    .replace(/\\(.)/gu, "$1");
}
