/** Finds the places that typed text names: a clause by its number or address, a document by its number or id. */
import type { ClauseKind, Titles } from "../../model/types.ts";
import type { WrittenJumps } from "../format/index-format.ts";
import { namesDocument } from "../query/named-documents.ts";
import { bareNumber, type CitationRequest } from "./citation-request.ts";
import { fitOf, hasSameValues, mayBeAmount, type NumberStep, stepOfLabel } from "./number-path.ts";

interface JumpClause {
  readonly id: string;
  readonly kind: ClauseKind;
  /** Its number as printed; empty if it has none. */
  readonly label: string;
  readonly heading: string;
  /** Its number as parsed; null if it has none. */
  readonly step: NumberStep | null;
  /** The clauses above it, outermost first. */
  readonly above: readonly JumpClause[];
}

interface JumpDocument {
  readonly id: string;
  readonly titles: Titles;
  /** Document number (发文字号). */
  readonly number: string | null;
  readonly clauses: readonly JumpClause[];
}

export type SerializedCitations = readonly JumpDocument[];

/** A clause with the labels and headings that identify it in a list. */
interface NamedClause {
  readonly id: string;
  readonly kind: ClauseKind;
  /** Printed labels, from the outermost clause to this one; empty if there is none. */
  readonly labels: readonly string[];
  /** Label and heading of the clauses above it, outermost first; empty for a clause with neither. */
  readonly path: readonly string[];
  /** Its label and heading; a long heading is cut. */
  readonly name: string;
}

/** A place that typed text names. */
export interface CitedPlace {
  readonly document: {
    readonly id: string;
    readonly titles: Titles;
    /** Document number (发文字号). */
    readonly number: string | null;
  };
  /** The clause itself, or the clause that contains the place; null for the document. */
  readonly clause: NamedClause | null;
  /** The URL fragment in the document: a clause, or a paragraph of one; null for its beginning. */
  readonly fragment: string | null;
}

export interface CitationLookup {
  /** Best first. */
  readonly targets: readonly CitedPlace[];
  /** Number of targets in all, which may exceed the number given. */
  readonly total: number;
  /**
   * True if the text can mean nothing but the one target: an address, a document number, several numbers, or a number
   * after words that name the document.
   */
  readonly isDirect: boolean;
}

/** The result for text that names no place. */
export const NOWHERE: CitationLookup = { targets: [], total: 0, isDirect: false };

/** The suffix of a fragment for a paragraph of a clause, or for a part of an enumeration in it. */
const PARAGRAPH = /-p\d+(?:-e\d+)?$/u;

/** Separators of the words before numbers: in `《规划》“总则”（二）` each word names something else. */
const WORD_BREAK = /[\s“”「」《》]+/u;

/** Decodes the file of jumps. */
export function readCitationLookup(written: WrittenJumps): SerializedCitations {
  return written.map(({ id, titles, number, clauses }) => {
    const line: JumpClause[] = [];
    const all = clauses.map(([depth, kind, clause, label = "", heading = ""]) => {
      line.length = depth;
      const above = [...line];
      const step = stepOfLabel(label);
      const read: JumpClause = { id: clause, kind, label, heading, step, above };
      line.push(read);
      return read;
    });
    return { id, titles, number, clauses: all };
  });
}

/** The numbers of the clauses above a clause, followed by its own; empty if it has none of its own. */
function stepsTo({ step, above }: JumpClause): NumberStep[] {
  if (step === null) return [];
  return [...above.flatMap((one) => one.step ?? []), step];
}

function nameOf({ label, heading }: JumpClause): string {
  return label + heading;
}

function named(clause: JumpClause): NamedClause {
  const { id, kind, above } = clause;
  return {
    id,
    kind,
    labels: [...above, clause].map(({ label }) => label),
    path: above.map(nameOf),
    name: nameOf(clause),
  };
}

function target({ id, titles, number }: JumpDocument, clause: JumpClause | null): CitedPlace {
  return {
    document: { id, titles, number },
    clause: clause && named(clause),
    fragment: clause?.id ?? null,
  };
}

function byAddress(index: SerializedCitations, id: string, fragment: string | null): CitedPlace[] {
  const document = index.find((one) => one.id === id);
  if (document === undefined) return [];
  if (fragment === null) return [target(document, null)];
  const clauseId = fragment.replace(PARAGRAPH, "");
  const clause = document.clauses.find((one) => one.id === clauseId);
  return clause === undefined ? [] : [{ ...target(document, clause), fragment }];
}

/**
 * The clauses of a path whose words occur in the titles of the document or in headings above. Clauses whose whole path
 * is the typed one come before clauses whose path ends in it; if there is neither, the values of the numbers alone are
 * compared.
 */
function byPath(
  index: SerializedCitations,
  { words, steps }: Extract<CitationRequest, { kind: "path" }>,
  fold: (text: string) => string,
): CitedPlace[] {
  const parts = words.split(WORD_BREAK).filter((part) => fold(part) !== "");
  const whole: CitedPlace[] = [];
  const end: { readonly jump: CitedPlace; readonly depth: number }[] = [];
  const values: CitedPlace[] = [];
  for (const document of index) {
    const ofHeadings = parts.filter((part) => !namesDocument(part, document, fold)).map(fold);
    for (const clause of document.clauses) {
      const isUnder = (part: string) =>
        clause.above.some(({ heading }) => fold(heading).includes(part));
      if (!ofHeadings.every(isUnder)) continue;
      const own = stepsTo(clause);
      const fit = fitOf(steps, own);
      if (fit === "whole") whole.push(target(document, clause));
      else if (fit === "end") end.push({ jump: target(document, clause), depth: own.length });
      else if (hasSameValues(steps, own)) values.push(target(document, clause));
    }
  }
  const ends = end.toSorted((one, other) => one.depth - other.depth).map(({ jump }) => jump);
  return whole.length + ends.length > 0 ? [...whole, ...ends] : values;
}

function targetsOf(
  request: CitationRequest,
  index: SerializedCitations,
  fold: (text: string) => string,
): CitedPlace[] {
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

/** True if a request whose only result is this target is not a text to search for. */
function canOnlyMean(
  { document }: CitedPlace,
  request: CitationRequest,
  fold: (text: string) => string,
): boolean {
  switch (request.kind) {
    case "address":
    case "number":
      return true;
    case "id":
    case "document":
      return false;
    case "path": {
      const { words, steps } = request;
      const isNamed = fold(words) !== "" && namesDocument(words, document, fold);
      return isNamed || (steps.length > 1 && !mayBeAmount(steps));
    }
  }
}

/**
 * The places that a request names, at most `count`.
 *
 * @param fold the fold, which makes scripts, widths and brackets equal
 */
export function lookUpCitation(
  request: CitationRequest | null,
  index: SerializedCitations,
  fold: (text: string) => string,
  count: number,
): CitationLookup {
  if (request === null) return NOWHERE;
  const targets = targetsOf(request, index, fold);
  const [first, ...others] = targets;
  return {
    targets: targets.slice(0, count),
    total: targets.length,
    isDirect: first !== undefined && others.length === 0 && canOnlyMean(first, request, fold),
  };
}
