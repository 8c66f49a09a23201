/** Finds a query in the text of the page and marks it there. */

import { mergeRanges } from "../../search/excerpt/snippet.ts";
import { allTerms, type QueryNode, wantedTerms } from "../../search/query/query.ts";
import { readQuery } from "../../search/query/read-query.ts";
import { wordRanges } from "../../search/translated/word-ranges.ts";
import { isTranslatable, wordTerm } from "../../search/translated/word-term.ts";
import type { Folding } from "../../text/fold/fold.ts";
import { answering, type NamedDocument } from "./answering.ts";
import { type FoldedText, findMatches, foldText, type Range } from "./find-matches.ts";
import { loadFolding } from "./load-folding.ts";
import { type MarkedTerm, markedTerms } from "./marked-terms.ts";
import { type Marking, markMatches } from "./marker.ts";
import {
  clausesIn,
  type ShownText,
  shownTexts,
  translatedTexts,
  twinTexts,
} from "./shown-texts.ts";
import { type Stop, stopsOf } from "./stops.ts";

interface Finder {
  /**
   * Marks the matches of a query and removes the previous marks. Resolves to false if a newer query superseded this one
   * while the fold was loaded. Rejects if the fold cannot be loaded; the marks are then unchanged.
   */
  find(query: string): Promise<boolean>;
  /** False if the query has no term that could be marked in any text. */
  hasTerms(): boolean;
  /** The marked matches and the clauses that answer the query, in page order. */
  stops(): readonly Stop[];
  /** The label and heading of a clause; empty if it has neither. */
  nameOf(clause: Element): string;
  /** Removes the marks, before the text is exchanged. */
  release(): void;
  /** Marks the same query in the present text. */
  reread(): void;
}

type Ready = readonly (readonly [shown: ShownText, folded: FoldedText])[];

/** A text of the page with the ranges that match. */
type Found = readonly [shown: ShownText, ranges: readonly Range[]];

/** The texts in the order of the page. */
function inPageOrder(found: readonly Found[]): Found[] {
  const nodeOf = ([{ nodes, clause }]: Found): Node => nodes[0]?.node ?? clause;
  return found.toSorted((one, other) => {
    const place = nodeOf(one).compareDocumentPosition(nodeOf(other));
    return place & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : place === 0 ? 0 : 1;
  });
}

/** True for a translated title. */
function isTitle({ nodes: [first] }: ShownText): boolean {
  return first?.node.parentElement?.closest(".gloss") != null;
}

const NONE: Marking = { matches: [], clear() {} };

/** Creates a finder for the clauses of a document, all of them within `root`. */
export function createFinder(root: Element, document: NamedDocument): Finder {
  let loading: Promise<Folding> | null = null;
  let texts: Ready | null = null;
  let twins: Ready = [];
  let marking = NONE;
  /** The marks that repeat others, in the second column or beside a translation: visible, but not counted. */
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

  /** Reads and folds the texts of the page, and the texts of the second column into `twins`. */
  function readTexts(fold: Folding): Ready {
    const ready = (shown: ShownText) =>
      [shown, foldText(shown.text, shown.headingLength, fold)] as const;
    twins = twinTexts(root).map(ready);
    return shownTexts(root).map(ready);
  }

  function answers(query: QueryNode, ready: Ready, { fold }: Folding): Set<Element> {
    const byClause = Map.groupBy(ready, ([{ clause }]) => clause);
    const held = heldInTranslation(query);
    const clauses = clausesIn(root).map((clause) => ({
      clause,
      texts: (byClause.get(clause) ?? []).map(([, folded]) => folded),
      inTranslation: (term: string, inHeading: boolean) => held(clause, term, inHeading),
    }));
    return answering(query, clauses, document, fold);
  }

  /** Whether the translated text of a clause has a term of the query, where the search of the page reads translated texts. */
  function heldInTranslation(
    query: QueryNode,
  ): (clause: Element, fold: string, inHeading: boolean) => boolean {
    const { lang } = globalThis.document.documentElement;
    const words = new Map(
      allTerms(query)
        .filter(({ text }) => isTranslatable(text))
        .map(({ fold, text, isQuoted }) => [fold, wordTerm(text, isQuoted === true)]),
    );
    if (words.size === 0 || !lang.startsWith("en")) return () => false;
    const translated = Map.groupBy(translatedTexts(root), ({ clause }) => clause);
    return (clause, fold, inHeading) => {
      const term = words.get(fold);
      if (term === undefined) return false;
      return (translated.get(clause) ?? []).some(
        (shown) =>
          (!inHeading || isTitle(shown)) && wordRanges(shown.text, [term], lang).length > 0,
      );
    };
  }

  /** The matches of the terms in translated texts, by their words. */
  function inTranslation(query: QueryNode): Found[] {
    const { lang } = globalThis.document.documentElement;
    const words = wantedTerms(query)
      .filter(({ text }) => isTranslatable(text))
      .map(({ text, isQuoted }) => wordTerm(text, isQuoted === true));
    if (words.length === 0) return [];
    return translatedTexts(root).map(
      (shown) => [shown, mergeRanges(wordRanges(shown.text, words, lang))] as const,
    );
  }

  function mark(fold: Folding): void {
    release();
    if (read === null) return;
    texts ??= readTexts(fold);
    const hits = answers(read, texts, fold);
    // What the search does not find is marked only where it finds nothing.
    const isMarked = ({ clause }: ShownText) => hits.size === 0 || hits.has(clause);
    const inChinese = (ready: Ready): Found[] =>
      ready
        .filter(([shown]) => isMarked(shown))
        .map(([shown, folded]) => [shown, findMatches(folded, terms)]);
    const translated = inTranslation(read).filter(([shown]) => isMarked(shown));
    const counted = new Set(
      translated.flatMap(([{ clause }, ranges]) => (ranges.length > 0 ? [clause] : [])),
    );
    // As the search counts, a clause has the occurrences of its translation, or those of its Chinese text if it has none.
    const isBeside = ([{ clause }]: Found) => counted.has(clause);
    const { own = [], beside = [] } = Object.groupBy(inChinese(texts), (found) =>
      isBeside(found) ? "beside" : "own",
    );
    marking = markMatches(inPageOrder([...own, ...translated]));
    echo = markMatches([...inChinese(twins), ...beside]);
    stops = stopsOf(marking.matches, hits);
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
