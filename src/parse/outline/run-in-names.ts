/**
 * Pass: turns run-in names without a number into clauses of their own. They have two shapes: paragraphs that each begin
 * with a name and a colon (国产系统和应用软件：…), and one paragraph that is divided by sentences of a bare name
 * (马栏山基地。…科大金霞基地。…).
 */
import type { SourceText } from "../../model/types.ts";
import { laysDownRule } from "../grammar/rule-sentences.ts";
import { EMPTY, slice, trim } from "../source-text.ts";
import type { ParsedClause, SourceTree } from "../tree.ts";

const NAME_AND_COLON = /^([^，。；：！？“”「」（）()\s]{2,20})：(?=[^“「\s])/u;
/** Words that introduce speech; they do not end a name. */
const SPEECH = /[说說称稱道示出为為]$/u;
/** Words before the unit, the source and the notes of a table. */
const OF_TABLES =
  /^(?:计量|計量)?[单單]位$|^(?:[资資]料|[数數]据|數據)?[来來]源$|^(?:[备備]?[注註]|附[注註]|[说說]明)$/u;
const NAME_SENTENCE = /(^|。)([\p{Script=Han}A-Za-z\d·]{2,12})(?=。)/gu;

/** Unified transformer. */
export function names() {
  return (tree: SourceTree): void => tree.clauses.forEach(visit);
}

function visit(clause: ParsedClause): void {
  clause.children.forEach(visit);
  if (clause.label.text === "" || (clause.kind !== "section" && clause.kind !== "item")) return;
  const found = clause.runIn ? namesInside(clause) : namesOfParagraphs(clause);
  const { length } = clause.paragraphs;
  for (const child of clause.children)
    child.precedingParagraphs = Math.min(child.precedingParagraphs, length);
  clause.children.unshift(...found.map((name) => ({ ...name, precedingParagraphs: length })));
}

/** Turns the paragraphs from the first one with a name into clauses; at least two paragraphs must begin with a name. */
function namesOfParagraphs(clause: ParsedClause): ParsedClause[] {
  const begins = clause.paragraphs.map((paragraph) => nameLength(paragraph.text));
  if (begins.filter((length) => length > 0).length < 2) return [];
  const found: ParsedClause[] = [];
  const before: SourceText[] = [];
  for (const [index, paragraph] of clause.paragraphs.entries()) {
    const length = begins[index] ?? 0;
    if (length > 0) found.push(nameClause(paragraph, 0, length, paragraph.text.length));
    else (found.at(-1)?.paragraphs ?? before).push(paragraph);
  }
  clause.paragraphs = before;
  return found;
}

function nameLength(paragraph: string): number {
  const name = NAME_AND_COLON.exec(paragraph)?.[1] ?? "";
  return SPEECH.test(name) || OF_TABLES.test(name.normalize("NFC")) ? 0 : name.length;
}

/** Divides the only paragraph of a run-in clause; the names must end in the same two characters. */
function namesInside(clause: ParsedClause): ParsedClause[] {
  const [paragraph] = clause.paragraphs;
  if (!paragraph || clause.paragraphs.length > 1) return [];
  const all = [...paragraph.text.matchAll(NAME_SENTENCE)];
  const [first] = all;
  const ending = first?.[2]?.slice(-2);
  if (first?.index !== 0 || ending === undefined) return [];
  const matches = all.filter((match) => match[2]?.endsWith(ending));
  if (matches.length < 2 || matches.some((match) => !isName(match, paragraph.text))) return [];
  clause.paragraphs = [];
  return matches.map((match, index) => {
    const start = match.index + (match[1]?.length ?? 0);
    const next = matches[index + 1];
    const end = next ? next.index + (next[1]?.length ?? 0) : paragraph.text.length;
    return nameClause(paragraph, start, start + (match[2]?.length ?? 0), end);
  });
}

/** True unless the sentence says who has to do what, or has no longer sentence after it. */
function isName(match: RegExpExecArray, text: string): boolean {
  const end = match.index + match[0].length + 1;
  const next = /^[^。]*/u.exec(text.slice(end))?.[0] ?? "";
  return !laysDownRule(match[2] ?? "") && next.length > (match[2]?.length ?? 0);
}

/** The clause of a name from `start` to `nameEnd` in a paragraph, with the text up to `end`. */
function nameClause(
  paragraph: SourceText,
  start: number,
  nameEnd: number,
  end: number,
): ParsedClause {
  return {
    id: "",
    kind: "name",
    number: null,
    inserted: 0,
    style: null,
    paragraph: 0,
    label: EMPTY,
    heading: slice(paragraph, start, nameEnd),
    delimiter: slice(paragraph, nameEnd, nameEnd + 1),
    runIn: true,
    paragraphs: [trim(slice(paragraph, nameEnd + 1, end))],
    children: [],
    precedingParagraphs: 0,
    lines: [1, 1],
  };
}
