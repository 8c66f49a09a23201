/** Finds a query in the text of the page and marks it there. */
import type { QueryNode } from "../../search/query/query.ts";
import { readQuery } from "../../search/query/read-query.ts";
import type { Folding } from "../../text/fold/fold.ts";
import { answering, type NamedDocument } from "./answering.ts";
import { type FoldedText, findMatches, foldText } from "./find-matches.ts";
import { loadFolding } from "./load-folding.ts";
import { type MarkedTerm, markedTerms } from "./marked-terms.ts";
import { type Marking, markMatches } from "./marker.ts";
import { clausesIn, type ShownText, shownTexts, twinTexts } from "./shown-texts.ts";
import { type Stop, stopsOf } from "./stops.ts";

interface Finder {
  /**
   * Marks what a query finds, in the place of what was marked before. False where a newer query came while the fold was
   * loaded; rejects where it cannot be had, and the marks are then as they were.
   */
  find(query: string): Promise<boolean>;
  /** False where the query has nothing that could be marked in any text. */
  hasTerms(): boolean;
  /** What is marked, and the clauses that answer the query, in the order of the page. */
  stops(): readonly Stop[];
  /** The label and heading of a clause; empty where it has none. */
  nameOf(clause: Element): string;
  /** Takes the marks away before the text is exchanged. */
  release(): void;
  /** Marks the same query in the text that is there now. */
  reread(): void;
}

type Ready = readonly (readonly [shown: ShownText, folded: FoldedText])[];

const NONE: Marking = { matches: [], clear() {} };

/** A finder for the clauses within an element, which are those of a document. */
export function createFinder(root: Element, document: NamedDocument): Finder {
  let loading: Promise<Folding> | null = null;
  let texts: Ready | null = null;
  let twins: Ready = [];
  let marking = NONE;
  /** The same in the text's other script: to be seen, not to be counted. */
  let echo = NONE;
  let stops: readonly Stop[] = [];
  let read: QueryNode | null = null;
  let terms: readonly MarkedTerm[] = [];
  let folding: Folding | null = null;
  let asked = 0;

  async function load(): Promise<Folding> {
    loading ??= loadFolding();
    try {
      return await loading;
    } catch (error) {
      loading = null;
      throw error;
    }
  }

  function release(): void {
    marking.clear();
    marking = NONE;
    echo.clear();
    echo = NONE;
    stops = [];
  }

  /** The texts of the page made ready, and what is to be echoed with them. */
  function readTexts(fold: Folding): Ready {
    const ready = (shown: ShownText) =>
      [shown, foldText(shown.text, shown.headingLength, fold)] as const;
    twins = twinTexts(root).map(ready);
    return shownTexts(root).map(ready);
  }

  function answers(query: QueryNode, ready: Ready, { fold }: Folding): Set<Element> {
    const byClause = Map.groupBy(ready, ([{ clause }]) => clause);
    const clauses = clausesIn(root).map((clause) => ({
      clause,
      texts: (byClause.get(clause) ?? []).map(([, folded]) => folded),
    }));
    return answering(query, clauses, document, fold);
  }

  function mark(fold: Folding): void {
    release();
    if (read === null) return;
    texts ??= readTexts(fold);
    const found = ([shown, folded]: Ready[number]) => [shown, findMatches(folded, terms)] as const;
    marking = markMatches(texts.map(found));
    echo = markMatches(twins.map(found));
    stops = stopsOf(marking.matches, answers(read, texts, fold));
  }

  return {
    async find(query) {
      const own = ++asked;
      if (query === "") {
        read = null;
        terms = [];
        release();
        return true;
      }
      folding = await load();
      if (own !== asked) return false;
      read = readQuery(query, folding.fold);
      terms = markedTerms(read);
      mark(folding);
      return true;
    },
    hasTerms: () => terms.length > 0,
    stops: () => stops,
    nameOf(clause) {
      const named = texts?.find(([shown]) => shown.clause === clause && shown.headingLength > 0);
      return named?.[0].text.slice(0, named[0].headingLength) ?? "";
    },
    release,
    reread() {
      texts = null;
      if (folding !== null) mark(folding);
    },
  };
}
