/** The clauses of a collection as an index files them: numbered through the documents, in reading order. */
import type { Clause, Collection } from "../../model/types.ts";
import { walkClauses } from "../../model/walk.ts";
import type { Folding } from "../../text/fold/fold.ts";
import { symbolsOf } from "../format/symbols.ts";
import { clauseTexts } from "./clause-texts.ts";

export interface IndexedClause {
  readonly document: string;
  readonly clause: Clause;
  /** The clauses above it, outermost first. */
  readonly path: readonly Clause[];
  /** The folds of its texts: one for both scripts. */
  readonly folded: readonly string[];
  /** The symbols of each text, and behind them those of the heading where it is filed once more. */
  readonly filed: readonly (readonly string[])[];
  /** Places that its texts take: a symbol each, and one more after each text. */
  readonly length: number;
  /** Symbols in its label and heading. */
  readonly heading: number;
  /** True if the heading is filed once more, since by itself it folds otherwise than at the start of its text. */
  readonly isHeadingApart: boolean;
}

function isStart(symbols: readonly string[], text: readonly string[]): boolean {
  return symbols.every((symbol, index) => symbol === text[index]);
}

/** Every clause, document after document; its place in the list is its number. */
export function indexedClauses(collection: Collection, { fold }: Folding): IndexedClause[] {
  return collection.documents.flatMap((document) =>
    Array.from(walkClauses(document.clauses), ({ clause, path }): IndexedClause => {
      const texts = clauseTexts(clause.source, clause.runIn, clause.delimiter);
      const folded = texts.map(({ text }) => fold(text));
      const [first] = texts;
      const symbols = folded.map(symbolsOf);
      const heading = symbolsOf(fold(first?.text.slice(0, first.headingLength) ?? ""));
      const isHeadingApart = !isStart(heading, symbols[0] ?? []);
      return {
        document: document.id,
        clause,
        path,
        folded,
        filed: isHeadingApart ? [...symbols, heading] : symbols,
        length: symbols.reduce((sum, text) => sum + text.length + 1, 0),
        heading: heading.length,
        isHeadingApart,
      };
    }),
  );
}
