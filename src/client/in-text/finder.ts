/** Finds a query in the text of the page and marks it there. */
import { readQuery } from "../../search/read-query.ts";
import type { Folder } from "../../text/fold.ts";
import { type FoldedText, findMatches, foldText } from "./find-matches.ts";
import { loadFolder } from "./load-folder.ts";
import { type MarkedTerm, markedTerms } from "./marked-terms.ts";
import { type Marking, type Match, markMatches } from "./marker.ts";
import { type ShownText, shownTexts, twinTexts } from "./shown-texts.ts";

interface Finder {
  /**
   * Marks what a query finds, in the place of what was marked before. False where a newer query came while the fold was
   * loaded; rejects where it cannot be had, and the marks are then as they were.
   */
  find(query: string): Promise<boolean>;
  /** What is marked, in the order of the page. */
  matches(): readonly Match[];
  /** The label and heading of the clause that a match stands in; empty where it has none. */
  nameOf(match: Match): string;
  /** Takes the marks away before the text is exchanged. */
  release(): void;
  /** Marks the same query in the text that is there now. */
  reread(): void;
}

type Ready = readonly (readonly [shown: ShownText, folded: FoldedText])[];

const NONE: Marking = { matches: [], clear() {} };

/** A finder for the clauses within an element. */
export function createFinder(root: Element): Finder {
  let loading: Promise<Folder> | null = null;
  let texts: Ready | null = null;
  let twins: Ready = [];
  let marking = NONE;
  /** The same in the text's other script: to be seen, not to be counted. */
  let echo = NONE;
  let terms: readonly MarkedTerm[] = [];
  let folder: Folder | null = null;
  let asked = 0;

  async function load(): Promise<Folder> {
    loading ??= loadFolder();
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
  }

  function mark(fold: Folder): void {
    release();
    if (terms.length === 0) return;
    if (texts === null) {
      const ready = (shown: ShownText) =>
        [shown, foldText(shown.text, shown.headingLength, fold)] as const;
      texts = shownTexts(root).map(ready);
      twins = twinTexts(root).map(ready);
    }
    const found = ([shown, folded]: Ready[number]) => [shown, findMatches(folded, terms)] as const;
    marking = markMatches(texts.map(found));
    echo = markMatches(twins.map(found));
  }

  return {
    async find(query) {
      const own = ++asked;
      if (query === "") {
        terms = [];
        release();
        return true;
      }
      folder = await load();
      if (own !== asked) return false;
      terms = markedTerms(readQuery(query, folder.fold));
      mark(folder);
      return true;
    },
    matches: () => marking.matches,
    nameOf({ text: { clause } }) {
      const named = texts?.find(([shown]) => shown.clause === clause && shown.headingLength > 0);
      return named?.[0].text.slice(0, named[0].headingLength) ?? "";
    },
    release,
    reread() {
      texts = null;
      if (folder !== null) mark(folder);
    },
  };
}
