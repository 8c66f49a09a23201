/** PDF → pages with their runs of text and drawn lines, by PDF.js. */
// @ts-nocheck

import {
  getDocument,
  OPS,
  type PDFDocumentProxy,
  type PDFPageProxy,
  Util,
  VerbosityLevel,
} from "pdfjs-dist/legacy/build/pdf.mjs";
import { ImportFailure } from "../imported.ts";
import type { Page, Run } from "../pages/page.ts";
import { drawingOf } from "./drawing.ts";

/** Folders of PDF.js, with a slash at the end. Without its character maps Chinese text without a map of its own vanishes. */
export interface PdfResources {
  readonly cMapUrl: string;
  readonly standardFontDataUrl: string;
}

/** More pages than any text of policy has. */
const MOST_PAGES = 3000;

/** A PDF as its pages. */
export interface PdfText {
  readonly pages: readonly Page[];
  /** The title among the file's properties; null if there is none. */
  readonly title: string | null;
  /** Pages with pictures and without text: scanned ones. */
  readonly scanned: readonly number[];
}

/** @throws ImportFailure for a file that is encrypted, damaged or too long */
export async function readPdf(
  bytes: Uint8Array,
  resources: PdfResources,
  progress: (page: number, pages: number) => void = () => {},
): Promise<PdfText> {
  const document = await open(bytes, resources);
  try {
    if (document.numPages > MOST_PAGES) {
      throw new ImportFailure(
        `The PDF has ${document.numPages} pages; ${MOST_PAGES} are the most that one import reads.`,
        "Divide it into volumes, for instance with qpdf --split-pages, and import each.",
      );
    }
    const pages: Page[] = [];
    const scanned: number[] = [];
    for (let number = 1; number <= document.numPages; number++) {
      const page = await document.getPage(number);
      const { hasPicture, ...read } = await readPage(page);
      const characters = read.runs.reduce((sum, { text }) => sum + text.trim().length, 0);
      if (hasPicture && characters < 5) scanned.push(number);
      pages.push(read);
      page.cleanup();
      progress(number, document.numPages);
    }
    return { pages, title: await titleOf(document), scanned };
  } finally {
    await document.loadingTask.destroy();
  }
}

async function open(bytes: Uint8Array, resources: PdfResources): Promise<PDFDocumentProxy> {
  const task = getDocument({
    ...resources,
    // PDF.js takes the bytes for itself.
    data: new Uint8Array(bytes),
    cMapPacked: true,
    disableFontFace: true,
    useSystemFonts: false,
    // Names of fonts tell bold text.
    fontExtraProperties: true,
    verbosity: VerbosityLevel.ERRORS,
  });
  try {
    return await task.promise;
  } catch (error) {
    const name = error instanceof Error ? error.name : "";
    if (name === "PasswordException") {
      throw new ImportFailure(
        "The PDF is encrypted: it opens with a password only.",
        "Save a copy without one, for instance with qpdf --decrypt --password=… IN OUT, and import the copy.",
      );
    }
    const reason = error instanceof Error ? error.message : String(error);
    throw new ImportFailure(
      `The PDF is damaged: ${reason}`,
      "Get the file again; where it opens in a viewer, print it to a new PDF from there.",
    );
  }
}

async function readPage(page: PDFPageProxy): Promise<Page & { hasPicture: boolean }> {
  const viewport = page.getViewport({ scale: 1 });
  const operators = await page.getOperatorList();
  const content = await page.getTextContent({ disableNormalization: true });
  const bold = new Map<string, boolean>();
  const isBold = (font: string): boolean => {
    const known =
      bold.get(font) ?? isBoldFont(page.commonObjs.has(font) ? page.commonObjs.get(font) : null);
    bold.set(font, known);
    return known;
  };
  const runs = content.items.flatMap((item): Run[] => {
    if (!("str" in item) || item.str === "") return [];
    const [a, b, c, d, left, baseline] = Util.transform(viewport.transform, item.transform);
    const size = Math.hypot(c, d);
    const angle = (Math.atan2(b, a) * 180) / Math.PI;
    const text = item.str.replace(/\s+$/u, " ");
    return [
      {
        text,
        left,
        right: left + item.width,
        baseline,
        size,
        angle,
        isBold: isBold(item.fontName),
      },
    ];
  });
  const { rules, hasPicture } = drawingOf(operators, OPS, viewport.transform);
  const { width, height } = viewport;
  return { number: page.pageNumber, width, height, runs, rules, hasPicture };
}

const BOLD_NAME = /bold|heavy|black|demi|simhei|heiti|黑体|黑體/iu;

function isBoldFont(font: unknown): boolean {
  if (typeof font !== "object" || font === null) return false;
  const { name, bold } = font as { name?: unknown; bold?: unknown };
  return bold === true || (typeof name === "string" && BOLD_NAME.test(name));
}

async function titleOf(document: PDFDocumentProxy): Promise<string | null> {
  const { info } = await document.getMetadata().catch(() => ({ info: {} }));
  const title = "Title" in info ? info.Title : null;
  return typeof title === "string" && title.trim() !== "" ? title.trim() : null;
}
