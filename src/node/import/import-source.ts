/** Imports a file or an address into a content folder. */
import { createHash } from "node:crypto";
import { access, readFile, stat } from "node:fs/promises";
import { createRequire } from "node:module";
import { basename, dirname, join } from "node:path";
import { compareCharacters, type PartComparison } from "../../import/compare-characters.ts";
import { compareOrder, type OrderDifference } from "../../import/compare-order.ts";
import { type ImportedText, importFile } from "../../import/import-file.ts";
import { ImportFailure } from "../../import/imported.ts";
import { importedParts, independentText, pageParts } from "../../import/independent-text.ts";
import { kindOf } from "../../import/kinds.ts";
import type { ReceivedFile } from "../../model/origins.ts";
import { type ChangedLine, changedLines } from "./compare-sources.ts";
import { draftMetadata } from "./draft-metadata.ts";
import { type DraftTitle, draftTitle } from "./draft-title.ts";
import { fetchFile } from "./fetch-file.ts";
import { originsJson, originsOf } from "./origins-json.ts";
import { convertToDocx, pdfToText, recognizePages } from "./programs.ts";
import {
  formerImport,
  isTaken,
  type SourceFiles,
  sameFiles,
  updateSource,
  writeSource,
} from "./source-folder.ts";
import { idOf, safeName } from "./source-id.ts";

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

/** An import beside a second extraction of its file. */
interface Proof {
  readonly characters: readonly PartComparison[];
  /** Pages whose characters stand in another order than the file draws them. */
  readonly order: readonly OrderDifference[];
}

export interface ImportResult {
  readonly id: string;
  readonly text: ImportedText;
  /** Null if the text has none; the draft then has the id in its place. */
  readonly title: DraftTitle | null;
  /** Other sources that have the same file. */
  readonly twins: readonly string[];
  /** Null where there is no second way to read the file. */
  readonly proof: Proof | null;
  /** What changed since the last import; null for a first one. */
  readonly changes: readonly ChangedLine[] | null;
  readonly isWritten: boolean;
  /** True if the source was edited since its import. */
  readonly isEdited: boolean;
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
  const readable = request.convert && isOffice ? await convertToDocx(bytes, name) : bytes;
  const text = await importFile(readable, name, charset, {
    pdf: pdfResources(),
    recognize: request.ocr ? (pages) => recognizePages(bytes, pages) : null,
    ...(request.progress && { progress: request.progress }),
  });
  const proof = await proofOf(text, readable, charset, request.ocr);
  const file = receivedFile(request, received, text);
  const former = await formerImport(request.contentDir, file);
  const id = request.id ?? former?.id ?? idOf(name, received.address, file.sha256);
  const source = `${text.lines.map((line) => line.text).join("\n")}\n`;
  const title = draftTitle(text);
  const schema = await schemaFor(request.contentDir);
  const files: SourceFiles = new Map<string, string | Uint8Array>([
    [file.file, bytes],
    [text.format === "markdown" ? "source.md" : "source.txt", source],
    ["origins.json", originsJson(originsOf(text, file, sumOf(source)))],
    ["source.yaml", draftMetadata(id, title?.text ?? id, text, schema)],
  ]);
  const all = await sameFiles(request.contentDir, file.sha256);
  const read = { text, title, proof };
  if (former !== null && (request.id === null || request.id === former.id)) {
    const changes = changedLines(former.text, source);
    const isEdited = former.text !== "" && former.origins.text !== sumOf(former.text);
    if (request.update && isEdited && changes.length > 0) throw editedSource(former.id);
    if (request.update) await updateSource(request.contentDir, former.id, files);
    const twins = all.filter((other) => other !== former.id);
    return { ...read, id: former.id, twins, changes, isWritten: request.update, isEdited };
  }
  if (await isTaken(request.contentDir, id)) {
    throw new ImportFailure(`There is a source “${id}” already.`, "Name the new one with --id.");
  }
  await writeSource(request.contentDir, id, files);
  return { ...read, id, twins: all, changes: null, isWritten: true, isEdited: false };
}

/** The refusal of an update that would write over the words of an editor. */
function editedSource(id: string): ImportFailure {
  return new ImportFailure(
    `The text of sources/${id} was edited since its import; --update would write over the edits. Nothing was written.`,
    "Declare the edits in repairs.yaml, which an update keeps; then move the edited text out of the folder, and import again with --update.",
  );
}

function sumOf(data: string | Uint8Array): string {
  return createHash("sha256").update(data).digest("hex");
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
): Promise<Proof | null> {
  // pdftotext reads nothing from pages that were recognized.
  if (isRecognized) return null;
  const parts = importedParts(text);
  if (text.kind !== "pdf") {
    const independent = independentText(bytes, text.kind, charset);
    // The other formats say in which order their text is read.
    return independent && { characters: compareCharacters(parts, independent), order: [] };
  }
  const [pages, drawn] = await Promise.all([pdfToText(bytes, "read"), pdfToText(bytes, "drawn")]);
  if (pages === null || drawn === null) return null;
  const characters = compareCharacters(parts, pageParts(pages));
  return { characters, order: compareOrder(parts, pageParts(drawn), characters) };
}

function receivedFile(
  { page, today }: ImportRequest,
  { bytes, name, address, ledTo }: Received,
  text: ImportedText,
): ReceivedFile {
  return {
    file: `originals/${safeName(name)}`,
    sha256: sumOf(bytes),
    kind: text.kind,
    pages: text.pages,
    address,
    ledTo,
    page,
    read: address === null ? null : today,
  };
}

/** The path of the schema of `source.yaml` from a source folder; null where the content folder has none. */
async function schemaFor(content: string): Promise<string | null> {
  const name = ".schemas/source.schema.json";
  return access(join(content, name)).then(
    () => `../../${name}`,
    () => null,
  );
}
