/** Finds the places that typed text names: a clause by its number or address, a document by its number or id. */
import { type ArticleStyle, levelInArticle } from "../../annotate/references/provision.ts";
import type { ClauseKind, Titles } from "../../model/types.ts";
import type { WrittenJumps } from "../format/index-format.ts";
import { namesDocument } from "../query/named-documents.ts";
import { bareNumber, type CitationRequest } from "./citation-request.ts";
import {
  citedFit,
  fitOf,
  hasSameValues,
  isDecimal,
  isPartOfArticle,
  mayBeAmount,
  type NumberStep,
  readNumberPath,
  stepOfLabel,
} from "./number-path.ts";

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
  /** The clauses directly below it. */
  readonly below: readonly JumpClause[];
  /** Number of paragraphs of an article; 1 for other clauses. */
  readonly paragraphs: number;
}

interface JumpDocument {
  readonly id: string;
  readonly titles: Titles;
  /** Document number (发文字号). */
  readonly number: string | null;
  /** The order of 款 and 项 in its citations. */
  readonly order: ArticleStyle;
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
  return written.map(({ id, titles, number, order, clauses }) => {
    const line: (JumpClause & { readonly below: JumpClause[] })[] = [];
    const all = clauses.map(([depth, kind, clause, label = "", heading = "", paragraphs = 1]) => {
      line.length = depth;
      const above = [...line];
      const step = stepOfLabel(label, kind);
      const read = { id: clause, kind, label, heading, step, above, below: [], paragraphs };
      line.at(-1)?.below.push(read);
      line.push(read);
      return read;
    });
    return { id, titles, number, order: order ?? "kuan-xiang-mu", clauses: all };
  });
}

/** The numbers of the clauses above a clause, followed by its own; empty if it has none of its own. */
function stepsTo({ step, above, label }: JumpClause): NumberStep[] {
  if (step === null) return [];
  if (isDecimal(label)) return readNumberPath(label) ?? [];
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

interface Place {
  readonly clause: JumpClause;
  readonly paragraph: number | null;
}

/** Number of the paragraph that leads in the list of an item, by its id: 2 for `s5-p2-1`, 1 for `s5-1`. */
function leadOf({ id }: JumpClause, article: JumpClause): number {
  return Number(/^-p(\d+)-/u.exec(id.slice(article.id.length))?.[1] ?? 1);
}

const LISTED: ReadonlySet<NumberStep["style"] | undefined> = new Set([
  ...(["han", "han-bracket", "arabic", "arabic-bracket", "circled"] as const),
]);

/**
 * The place below a clause to which 第一款第二项 leads, as far as the clause has it. If the steps name both 款 and 项, their own
 * order tells which is the paragraph.
 */
function placeBelow(clause: JumpClause, steps: readonly NumberStep[], order: ArticleStyle): Place {
  const words = steps.filter(isPartOfArticle).map(({ style }) => style);
  const [first, second] = [words.indexOf("kuan"), words.indexOf("xiang")];
  const own = first < second ? "kuan-xiang-mu" : "xiang-kuan-mu";
  const style = first >= 0 && second >= 0 ? own : order;
  let place: Place = { clause, paragraph: null };
  for (const step of steps) {
    const level = isPartOfArticle(step) ? levelInArticle(step.style, style) : 1;
    const { clause: at, paragraph } = place;
    if (level === 0 && at.step?.style === "article") {
      if (Number(step.value) > at.paragraphs) break;
      place = { clause: at, paragraph: Number(step.value) };
      continue;
    }
    const item = at.below.find(
      (one) =>
        LISTED.has(one.step?.style) &&
        one.step?.value === step.value &&
        (paragraph === null || leadOf(one, at) === paragraph),
    );
    if (item === undefined) break;
    place = { clause: item, paragraph: null };
  }
  return place;
}

function targetAt(document: JumpDocument, { clause, paragraph }: Place): CitedPlace {
  const found = target(document, clause);
  return paragraph === null ? found : { ...found, fragment: `${clause.id}-p${paragraph}` };
}

type PathRequest = Extract<CitationRequest, { kind: "path" }>;

/**
 * The clauses of a path whose words occur in the titles of the document or in headings above. Clauses whose whole path
 * is the typed one come before clauses whose path ends in it; if there is neither, the words of the numbers, and then the
 * values of the numbers alone, are compared.
 */
function byPath(
  index: SerializedCitations,
  { words, steps }: PathRequest,
  fold: (text: string) => string,
): CitedPlace[] {
  const from = steps.findIndex(isPartOfArticle);
  const [outer, inner] = from === -1 ? [steps, []] : [steps.slice(0, from), steps.slice(from)];
  const whole: CitedPlace[] = [];
  const end: { readonly jump: CitedPlace; readonly depth: number }[] = [];
  const values: CitedPlace[] = [];
  for (const { document, clause } of clausesUnder(index, words, fold)) {
    const own = stepsTo(clause);
    const fit = fitOf(outer, own);
    const jump = () => targetAt(document, placeBelow(clause, inner, document.order));
    if (fit === "whole") whole.push(jump());
    else if (fit === "end") end.push({ jump: jump(), depth: own.length });
    else if (inner.length === 0 && hasSameValues(outer, own)) values.push(jump());
  }
  const ends = end.toSorted((one, other) => one.depth - other.depth).map(({ jump }) => jump);
  if (whole.length + ends.length > 0) return [...whole, ...ends];
  return values.length > 0 ? values : byCitingWords(index, { words, steps }, fold);
}

/** The clauses of the documents, or under the headings, that words name. */
function* clausesUnder(
  index: SerializedCitations,
  words: string,
  fold: (text: string) => string,
): Generator<{ readonly document: JumpDocument; readonly clause: JumpClause }> {
  const parts = words.split(WORD_BREAK).filter((part) => fold(part) !== "");
  for (const document of index) {
    const ofHeadings = parts.filter((part) => !namesDocument(part, document, fold)).map(fold);
    for (const clause of document.clauses) {
      const isUnder = (part: string) =>
        clause.above.some(({ heading }) => fold(heading).includes(part));
      if (ofHeadings.every(isUnder)) yield { document, clause };
    }
  }
}

/**
 * The clauses that are cited by words which their numbers do not have: 第三部分第五条第2项 is 三（五）2. A 款, 项 or 目 that the
 * clause does not have leads to the clause.
 */
function byCitingWords(
  index: SerializedCitations,
  { words, steps }: Pick<PathRequest, "words" | "steps">,
  fold: (text: string) => string,
): CitedPlace[] {
  const whole: CitedPlace[] = [];
  const end: CitedPlace[] = [];
  for (const { document, clause } of clausesUnder(index, words, fold)) {
    const fit = citedFit(steps, stepsTo(clause));
    if (fit !== null) (fit === "whole" ? whole : end).push(target(document, clause));
  }
  if (whole.length + end.length > 0) return whole.length > 0 ? whole : end;
  const last = steps.at(-1);
  const isInner = last !== undefined && isPartOfArticle(last) && steps.length > 1;
  return isInner ? byCitingWords(index, { words, steps: steps.slice(0, -1) }, fold) : [];
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
