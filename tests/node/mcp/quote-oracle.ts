/** The verdict on a quotation as its definition puts it: plain comparisons of every text, without an index. */
import type { Corpus } from "../../../src/model/corpus.ts";
import type { Clause, PolicyDocument, Script } from "../../../src/model/types.ts";
import { openccFoldTable } from "../../../src/node/adapters/opencc.ts";
import { naiveFold as foldBy } from "../../support/naive-fold.ts";

const table = openccFoldTable();

/** The fold of a text, step by step. */
export function naiveFold(text: string): string {
  return foldBy(text, table);
}

/** The texts of a clause in a script: label, heading, paragraphs. */
export function textsOf(clause: Clause, script: Script): string[] {
  const { label, heading, paragraphs } = clause.forms[script];
  return [label, heading, ...paragraphs].filter((text) => text !== "");
}

/** Without punctuation, white space and differences of width, but with the sign of a share; only for texts whose other marks mean nothing, as those between Han characters. */
function bare(text: string): string {
  return text.normalize("NFKC").replace(/[^\p{L}\p{N}%]/gu, "");
}

type Kind = "exact" | "script" | "marks";

function kindIn(clause: Clause, { script }: PolicyDocument, quote: string): Kind | null {
  const own = textsOf(clause, script);
  const other = textsOf(clause, script === "zh-Hans" ? "zh-Hant" : "zh-Hans");
  if (own.some((text) => text.includes(quote))) return "exact";
  if (other.some((text) => text.includes(quote))) return "script";
  const words = bare(quote);
  if (printed(own, clause).some((text) => bare(text).includes(words))) return "marks";
  return printed(other, clause).some((text) => bare(text).includes(words)) ? "script" : null;
}

/** The texts as they are printed, with the label before its heading. */
function printed(
  [first = "", second = "", ...others]: readonly string[],
  { source }: Clause,
): string[] {
  const isOne = source.label !== "" && source.heading !== "";
  return isOne ? [first + second, ...others] : [first, second, ...others];
}

/** The texts of a document in print order, folded. */
function foldedText(document: PolicyDocument): string {
  const lines: string[] = [];
  const add = ({
    source,
    delimiter,
    children,
    precedingParagraphs: _,
    ...clause
  }: Clause): void => {
    const { label, heading, paragraphs } = source;
    lines.push(`${label} ${heading}${delimiter}`);
    const last = paragraphs.length;
    for (let index = 0; index <= last; index++) {
      const first = clause.runIn || heading === "" ? 1 : 0;
      for (const child of children) {
        const at = Math.min(Math.max(child.precedingParagraphs, Math.min(first, last)), last);
        if (at === index) add(child);
      }
      const text = paragraphs[index];
      if (text !== undefined) lines.push(text);
    }
  };
  for (const clause of document.clauses) add(clause);
  return naiveFold(lines.join("\n"));
}

/** The least number of edits that make the quotation of some part of the text. */
function leastEdits(text: string, quote: string): number {
  let row = Array.from({ length: quote.length + 1 }, (_, index) => index);
  let least = quote.length;
  for (const unit of text.split("")) {
    const next = [0];
    for (let column = 1; column <= quote.length; column++) {
      next[column] = Math.min(
        (row[column - 1] ?? 0) + (quote[column - 1] === unit ? 0 : 1),
        (row[column] ?? 0) + 1,
        (next[column - 1] ?? 0) + 1,
      );
    }
    row = next;
    least = Math.min(least, row[quote.length] ?? least);
  }
  return least;
}

/** The verdict on words, white space at their ends aside, that are said to stand in a clause, in a document, or anywhere. */
export function createQuoteOracle(corpus: Corpus) {
  const folded = corpus.documents.map(foldedText);
  return (said: string, document: string | null, clause: string | null): string => {
    const quote = said.trim();
    const kinds = corpus.clauses().map(({ clause: own, document: its, address }) => ({
      address,
      kind: kindIn(own, its, quote),
    }));
    const isStated = ({ address }: (typeof kinds)[number]): boolean =>
      (document === null || address.document === document) &&
      (clause === null || address.clause === clause);
    for (const kind of ["exact", "script", "marks"]) {
      if (kinds.some((each) => isStated(each) && each.kind === kind)) return kind;
    }
    if (kinds.some(({ kind }) => kind !== null)) return "elsewhere";
    const words = naiveFold(quote);
    const limit = Math.floor(words.length / 5);
    const isNear = limit > 0 && folded.some((text) => leastEdits(text, words) <= limit);
    return isNear ? "near" : "absent";
  };
}
