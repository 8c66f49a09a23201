/** Proposals for amounts that no indicator has: the words to quote, and the indicator that they seem to belong to. */
// @ts-nocheck

import type { Corpus } from "../../model/corpus.ts";
import type { StatementRole } from "../../model/indicators.ts";
import { partText, rangeIn } from "../../model/target.ts";
import type { Annotation } from "../../model/types.ts";
import type { Statement } from "./statements.ts";

/** An entry that an editor may paste. */
export interface StatementProposal {
  /** `document#clause`. */
  readonly at: string;
  readonly quote: string;
  /** Null where the text does not tell whether it promises or reports. */
  readonly role: StatementRole | null;
  /** Id of the indicator whose name the words have, the longest name first; null if they have none. */
  readonly indicator: string | null;
}

/** The proposal for an amount. */
export function proposeStatement(
  corpus: Corpus,
  { target, value }: Annotation<Statement>,
): StatementProposal {
  const clause = corpus.at(target)?.clause;
  const { isGoal, what } = value;
  const role = isGoal === null ? null : isGoal ? "target" : "reported";
  const at = `${target.document}#${target.clause}`;
  if (clause === undefined) return { at, quote: "", role, indicator: null };
  const text = partText(clause.forms["zh-Hans"], target.part);
  const amount = rangeIn(clause, target, "zh-Hans");
  const counted = what && rangeIn(clause, { part: target.part, ...what }, "zh-Hans");
  const start = Math.min(amount.start, counted?.start ?? amount.start);
  const end = Math.max(amount.end, counted?.end ?? amount.end);
  const words = counted === null ? "" : bare(text.slice(counted.start, counted.end));
  const named = corpus.indicators.indicators
    .flatMap(({ id, aliases }) => aliases.map((alias) => ({ id, alias: bare(alias) })))
    .filter(({ alias }) => words.includes(alias))
    .toSorted((one, other) => other.alias.length - one.alias.length);
  return { at, quote: text.slice(start, end), role, indicator: named[0]?.id ?? null };
}

/** Words without white space and quotation marks. */
function bare(words: string): string {
  return words.replace(/[\s“”‘’「」『』"]/gu, "");
}
