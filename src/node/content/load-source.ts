/** One source folder → its documents: validates the metadata, parses the text, makes the forms in both scripts. */
import { placeRepairs } from "../../annotate/repairs.ts";
import { withForms } from "../../annotate/script/forms.ts";
import {
  type DocumentMetadata,
  type RepairInstruction,
  repairsSchema,
  sourceSchema,
} from "../../model/content/schema.ts";
import type { Diagnostic, FilePosition } from "../../model/diagnostic.ts";
import { genreOfTitle } from "../../model/genres.ts";
import {
  type Forms,
  type PolicyDocument,
  type Received,
  type ScriptStandard,
  scriptOf,
} from "../../model/types.ts";
import type { Coverage } from "../../parse/coverage.ts";
import { asRead } from "../../parse/grammar/characters.ts";
import { parseDocument } from "../../parse/parse.ts";
import type { ParseInput, Pass } from "../../parse/pass.ts";
import { splitLines } from "../../parse/read/read-text.ts";
import type { Convert } from "../../text/script/convert.ts";
import type { DetectedScript } from "../../text/script/detect-script.ts";
import type { ExtractTerms } from "../../text/words/key-terms.ts";
import { checkCharacters } from "./checks/check-characters.ts";
import {
  type Acknowledged,
  checkId,
  checkOrphans,
  checkRange,
  checkRepairLines,
  coverageErrors,
  emptyDocument,
  lineOfRepair,
  mixedScripts,
} from "./checks/check-source.ts";
import type { SourceFolder, TextFile } from "./content-folder.ts";
import { readOrigins } from "./read-origins.ts";
import { statedVersion } from "./stated-version.ts";
import { titlesOf } from "./titles.ts";
import { readYaml } from "./yaml.ts";

/** More than any text has words. */
const EVERY_WORD = 1_000_000;

/** The tools and the state shared by all sources. */
export interface SourceTools {
  readonly convert: Convert;
  readonly detectScript: (text: string) => DetectedScript;
  readonly extractTerms: ExtractTerms;
  /** The place of each document id so far; the ids of this source are added. */
  readonly idPlaces: Map<string, string>;
  /** In the order in which they run. */
  readonly passes: readonly Pass[];
  /** Reads a document, or recalls what was read of the same source. */
  readonly readDocument: (
    folder: SourceFolder,
    id: string,
    read: () => ReadDocument,
  ) => ReadDocument;
}

/** What is read of a document. It depends on the files of its source, on the conversion and on the passes alone. */
export interface ReadDocument {
  readonly document: PolicyDocument;
  /** Its Simplified words, best first. */
  readonly words: readonly string[];
  readonly coverage: Coverage;
  readonly diagnostics: readonly Diagnostic[];
}

export interface LoadedSource {
  /** Still without key terms, English titles and translations, which depend on the other documents. */
  readonly documents: PolicyDocument[];
  /** The Simplified words of each document, best first. */
  readonly words: Map<string, readonly string[]>;
  readonly coverage: Record<string, Coverage>;
  readonly diagnostics: Diagnostic[];
  /** The acknowledgements of each document, to be compared with the diagnostics once all are known. */
  readonly acknowledged: Acknowledged[];
  /** The places of the keys of each document's metadata. */
  readonly places: Map<string, (key: string) => FilePosition>;
}

/** Loads the documents of a source. A document with invalid metadata is left out, with an error. */
export function loadSource(folder: SourceFolder, tools: SourceTools): LoadedSource {
  const { source, metadata } = folder;
  const documents = readYaml(metadata.text, metadata.file, sourceSchema, ["documents", 0]);
  const repairs = folder.repairs
    ? readYaml(folder.repairs.text, folder.repairs.file, repairsSchema)
    : null;
  const loaded: LoadedSource = {
    documents: [],
    words: new Map(),
    places: new Map(),
    coverage: {},
    acknowledged: [],
    diagnostics: [...documents.diagnostics, ...(repairs?.diagnostics ?? [])],
  };
  const origins = readOrigins(folder);
  loaded.diagnostics.push(...origins.diagnostics);
  const { yaml } = documents;
  if (!yaml) return loaded;

  const lines = splitLines(source.text);
  const owners = new Map<number, string>();
  let isWhole = true;
  for (const [index, document] of yaml.value.documents.entries()) {
    const range = document.lines ?? ([1, lines.length] as const);
    const place = (key: string) => ({
      file: metadata.file,
      ...yaml.place(["documents", index, key]),
    });
    const problem =
      checkId(document.id, place("id"), tools.idPlaces) ??
      checkRange(document.id, range, lines.length, owners, place("lines"));
    if (problem) {
      isWhole = false;
      loaded.diagnostics.push(problem);
    } else {
      const own = (repairs?.yaml?.value ?? []).filter((repair) => isWithin(repair, range));
      loaded.places.set(document.id, place);
      const read = tools.readDocument(folder, document.id, () =>
        readDocument(folder, document, range, own, tools, origins.received),
      );
      loaded.documents.push(read.document);
      loaded.words.set(document.id, read.words);
      loaded.coverage[document.id] = read.coverage;
      loaded.diagnostics.push(...read.diagnostics);
      loaded.acknowledged.push({ metadata: document, folder });
    }
  }
  if (isWhole) {
    loaded.diagnostics.push(
      ...checkOrphans(folder, lines, owners),
      ...checkRepairLines(repairs?.yaml ?? null, owners, lines.length),
    );
  }
  return loaded;
}

function isWithin(repair: RepairInstruction, [first, last]: readonly [number, number]): boolean {
  const line = lineOfRepair(repair);
  return first <= line && line <= last;
}

function readDocument(
  folder: SourceFolder,
  metadata: DocumentMetadata,
  lines: readonly [number, number],
  repairs: readonly RepairInstruction[],
  { convert, detectScript, extractTerms, passes }: SourceTools,
  received: Received | null,
): ReadDocument {
  const { source } = folder;
  const { id, title, issuer, authors, number } = metadata;
  const input: ParseInput = {
    source: source.text,
    format: source.format,
    file: source.file,
    lines,
    repairs,
    hints: {
      titleBlock: [title.value, ...(issuer ? [issuer.value] : []), ...(authors?.value ?? [])],
      roles: metadata.roles ?? [],
    },
  };
  const parsed = parseDocument(input, passes);
  const { standard, diagnostics } = standardOf(source, metadata, lines, detectScript);
  const script = scriptOf(standard);
  const clauses = parsed.clauses.map((clause) => withForms(clause, { standard, convert }));
  const formsOf = (text: string): Forms => ({
    "zh-Hans": convert(text, standard, "zh-Hans"),
    "zh-Hant": convert(text, standard, "zh-Hant"),
  });
  const version = statedVersion(metadata, formsOf);
  const documentTitles = { ...formsOf(title.value), en: null };
  const document: PolicyDocument = {
    id,
    titles: documentTitles,
    shortTitles: metadata.shortTitle ? titlesOf(metadata.shortTitle, convert) : documentTitles,
    titleFrom: title.from,
    otherTitles: (metadata.otherTitles ?? []).map((other) => convert(other, standard, "zh-Hans")),
    issuer: issuer ? { ...issuer, value: formsOf(issuer.value) } : null,
    authors: authors ? { ...authors, value: authors.value.map(formsOf) } : null,
    date: metadata.date ?? null,
    number: number ? { ...number, value: formsOf(number.value) } : null,
    ...genreOf(metadata, formsOf(title.value)["zh-Hans"]),
    script,
    standard,
    source: {
      ...{ name: folder.name, file: source.file, sha256: source.sha256, lines },
      ...(received && { received }),
    },
    clauses,
    repairs: placeRepairs(id, parsed.clauses),
    sourceLines: parsed.sourceLines,
    sourceCharacters: {
      all: parsed.coverage.characters,
      inClauses: parsed.coverage.clauses,
      furniture: parsed.coverage.furniture,
    },
    translations: {},
    keyTerms: [],
    ...(version && { version }),
  };
  const bylines = parsed.sourceLines.filter(({ furniture }) => furniture === "byline");
  const above = [...(authors?.value ?? []), ...bylines.map(({ text }) => text)];
  const isAbove = wordsAbove(
    issuer === undefined ? null : formsOf(issuer.value)["zh-Hans"],
    above.map((names) => formsOf(names)["zh-Hans"]),
  );
  const ranked = rankedWords(source.text, lines, standard, convert, extractTerms);
  return {
    document,
    words: ranked.filter((word) => !isAbove(word)),
    coverage: parsed.coverage,
    diagnostics: [
      ...coverageErrors(parsed.coverage, folder),
      ...(parsed.clauses.length === 0 ? [emptyDocument(folder, id, lines[0])] : []),
      ...diagnostics,
      ...checkCharacters(source, lines),
      ...parsed.diagnostics,
    ],
  };
}

/** The kind of a document and its origin. @param title in Simplified characters */
function genreOf(
  { genre }: DocumentMetadata,
  title: string,
): Pick<PolicyDocument, "genre" | "genreFrom"> {
  if (genre !== undefined) return { genre, genreFrom: "editor" };
  const found = genreOfTitle(title);
  return { genre: found ?? "other", genreFrom: found === null ? null : "title" };
}

/**
 * Tells the words that name an issuer as a whole, or an author: they do not say what a text is about.
 *
 * @param names the authors and the bylines
 */
function wordsAbove(issuer: string | null, names: readonly string[]): (word: string) => boolean {
  const bodies = new Set(issuer?.split(/[、，]/u));
  return (word) => bodies.has(word) || names.some((each) => each.includes(word));
}

/** Every word of the document's lines, best first, in Simplified characters, which the segmenter requires. */
function rankedWords(
  source: string,
  [first, last]: readonly [number, number],
  standard: ScriptStandard,
  convert: Convert,
  extract: ExtractTerms,
): readonly string[] {
  const lines = splitLines(source).slice(first - 1, last);
  const texts = lines.map((line) =>
    convert(asRead(source.slice(line.start, line.end)), standard, "zh-Hans"),
  );
  return extract(texts.join("\n"), EVERY_WORD);
}

/**
 * The script that the metadata declare, or else that of the document's lines; if these are evidence for neither, that of
 * the whole file. A mixture is reported only if the script is not declared.
 */
function standardOf(
  source: TextFile,
  { id, script }: Pick<DocumentMetadata, "id" | "script">,
  range: readonly [number, number],
  detect: SourceTools["detectScript"],
): { readonly standard: ScriptStandard; readonly diagnostics: Diagnostic[] } {
  if (script !== undefined) return { standard: script, diagnostics: [] };
  const lines = splitLines(source.text).slice(range[0] - 1, range[1]);
  const texts = lines.map(({ start, end }) => asRead(source.text.slice(start, end)));
  const found = detect(texts.join("\n"));
  const { "zh-Hans": simplified, "zh-Hant": traditional } = found.evidence;
  if (simplified.count + traditional.count === 0) {
    return { standard: detect(asRead(source.text)).script, diagnostics: [] };
  }
  if (!found.isMixed) return { standard: found.script, diagnostics: [] };
  const other = found.script === "zh-Hans" ? traditional : simplified;
  const first = texts.findIndex((text) =>
    other.characters.some((character) => text.includes(character)),
  );
  return {
    standard: found.script,
    diagnostics: [mixedScripts(source, id, range[0] + first, found)],
  };
}
