/** A received file → the lines of a source, with their places and what was left out. */
// @ts-nocheck


import { readDocx } from "./docx/read-docx.ts";
import { decodeHtml } from "./html/decode-html.ts";
import { readHtml } from "./html/read-html.ts";
import { type Finding, ImportFailure, type LeftOut, type Reading, wordsOf } from "./imported.ts";
import { type FileKind, kindOf } from "./kinds.ts";
import { readOdt } from "./odt/read-odt.ts";
import { readOfd } from "./ofd/read-ofd.ts";
import type { Page } from "./pages/page.ts";
import { readPages } from "./pages/read-pages.ts";
import { type PdfResources, readPdf } from "./pdf/read-pdf.ts";
import { decodeText } from "./text/decode-text.ts";
import { type ImportedLine, writeMarkdown } from "./write-markdown.ts";

export interface ImportedText {
  readonly kind: FileKind;
  readonly format: "text" | "markdown";
  readonly lines: readonly ImportedLine[];
  readonly leftOut: readonly LeftOut[];
  readonly findings: readonly Finding[];
  readonly title: string | null;
  readonly pages: number | null;
}

/** What the import of a file needs besides its bytes. */
export interface ImportTools {
  readonly pdf: PdfResources;
  /** The pages of a scanned document, read by a program; null where none is installed. */
  readonly recognize: ((pages: readonly number[]) => Promise<readonly Page[]>) | null;
  readonly progress?: (page: number, pages: number) => void;
}

/**
 * @param name the name of the file
 * @param charset the encoding that a server states; null if none does
 * @throws ImportFailure for a file that cannot be read, with what to do
 */
export async function importFile(
  bytes: Uint8Array,
  name: string,
  charset: string | null,
  tools: ImportTools,
): Promise<ImportedText> {
  const kind = kindOf(bytes, name);
  switch (kind) {
    case "pdf":
      return withLines(kind, await readPdfText(bytes, tools));
    case "docx":
      return withLines(kind, readDocx(bytes));
    case "odt":
      return withLines(kind, readOdt(bytes));
    case "ofd": {
      const { pages, title } = readOfd(bytes);
      requireText(pages, "OFD");
      return withLines(kind, { ...readPages(pages), title, pages: pages.length });
    }
    case "html": {
      const { text, finding } = decodeHtml(bytes, charset);
      const reading = readHtml(text);
      return withLines(kind, { ...reading, findings: [finding, ...reading.findings] });
    }
    case "text":
      return plainText(bytes);
    default:
      throw refusal(kind, name);
  }
}

async function readPdfText(bytes: Uint8Array, tools: ImportTools): Promise<Reading> {
  const { pages, title, scanned } = await readPdf(bytes, tools.pdf, tools.progress);
  const findings: Finding[] = [];
  let whole = pages;
  if (scanned.length > 0 && tools.recognize !== null) {
    const recognized = new Map((await tools.recognize(scanned)).map((page) => [page.number, page]));
    whole = pages.map((page) => recognized.get(page.number) ?? page);
    findings.push({
      message: `Pages ${rangesOf(scanned)} are scanned; their text was recognized by tesseract and has errors.`,
      hint: "Read it beside the received file, and declare what is wrong in repairs.yaml.",
    });
  } else if (scanned.length === pages.length && pages.length > 0) {
    throw new ImportFailure(
      "The PDF is scanned: its pages are pictures without text.",
      "Install tesseract with chi_sim or chi_tra (Debian: apt-get install tesseract-ocr tesseract-ocr-chi-sim tesseract-ocr-chi-tra poppler-utils), and import it again with --ocr.",
    );
  } else if (scanned.length > 0) {
    findings.push({
      message: `Pages ${rangesOf(scanned)} are pictures without text; nothing of them is in the result.`,
      hint: "Import the file again with --ocr, where tesseract is installed, or type their text.",
    });
  }
  requireText(whole, "PDF");
  const read = readPages(whole);
  return {
    ...read,
    title,
    pages: pages.length,
    findings: [...findings, ...unreadable(whole), ...read.findings],
  };
}

function requireText(pages: readonly Page[], kind: string): void {
  if (pages.some(({ runs }) => runs.some(({ text }) => text.trim() !== ""))) return;
  throw new ImportFailure(
    `The ${kind} file has no text.`,
    "Its letters may be drawn as shapes; print it to pictures and read them with tesseract.",
  );
}

/** Characters whose fonts do not say which ones they are. */
function unreadable(pages: readonly Page[]): Finding[] {
  const bad = /[\ue000-\uf8ff\ufffd]|[\u{f0000}-\u{10ffff}]/gu;
  const counts = pages.flatMap(({ number, runs }) => {
    const count = runs.reduce((sum, { text }) => sum + (text.match(bad)?.length ?? 0), 0);
    return count > 0 ? [{ number, count }] : [];
  });
  if (counts.length === 0) return [];
  const all = counts.reduce((sum, { count }) => sum + count, 0);
  return [
    {
      message: `${all} characters on pages ${rangesOf(counts.map(({ number }) => number))} have no meaning: their font does not say which characters they are.`,
      hint: "Compare these pages with the received file, and correct the source in repairs.yaml.",
    },
  ];
}

/** 1–3, 5. */
function rangesOf(pages: readonly number[]): string {
  const ranges: [number, number][] = [];
  for (const page of pages) {
    const last = ranges.at(-1);
    if (last && last[1] === page - 1) last[1] = page;
    else ranges.push([page, page]);
  }
  return ranges.map(([from, to]) => (from === to ? `${from}` : `${from}–${to}`)).join(", ");
}

function withLines(
  kind: FileKind,
  { passages, leftOut, findings, title, pages }: Reading,
): ImportedText {
  const stated = passages.find((passage) => passage.role === "heading" && passage.depth === 1);
  const own = stated?.role === "heading" ? wordsOf(stated.text).trim() : "";
  const lines = writeMarkdown(passages);
  return {
    kind,
    format: "markdown",
    lines,
    leftOut,
    findings,
    title: own === "" ? title : own,
    pages,
  };
}

/** A plain text keeps its lines as they are: the parser joins and reads them. */
function plainText(bytes: Uint8Array): ImportedText {
  const { text, encoding, evidence } = decodeText(bytes);
  const lines = text.replace(/\r\n?/gu, "\n").replace(/\n$/u, "").split("\n");
  const [first] = lines.filter((line) => line.trim() !== "");
  return {
    kind: "text",
    format: "text",
    lines: lines.map((line, index) => ({ text: line, origins: [{ line: index + 1 }] })),
    leftOut: [],
    findings: [{ message: `Read as ${encoding}: ${evidence}.`, hint: "" }],
    title: first?.trim().slice(0, 100) ?? null,
    pages: null,
  };
}

function refusal(kind: FileKind, name: string): ImportFailure {
  if (kind === "doc" || kind === "rtf") {
    const what =
      kind === "doc" ? "a document of Word 97–2003, or an encrypted one" : "an RTF document";
    return new ImportFailure(
      `“${name}” is ${what}.`,
      "Where LibreOffice is installed, import it again with --convert; otherwise save it as DOCX from an office program.",
    );
  }
  if (kind === "image") {
    return new ImportFailure(
      `“${name}” is a picture.`,
      "Read it with tesseract (tesseract FILE text -l chi_sim), and import text.txt.",
    );
  }
  return new ImportFailure(
    `“${name}” is none of the kinds that are read: PDF, DOCX, ODT, OFD, HTML, plain text.`,
    "Save it as one of them.",
  );
}
