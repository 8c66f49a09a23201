/** Imports a file or an address into a content folder. */
import { createHash } from "node:crypto";
import { access, readFile, stat } from "node:fs/promises";
import { createRequire } from "node:module";
import { basename, dirname, extname, join } from "node:path";
import { compareCharacters, type PartComparison } from "../../import/compare-characters.ts";
import { type ImportedText, importFile } from "../../import/import-file.ts";
import { ImportFailure } from "../../import/imported.ts";
import { importedParts, independentText, pageParts } from "../../import/independent-text.ts";
import { kindOf } from "../../import/kinds.ts";
import type { Origins, ReceivedFile } from "../../model/origins.ts";
import { type ChangedLine, changedLines } from "./compare-sources.ts";
import { draftMetadata } from "./draft-metadata.ts";
import { fetchFile } from "./fetch-file.ts";
import { convertToDocx, pdfToText, recognizePages } from "./programs.ts";
import {
  formerImport,
  isTaken,
  type SourceFiles,
  updateSource,
  writeSource,
} from "./source-folder.ts";

/** Most bytes of a file. */
const MOST_BYTES = 256 << 20;

export interface ImportRequest {
  /** A path, or an address of http or https. */
  readonly from: string;
  readonly contentDir: string;
  /** Null to make one of the name of the file. */
  readonly id: string | null;
  /** The page that links to the file. */
  readonly page: string | null;
  readonly mayBePrivate: boolean;
  readonly ocr: boolean;
  readonly convert: boolean;
  readonly update: boolean;
  /** The present day, in ISO 8601. */
  readonly today: string;
  readonly progress?: (page: number, pages: number) => void;
}

export interface ImportResult {
  readonly id: string;
  readonly text: ImportedText;
  /** Null where there is no second way to read the file. */
  readonly proof: readonly PartComparison[] | null;
  /** What changed since the last import; null for a first one. */
  readonly changes: readonly ChangedLine[] | null;
  readonly isWritten: boolean;
}

interface Received {
  readonly bytes: Uint8Array;
  readonly name: string;
  readonly charset: string | null;
  readonly address: string | null;
  readonly ledTo: string | null;
}

export function isAddress(from: string): boolean {
  return /^https?:\/\//iu.test(from);
}

/** @throws ImportFailure that says what to do */
export async function importSource(request: ImportRequest): Promise<ImportResult> {
  const received = await receive(request);
  const { bytes, name, charset } = received;
  const kind = kindOf(bytes, name);
  const isOffice = kind === "doc" || kind === "rtf";
  const read = request.convert && isOffice ? await convertToDocx(bytes, name) : bytes;
  const text = await importFile(read, name, charset, {
    pdf: pdfResources(),
    recognize: request.ocr ? (pages) => recognizePages(bytes, pages) : null,
    ...(request.progress && { progress: request.progress }),
  });
  const proof = await proofOf(text, read, charset, request.ocr);
  const file = receivedFile(request, received, text);
  const former = await formerImport(request.contentDir, file);
  const id = request.id ?? former?.id ?? idOf(name, received.address, file.sha256);
  const source = `${text.lines.map((line) => line.text).join("\n")}\n`;
  const files: SourceFiles = new Map<string, string | Uint8Array>([
    [file.file, bytes],
    [text.format === "markdown" ? "source.md" : "source.txt", source],
    ["origins.json", originsJson(originsOf(text, file))],
    ["source.yaml", draftMetadata(id, text, await schemaFor(request.contentDir))],
  ]);
  if (former !== null && (request.id === null || request.id === former.id)) {
    const changes = changedLines(former.text, source);
    if (request.update) await updateSource(request.contentDir, former.id, files);
    return { id: former.id, text, proof, changes, isWritten: request.update };
  }
  if (await isTaken(request.contentDir, id)) {
    throw new ImportFailure(`There is a source “${id}” already.`, "Name the new one with --id.");
  }
  await writeSource(request.contentDir, id, files);
  return { id, text, proof, changes: null, isWritten: true };
}

async function receive({ from, mayBePrivate }: ImportRequest): Promise<Received> {
  if (isAddress(from)) {
    const { bytes, address, name, charset } = await fetchFile(from, mayBePrivate);
    return { bytes, name, charset, address: from, ledTo: address === from ? null : address };
  }
  const size = await stat(from)
    .then((found) => (found.isFile() ? found.size : null))
    .catch(() => null);
  if (size === null)
    throw new ImportFailure(
      `There is no file “${from}”.`,
      "Give the path of a file, or an address that begins with https://.",
    );
  if (size > MOST_BYTES)
    throw new ImportFailure(
      `“${from}” is larger than ${MOST_BYTES >> 20} MB.`,
      "Divide it, and import the parts.",
    );
  return {
    bytes: new Uint8Array(await readFile(from)),
    name: basename(from),
    charset: null,
    address: null,
    ledTo: null,
  };
}

/** The folders of PDF.js that hold its character maps and fonts. */
function pdfResources(): { cMapUrl: string; standardFontDataUrl: string } {
  const folder = dirname(createRequire(import.meta.url).resolve("pdfjs-dist/package.json"));
  return {
    cMapUrl: `${join(folder, "cmaps")}/`,
    standardFontDataUrl: `${join(folder, "standard_fonts")}/`,
  };
}

async function proofOf(
  text: ImportedText,
  bytes: Uint8Array,
  charset: string | null,
  isRecognized: boolean,
): Promise<PartComparison[] | null> {
  // pdftotext reads nothing from pages that were recognized.
  if (isRecognized) return null;
  const pages = text.kind === "pdf" ? await pdfToText(bytes) : null;
  const independent =
    pages === null ? independentText(bytes, text.kind, charset) : pageParts(pages);
  return independent && compareCharacters(importedParts(text), independent);
}

function receivedFile(
  { page, today }: ImportRequest,
  { bytes, name, address, ledTo }: Received,
  text: ImportedText,
): ReceivedFile {
  return {
    file: `originals/${safeName(name)}`,
    sha256: createHash("sha256").update(bytes).digest("hex"),
    kind: text.kind,
    pages: text.pages,
    address,
    ledTo,
    page,
    read: address === null ? null : today,
  };
}

/** A name that every disk and every address can have. */
function safeName(name: string): string {
  const safe = name.replace(/[\\/:*?"<>|\p{Cc}#%]/gu, "-").replace(/^[.\s]+|[.\s]+$/gu, "");
  const ending = extname(safe);
  return safe === "" ? "file" : [...basename(safe, ending)].slice(0, 60).join("") + ending;
}

/** An id that only the sum of a file gives: its name and address have no letters for one. */
export const MADE_ID = /^document-[0-9a-f]{8}$/u;

/** An id of the name of a file or the path of an address, in letters and digits. */
function idOf(name: string, address: string | null, sha256: string): string {
  const slug = (text: string) =>
    text
      .toLowerCase()
      .replace(/[^a-z0-9]+/gu, "-")
      .replace(/^-+|-+$/gu, "")
      .slice(0, 40)
      .replace(/-+$/u, "");
  const own = slug(basename(name, extname(name)));
  const isTelling = /[a-z]{2}|\d{4}/u.test(own) && own !== "index";
  if (isTelling) return own;
  const path = address === null ? "" : slug(new URL(address).pathname.replace(/\.\w+$/u, ""));
  return path === "" ? `document-${sha256.slice(0, 8)}` : path;
}

function originsOf({ lines, leftOut }: ImportedText, received: ReceivedFile): Origins {
  const placed = lines.flatMap(({ origins }, index) =>
    origins.length > 0 ? [{ line: index + 1, origins: [...origins] }] : [],
  );
  return { received, lines: placed, leftOut: [...leftOut] };
}

/** One entry a line, so that a change shows where it is. */
function originsJson({ received, lines, leftOut }: Origins): string {
  const list = (entries: readonly unknown[]) =>
    entries.length === 0
      ? "[]"
      : `[\n${entries.map((entry) => `    ${JSON.stringify(entry)}`).join(",\n")}\n  ]`;
  return `{\n  "received": ${JSON.stringify(received)},\n  "lines": ${list(lines)},\n  "leftOut": ${list(leftOut)}\n}\n`;
}

/** The path of the schema of `source.yaml` from a source folder; null where the content folder has none. */
async function schemaFor(content: string): Promise<string | null> {
  const name = ".schemas/source.schema.json";
  return access(join(content, name)).then(
    () => `../../${name}`,
    () => null,
  );
}
