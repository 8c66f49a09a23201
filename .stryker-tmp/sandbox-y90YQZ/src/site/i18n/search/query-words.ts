/** The reading of a query in the words of a language: 〔长沙〕且（〔基金〕或〔贷款〕），不含〔债券〕. */
// @ts-nocheck

import type { QueryNode, Term } from "../../../search/query/query.ts";
import type { Language } from "../languages.ts";

/** A part of the reading: a term, the number of clauses that contain it, or a joint between them. */
export interface QueryWord {
  readonly kind: "term" | "count" | "joint";
  readonly text: string;
}

interface Joints {
  readonly and: string;
  readonly or: string;
  readonly without: string;
  readonly inTitle: string;
  readonly inDocuments: string;
  readonly comma: string;
  readonly brackets: readonly [string, string];
  readonly term: readonly [string, string];
  readonly quotes: readonly [string, string];
}

const JOINTS: Readonly<Record<Language, Joints>> = {
  "zh-hans": {
    and: "且",
    or: "或",
    without: "不含",
    inTitle: "标题含",
    inDocuments: "限于文件",
    comma: "，",
    brackets: ["（", "）"],
    term: ["〔", "〕"],
    quotes: ["“", "”"],
  },
  "zh-hant": {
    and: "且",
    or: "或",
    without: "不含",
    inTitle: "標題含",
    inDocuments: "限於文件",
    comma: "，",
    brackets: ["（", "）"],
    term: ["〔", "〕"],
    quotes: ["「", "」"],
  },
  en: {
    and: " and ",
    or: " or ",
    without: "without ",
    inTitle: "in the heading ",
    inDocuments: "in documents named ",
    comma: ", ",
    brackets: ["(", ")"],
    term: ["[", "]"],
    quotes: ["“", "”"],
  },
};

/** Maximum number of parts of a reading, and of characters of a term. Longer ones end in an ellipsis. */
const MOST_WORDS = 160;
const LONGEST_TERM = 60;

function shortened(text: string): string {
  const characters = Array.from(text);
  return characters.length > LONGEST_TERM ? `${characters.slice(0, LONGEST_TERM).join("")}…` : text;
}

/** True if a part of an `and` limits the others and is written after a comma. */
function isLimit({ kind }: QueryNode): boolean {
  return kind === "not" || kind === "document";
}

/**
 * The words of a query. Excluded terms and named documents come last.
 *
 * @param terms the known counts, by fold
 */
export function queryWords(
  lang: Language,
  query: QueryNode,
  terms: readonly (Term & { readonly clauses: number })[],
): QueryWord[] {
  const joints = JOINTS[lang];
  const counts = new Map(terms.map(({ fold, clauses }) => [fold, clauses]));
  const joint = (text: string): QueryWord => ({ kind: "joint", text });

  function joined(parts: readonly QueryNode[], between: string): QueryWord[] {
    return parts.flatMap((part, index) => [
      ...(index === 0 ? [] : [joint(between)]),
      ...visit(part, true),
    ]);
  }

  /** @param inside true if the node is part of another one, so that it is bracketed if it has several parts */
  function visit(node: QueryNode, inside: boolean): QueryWord[] {
    switch (node.kind) {
      case "term": {
        const count = counts.get(node.term.fold);
        const [open, close] = joints.term;
        return [
          { kind: "term", text: `${open}${shortened(node.term.text)}${close}` },
          ...(count === undefined ? [] : [{ kind: "count", text: String(count) } as const]),
        ];
      }
      case "not":
        return [joint(joints.without), ...visit(node.part, true)];
      case "title":
        // The known counts are for terms in the whole clause, not in its heading.
        return [
          joint(joints.inTitle),
          ...visit(node.part, true).filter(({ kind }) => kind !== "count"),
        ];
      case "document": {
        const [open, close] = joints.quotes;
        return [joint(`${joints.inDocuments}${open}${shortened(node.words)}${close}`)];
      }
      case "and":
      case "or": {
        const limits = node.kind === "and" ? node.parts.filter(isLimit) : [];
        const wanted = node.parts.filter((part) => !limits.includes(part));
        const words = [
          ...joined(wanted, node.kind === "and" ? joints.and : joints.or),
          ...limits.flatMap((part, index) => [
            ...(index === 0 && wanted.length === 0 ? [] : [joint(joints.comma)]),
            ...visit(part, true),
          ]),
        ];
        const [open, close] = joints.brackets;
        return inside ? [joint(open), ...words, joint(close)] : words;
      }
    }
  }

  const words = visit(query, false);
  return words.length > MOST_WORDS ? [...words.slice(0, MOST_WORDS), joint("…")] : words;
}

/**
 * True if the reading of a query is worth showing: the query contains more than one term, an operator or quotation
 * marks, or a part of it was ignored.
 */
export function needsReading(
  typed: string,
  read: QueryNode | null,
  ignored: readonly string[],
): boolean {
  if (ignored.length > 0) return true;
  return read !== null && !(read.kind === "term" && read.term.text === typed.trim());
}

/** The labels before the reading of a query and before the ignored parts. */
export const READING_NAMES: Readonly<Record<Language, { read: string; ignored: string }>> = {
  "zh-hans": { read: "检索式读作：", ignored: "未计入：" },
  "zh-hant": { read: "檢索式讀作：", ignored: "未計入：" },
  en: { read: "Read as: ", ignored: "Ignored: " },
};
