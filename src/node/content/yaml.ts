/** YAML → validated values; each diagnostic has the position in the file. */

import {
  type Document,
  isCollection,
  isMap,
  isNode,
  LineCounter,
  parseDocument,
  visit,
} from "yaml";
import type { z } from "zod";
import type { Diagnostic } from "../../model/diagnostic.ts";
import { asRead } from "../../parse/grammar/characters.ts";
import { diagnose } from "../../rules/diagnose.ts";
import { GUIDE } from "../../rules/guide.ts";
import { checkCharacters } from "./checks/check-characters.ts";

type Path = readonly PropertyKey[];

/** A validated file. */
export interface YamlFile<T> {
  /** Its path from the content folder. */
  readonly file: string;
  readonly value: T;
  /** Line and column, counted from 1, of the value at a path. */
  place(path: Path): { line: number; column: number };
  /** What an editor should know of the value at a path to understand a finding; null if there is nothing. */
  note?(path: Path): string | null;
}

/**
 * Reads a YAML 1.2 file and validates it against a schema. Its characters are read as those of a source are, so that words
 * quoted from a source are found in its text.
 * @param implied path in the schema to which the root of a file belongs if the file omits it
 * @returns the value, or null with diagnostics: `metadata/syntax`, `metadata/unknown-key`, `metadata/missing-key`,
 * `metadata/invalid-value`. A value may come with diagnostics of its characters.
 */
export function readYaml<T>(
  text: string,
  file: string,
  schema: z.ZodType<T>,
  implied: Path = [],
): { yaml: YamlFile<T> | null; diagnostics: Diagnostic[] } {
  const lines = new LineCounter();
  const document = parseDocument(asRead(text), { lineCounter: lines, logLevel: "error" });
  const notYaml = (message: string, offset: number): Diagnostic => {
    const { line, col } = lines.linePos(offset);
    const position = { file, line: Math.max(line, 1), column: Math.max(col, 1) };
    return diagnose("metadata/syntax", position, {
      message: `This is not YAML: ${message.split("\n")[0]?.replace(/ at line.*$/, "")}.`,
      hint: "Look at the indentation, and set a value with “: ”, “#”, “*” or “&” in it in quotation marks.",
    });
  };
  if (document.errors.length > 0) {
    const diagnostics = document.errors.map(({ message, pos: [start] }) => notYaml(message, start));
    return { yaml: null, diagnostics };
  }
  const list = collectionKey(document);
  if (list !== null) {
    return {
      yaml: null,
      diagnostics: [notYaml("a key has to be a word, not a list or a map", list)],
    };
  }
  let given: unknown;
  try {
    given = document.toJS();
  } catch (error) {
    // An alias that leads nowhere, or aliases of aliases that would grow without end.
    const message = error instanceof Error ? error.message : String(error);
    return { yaml: null, diagnostics: [notYaml(message, 0)] };
  }

  const place = (path: Path, onKey = false) => {
    const isImplied = implied[0] !== undefined && !document.has(implied[0]);
    const written = isImplied && path[0] === implied[0] ? path.slice(implied.length) : path;
    const offset = offsetOf(document.contents, written, onKey);
    const { line, col } = lines.linePos(offset);
    return { line: Math.max(line, 1), column: Math.max(col, 1) };
  };
  const checked = schema.safeParse(given);
  const characters = checkCharacters({ text, file });
  if (checked.success) {
    return { yaml: { file, value: checked.data, place }, diagnostics: characters };
  }
  const diagnostics = checked.error.issues.flatMap((issue) =>
    complaints(issue, nameOf(issue.path, implied), file, place),
  );
  return { yaml: null, diagnostics: [...characters, ...diagnostics] };
}

/** Offset of the first key that is a list or a map; null if there is none. Keys within keys would take exponential time. */
function collectionKey(document: Document.Parsed): number | null {
  let offset: number | null = null;
  visit(document, {
    Pair(_, { key }) {
      if (!isCollection(key)) return undefined;
      offset = isNode(key) ? (key.range?.[0] ?? 0) : 0;
      return visit.BREAK;
    },
  });
  return offset;
}

type PlaceOfPath = (path: Path, onKey?: boolean) => { line: number; column: number };

/** The name of a path in a message: as the editor writes it, without the implied root. */
function nameOf(path: Path, implied: Path): string {
  const isImplied = implied.length > 0 && implied.every((step, index) => path[index] === step);
  const steps = (isImplied ? path.slice(implied.length) : path).map(String);
  if (steps.length > 1 && steps.at(-1) === "value") steps.pop();
  return steps.length === 0 ? "the file" : `“${steps.join(".")}”`;
}

function complaints(
  issue: z.core.$ZodIssue,
  where: string,
  file: string,
  place: PlaceOfPath,
): Diagnostic[] {
  if (issue.code === "unrecognized_keys") {
    return issue.keys.map((key) => {
      const position = { file, ...place([...issue.path, key], true) };
      return diagnose("metadata/unknown-key", position, {
        message: `“${key}” is no key of ${where}; nothing reads it.`,
        hint: `Look for a misspelling; ${GUIDE} lists the keys.`,
      });
    });
  }
  const missing = issue.code === "invalid_type" && /received undefined$/.test(issue.message);
  const position = { file, ...place(issue.path) };
  if (missing) {
    const message = `${capital(where)} is missing.`;
    return [diagnose("metadata/missing-key", position, { message, hint: "Add it." })];
  }
  return [
    diagnose("metadata/invalid-value", position, {
      message: `${capital(where)} is not as it has to be: ${issue.message}.`,
      hint: `Correct the value; ${GUIDE} says what each key takes.`,
    }),
  ];
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** Offset of the value at a path, or of its key; if it does not exist, of its nearest existing ancestor. */
function offsetOf(contents: unknown, path: Path, onKey: boolean): number {
  let node = contents;
  let offset = rangeStart(node);
  for (const [index, step] of path.entries()) {
    if (!isCollection(node)) break;
    const pair = isMap(node) ? node.items.find((item) => String(item.key) === String(step)) : null;
    const next: unknown = pair ? pair.value : node.get(step, true);
    if (pair && (onKey || next === null) && index === path.length - 1) return rangeStart(pair.key);
    if (next === undefined || next === null) break;
    node = next;
    offset = rangeStart(node);
  }
  return offset;
}

function rangeStart(node: unknown): number {
  if (typeof node !== "object" || node === null || !("range" in node)) return 0;
  return Array.isArray(node.range) && typeof node.range[0] === "number" ? node.range[0] : 0;
}
