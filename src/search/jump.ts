/** Places to which typed text leads directly: a clause by its number or address, a document by its number or id. */
import type { Titles } from "../model/types.ts";
import type { WrittenJumps } from "./index-format.ts";
import {
  fitOf,
  hasSameValues,
  type NumberStep,
  readNumberPath,
  stepOfLabel,
} from "./number-path.ts";
import { namesDocument } from "./search-documents.ts";

interface JumpClause {
  readonly id: string;
  readonly heading: string;
  /** Its number as printed, with those above it: `三、（二）1.`; empty where it has none. */
  readonly number: string;
  readonly path: readonly NumberStep[];
  /** Headings of the clauses above it. */
  readonly above: readonly string[];
}

interface JumpDocument {
  readonly id: string;
  readonly titles: Titles;
  /** Document number (发文字号). */
  readonly number: string | null;
  readonly clauses: readonly JumpClause[];
}

export type JumpIndex = readonly JumpDocument[];

/** A place that typed text names. */
export interface Jump {
  readonly document: { readonly id: string; readonly titles: Titles };
  /** What to go to in the document: a clause, or a paragraph of one; null for its beginning. */
  readonly fragment: string | null;
  /** The clause's number with those above it, or the document's number; empty where there is none. */
  readonly number: string;
  /** The clause's heading; empty where there is none. */
  readonly heading: string;
}

export interface Jumps {
  /** Best first. */
  readonly targets: readonly Jump[];
  /** How many there are: more than are given, perhaps. */
  readonly total: number;
  /** True where the text can mean nothing but the one target: an address, a document number. */
  readonly isDirect: boolean;
}

/** What is given for text that names no place. */
export const NOWHERE: Jumps = { targets: [], total: 0, isDirect: false };

/** What was typed, where it may name a place. */
type Request =
  | { readonly kind: "address"; readonly document: string; readonly fragment: string | null }
  | { readonly kind: "id"; readonly fragment: string }
  | { readonly kind: "document"; readonly words: string }
  | { readonly kind: "number"; readonly number: string }
  | { readonly kind: "path"; readonly words: string; readonly steps: readonly NumberStep[] };

/** Longer text is a passage, not the name of a place. */
const LONGEST = 200;
const ID = "[a-z0-9]+(?:-[a-z0-9]+)*";
const ADDRESS = new RegExp(`^(${ID})#(${ID})$`, "u");
const PAGE = new RegExp(`/docs/(${ID})/?(?:\\?[^#\\s]*)?(?:#(${ID}))?$`, "u");
const CLAUSE_ID = /^[a-z]+\d+(?:-[a-z]*\d+)*$/u;
const DOCUMENT = /^(?:doc|文件):(\S+)$/u;
/** A folded document number: 国发2024 1号, 国务院令743号. The fold has made all brackets equal. */
const NUMBER = /^\p{Script=Han}{1,20}(?:\d{4} \d{1,5}号?|\d{1,5}号)$/u;
/** A paragraph of a clause, or a part of an enumeration in it. */
const PARAGRAPH = /-p\d+(?:-e\d+)?$/u;

/** A folded document number without the 第 that some put before its last part. */
function withoutOrdinal(fold: string): string {
  return fold.replace(/(?<=\d{4})第(?=\d)/u, " ").replace(/第(?=\d)/u, "");
}

/** A folded document number without what is put in or left out at will. */
function bareNumber(fold: string): string {
  return withoutOrdinal(fold).replace(/号$/u, "");
}

/** Words, and the numbers after them. */
function readPath(text: string): Request | null {
  const tokens = text.split(/\s+/u);
  for (let words = 0; words < tokens.length; words++) {
    const steps = readNumberPath(tokens.slice(words).join(" "));
    if (steps !== null) return { kind: "path", words: tokens.slice(0, words).join(" "), steps };
  }
  return null;
}

/** Reads what was typed; null where it names no place, whatever the collection holds. */
export function readJump(typed: string, fold: (text: string) => string): Request | null {
  const given = typed.trim();
  if (given === "" || given.length > LONGEST) return null;
  const text = given.normalize("NFKC").toLowerCase();
  const address = ADDRESS.exec(text) ?? PAGE.exec(text);
  if (address !== null) {
    return { kind: "address", document: address[1] ?? "", fragment: address[2] ?? null };
  }
  if (CLAUSE_ID.test(text)) return { kind: "id", fragment: text };
  const words = DOCUMENT.exec(text)?.[1];
  if (words !== undefined) return { kind: "document", words };
  const folded = withoutOrdinal(fold(given));
  if (NUMBER.test(folded)) return { kind: "number", number: bareNumber(folded) };
  return readPath(given);
}

/** Reads the file of jumps. */
export function readJumps(written: WrittenJumps): JumpIndex {
  return written.map(({ id, titles, number, clauses }) => {
    const above: { label: string; heading: string; step: NumberStep | null }[] = [];
    const read = clauses.map(([depth, clause, label = "", heading = ""]): JumpClause => {
      above.length = depth;
      const outer = above.map((one) => one.heading);
      above.push({ label, heading, step: stepOfLabel(label) });
      const numbered = above.filter(({ step }) => step !== null);
      const isNumbered = above.at(-1)?.step != null;
      return {
        id: clause,
        heading,
        number: isNumbered ? numbered.map((one) => one.label).join("") : "",
        path: isNumbered ? numbered.flatMap(({ step }) => step ?? []) : [],
        above: outer,
      };
    });
    return { id, titles, number, clauses: read };
  });
}

function target({ id, titles, number }: JumpDocument, clause: JumpClause | null): Jump {
  return {
    document: { id, titles },
    fragment: clause?.id ?? null,
    number: clause === null ? (number ?? "") : clause.number,
    heading: clause?.heading ?? "",
  };
}

function byAddress(index: JumpIndex, id: string, fragment: string | null): Jump[] {
  const document = index.find((one) => one.id === id);
  if (document === undefined) return [];
  if (fragment === null) return [target(document, null)];
  const clauseId = fragment.replace(PARAGRAPH, "");
  const clause = document.clauses.find((one) => one.id === clauseId);
  return clause === undefined ? [] : [{ ...target(document, clause), fragment }];
}

/** The clauses of a path: those that it names wholly, then those of which it is the end; where none, by values alone. */
function byPath(
  index: JumpIndex,
  { words, steps }: Extract<Request, { kind: "path" }>,
  fold: (text: string) => string,
): Jump[] {
  const wanted = fold(words);
  const whole: Jump[] = [];
  const end: { readonly jump: Jump; readonly depth: number }[] = [];
  const values: Jump[] = [];
  for (const document of index) {
    const isNamed = words === "" || namesDocument(words, document, fold);
    for (const clause of document.clauses) {
      const isUnder = wanted !== "" && clause.above.some((one) => fold(one).includes(wanted));
      if (!isNamed && !isUnder) continue;
      const fit = fitOf(steps, clause.path);
      if (fit === "whole") whole.push(target(document, clause));
      else if (fit === "end")
        end.push({ jump: target(document, clause), depth: clause.path.length });
      else if (hasSameValues(steps, clause.path)) values.push(target(document, clause));
    }
  }
  const ends = end.toSorted((one, other) => one.depth - other.depth).map(({ jump }) => jump);
  return whole.length + ends.length > 0 ? [...whole, ...ends] : values;
}

function targetsOf(request: Request, index: JumpIndex, fold: (text: string) => string): Jump[] {
  switch (request.kind) {
    case "address":
      return byAddress(index, request.document, request.fragment);
    case "id":
      return index.flatMap(({ id }) => byAddress(index, id, request.fragment));
    case "document":
      return index
        .filter((document) => namesDocument(request.words, document, fold))
        .map((document) => target(document, null));
    case "number":
      return index
        .filter(({ number }) => number !== null && bareNumber(fold(number)) === request.number)
        .map((document) => target(document, null));
    case "path":
      return byPath(index, request, fold);
  }
}

/**
 * The places that a request names, at most `count` of them.
 *
 * @param fold the fold, which makes scripts, widths and brackets equal
 */
export function findJumps(
  request: Request | null,
  index: JumpIndex,
  fold: (text: string) => string,
  count: number,
): Jumps {
  if (request === null) return NOWHERE;
  const targets = targetsOf(request, index, fold);
  const isName = request.kind === "address" || request.kind === "number";
  return {
    targets: targets.slice(0, count),
    total: targets.length,
    isDirect: isName && targets.length === 1,
  };
}
