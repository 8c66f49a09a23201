/** The text of a node of a task hierarchy: the words of its clause, or the words around its quotation. */
import type {
  Clause,
  Hierarchy,
  HierarchyNode,
  PolicyDocument,
  Script,
} from "../../model/types.ts";
import { walkClauses } from "../../model/walk.ts";
import { quotesOf, taskText } from "./task-text.ts";

type BothScripts = Readonly<Record<Script, string>>;

/** A sentence with its final mark; closing marks after it belong to it. */
const SENTENCE = /[^。！？；]*[。！？；]?[”’」』）]*/u;

/** The clauses of a document by id. */
export function clausesById(document: PolicyDocument): ReadonlyMap<string, Clause> {
  return new Map([...walkClauses(document.clauses)].map(({ clause }) => [clause.id, clause]));
}

/** The text of a node in both scripts, one line for each paragraph; empty if the clause is only a heading. */
export function nodeText(hierarchy: Hierarchy, node: HierarchyNode, clause: Clause): BothScripts {
  const { paragraphs } = taskText(hierarchy, node, clause);
  const inScript = (script: Script) =>
    paragraphs.map((index) => clause.forms[script].paragraphs[index] ?? "").join("\n");
  return { "zh-Hans": inScript("zh-Hans"), "zh-Hant": inScript("zh-Hant") };
}

export interface FirstLine {
  /** Empty if the node has no such text. */
  readonly forms: BothScripts;
  /** The paragraph that the line is from, counted from 1; 0 if there is none. */
  readonly part: number;
  /** True if the source lost the beginning of the line. */
  readonly isCut: boolean;
  /** True if the text of the node has words before the line, or behind it, that the line leaves out. */
  readonly leavesOut: { readonly before: boolean; readonly after: boolean };
}

/**
 * The first sentence of a node, or the sentence with its quotation: the first one that names no other node of the clause, because
 * a sentence that names several says the same of each.
 *
 * @param isCut true if the source lost the beginning of the clause's text: the next sentence is taken if there is one
 */
export function firstLine(
  hierarchy: Hierarchy,
  { quote, clause: id }: HierarchyNode,
  clause: Clause,
  isCut: boolean,
): FirstLine {
  const { paragraphs } = clause.source;
  const first =
    quote === null
      ? { index: 0, start: 0 }
      : sentenceWith(paragraphs, quote, quotesOf(hierarchy, id));
  if (first === null || paragraphs[first.index] === undefined)
    return {
      forms: { "zh-Hans": "", "zh-Hant": "" },
      part: 0,
      isCut: false,
      leavesOut: { before: false, after: false },
    };
  const isFirst = isCut && first.index === 0 && first.start === 0;
  const sound = isFirst && quote === null ? secondSentence(paragraphs) : null;
  const { index, start } = sound ?? first;
  const inScript = (script: Script) =>
    SENTENCE.exec(clause.forms[script].paragraphs[index]?.slice(start) ?? "")?.[0].trim() ?? "";
  const forms = { "zh-Hans": inScript("zh-Hans"), "zh-Hant": inScript("zh-Hant") };
  const { paragraphs: own } = taskText(hierarchy, { quote, clause: id }, clause);
  const inFull = paragraphs[index] ?? "";
  const end = start + (SENTENCE.exec(inFull.slice(start))?.[0].length ?? 0);
  const leavesOut = {
    before: own.some((each) => each < index) || inFull.slice(0, start).trim() !== "",
    after: own.some((each) => each > index) || inFull.slice(end).trim() !== "",
  };
  return { forms, part: index + 1, isCut: isFirst && sound === null, leavesOut };
}

/** A sentence by its paragraph, counted from 0, and its offset there. */
interface SentencePlace {
  readonly index: number;
  readonly start: number;
}

/** The first sentence with a quotation and none of the others, else the first with it; null if there is none. */
function sentenceWith(
  paragraphs: readonly string[],
  quote: string,
  quotes: readonly string[],
): SentencePlace | null {
  const others = quotes.filter((other) => other !== quote && !quote.includes(other));
  const places = paragraphs.flatMap((text, index) =>
    occurrences(text, quote).map((offset) => {
      const start = sentenceStart(text, offset);
      const sentence = SENTENCE.exec(text.slice(start))?.[0] ?? "";
      return { index, start, isOwn: !others.some((other) => sentence.includes(other)) };
    }),
  );
  return places.find(({ isOwn }) => isOwn) ?? places[0] ?? null;
}

/** The offsets at which words occur in a text. */
function occurrences(text: string, words: string): number[] {
  const found: number[] = [];
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + words.length)) {
    found.push(at);
  }
  return found;
}

/** The second sentence of some paragraphs; null if there is only one. */
function secondSentence([first = "", next]: readonly string[]): SentencePlace | null {
  const end = SENTENCE.exec(first)?.[0].length ?? 0;
  if (first.slice(end).trim() !== "") return { index: 0, start: end };
  return next === undefined ? null : { index: 1, start: 0 };
}

/** Start of the sentence that contains an offset, in UTF-16 units; it is the same in both scripts. */
function sentenceStart(text: string, offset: number): number {
  const before = text.slice(0, offset);
  return Math.max(...["。", "！", "？", "；"].map((mark) => before.lastIndexOf(mark))) + 1;
}
