/** The text of a node of a task hierarchy: the words of its clause, or the words around its quotation. */
import type {
  Clause,
  Hierarchy,
  HierarchyNode,
  PolicyDocument,
  Script,
} from "../../model/types.ts";
import { walkClauses } from "../../model/walk.ts";
import { taskText } from "./task-text.ts";

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
}

/**
 * The first sentence of a node, or the sentence with its quotation.
 *
 * @param isCut true if the source lost the beginning of the clause's text: the next sentence is taken if there is one
 */
export function firstLine({ quote }: HierarchyNode, clause: Clause, isCut: boolean): FirstLine {
  const { paragraphs } = clause.source;
  const quoted = quote === null ? 0 : paragraphs.findIndex((text) => text.includes(quote));
  const text = paragraphs[quoted];
  if (text === undefined) return { forms: { "zh-Hans": "", "zh-Hant": "" }, part: 0, isCut: false };
  const offset = quote === null ? 0 : sentenceStart(text, text.indexOf(quote));
  const isFirst = isCut && quoted === 0 && offset === 0;
  const sound = isFirst && quote === null ? secondSentence(paragraphs) : null;
  const { index, start } = sound ?? { index: quoted, start: offset };
  const inScript = (script: Script) =>
    SENTENCE.exec(clause.forms[script].paragraphs[index]?.slice(start) ?? "")?.[0].trim() ?? "";
  const forms = { "zh-Hans": inScript("zh-Hans"), "zh-Hant": inScript("zh-Hant") };
  return { forms, part: index + 1, isCut: isFirst && sound === null };
}

/** The second sentence of some paragraphs: its paragraph and its offset there; null if there is only one. */
function secondSentence([first = "", next]: readonly string[]): {
  readonly index: number;
  readonly start: number;
} | null {
  const end = SENTENCE.exec(first)?.[0].length ?? 0;
  if (first.slice(end).trim() !== "") return { index: 0, start: end };
  return next === undefined ? null : { index: 1, start: 0 };
}

/** Start of the sentence that contains an offset, in UTF-16 units; it is the same in both scripts. */
function sentenceStart(text: string, offset: number): number {
  const before = text.slice(0, offset);
  return Math.max(...["。", "！", "？", "；"].map((mark) => before.lastIndexOf(mark))) + 1;
}
