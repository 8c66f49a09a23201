/** The clauses of a collection as they are indexed: numbered through the documents, in reading order. */
import { type Correction, correctionsOf } from "../../model/corrections.ts";
import type { Clause, Collection } from "../../model/types.ts";
import { walkClauses } from "../../model/walk.ts";
import type { Folding } from "../../text/fold/fold.ts";
import { roundedLength } from "../format/rounded-length.ts";
import { symbolsOf } from "../format/symbols.ts";
import { clauseTexts } from "./clause-texts.ts";

export interface IndexedClause {
  readonly document: string;
  readonly clause: Clause;
  /** The clauses above it, outermost first. */
  readonly path: readonly Clause[];
  readonly corrections: readonly Correction[];
  /** The folds of its texts; both scripts have the same. */
  readonly folded: readonly string[];
  /** The symbols of each text, followed by the symbols of a heading that is indexed separately. */
  readonly filed: readonly (readonly string[])[];
  /**
   * Positions that its texts occupy, one for each symbol and one after each text: rounded up by `rounded-length.ts`, but exact where
   * the heading is indexed behind them.
   */
  readonly length: number;
  /** Length of its label and heading, in symbols. */
  readonly heading: number;
  /** True if the heading is indexed separately, because its own fold differs from its fold at the start of the text. */
  readonly isHeadingApart: boolean;
}

function isStart(symbols: readonly string[], text: readonly string[]): boolean {
  return symbols.every((symbol, index) => symbol === text[index]);
}

/** Every clause, document after document; its index in the list is its number. */
export function indexedClauses(collection: Collection, { fold }: Folding): IndexedClause[] {
  return collection.documents.flatMap((document) => {
    const repairs = Map.groupBy(document.repairs, ({ target }) => target.clause);
    return Array.from(walkClauses(document.clauses), ({ clause, path }): IndexedClause => {
      const texts = clauseTexts(clause.source, clause.runIn, clause.delimiter);
      const folded = texts.map(({ text }) => fold(text));
      const [first] = texts;
      const symbols = folded.map(symbolsOf);
      const heading = symbolsOf(fold(first?.text.slice(0, first.headingLength) ?? ""));
      const length = symbols.reduce((sum, text) => sum + text.length + 1, 0);
      const isHeadingApart = !isStart(heading, symbols[0] ?? []);
      return {
        document: document.id,
        clause,
        path,
        corrections: correctionsOf(clause, repairs.get(clause.id) ?? []),
        folded,
        filed: isHeadingApart ? [...symbols, heading] : symbols,
        length: isHeadingApart ? length : roundedLength(length),
        heading: heading.length,
        isHeadingApart,
      };
    });
  });
}
