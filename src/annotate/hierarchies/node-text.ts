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

/** The paragraph that a node's first line is taken from, counted from 1; 0 if there is none. */
export function linePart({ quote }: HierarchyNode, { source }: Clause): number {
  const { paragraphs } = source;
  if (quote === null) return paragraphs.length === 0 ? 0 : 1;
  return paragraphs.findIndex((text) => text.includes(quote)) + 1;
}

/** The first sentence of a node, or the sentence with its quotation; empty if there is no such text. */
export function firstLine(node: HierarchyNode, clause: Clause): BothScripts {
  const { quote } = node;
  const { paragraphs } = clause.source;
  const index = linePart(node, clause) - 1;
  const source = paragraphs[index];
  if (source === undefined) return { "zh-Hans": "", "zh-Hant": "" };
  const start = quote === null ? 0 : sentenceStart(source, source.indexOf(quote));
  const inScript = (script: Script) =>
    SENTENCE.exec(clause.forms[script].paragraphs[index]?.slice(start) ?? "")?.[0].trim() ?? "";
  return { "zh-Hans": inScript("zh-Hans"), "zh-Hant": inScript("zh-Hant") };
}

/** Start of the sentence that contains an offset, in UTF-16 units; it is the same in both scripts. */
function sentenceStart(text: string, offset: number): number {
  const before = text.slice(0, offset);
  return Math.max(...["。", "！", "？", "；"].map((mark) => before.lastIndexOf(mark))) + 1;
}
