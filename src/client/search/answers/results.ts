/** The results of the search page: `#search-results`, the status line and the reading of the query. */
import type { Answer } from "../../../search/searcher.ts";
import type { Language } from "../../../site/i18n/languages.ts";
import type { AnswersStrings } from "../../../site/i18n/search/answers.ts";
import { needsReading, queryWords, READING_NAMES } from "../../../site/i18n/search/query-words.ts";
import type { SearchStrings } from "../../../site/i18n/search/search.ts";
import { element } from "../../dom/elements.ts";
import { mixedWords } from "../../dom/mixed-words.ts";
import type { Asked } from "./asked.ts";
import { type AnsweredPage, nothingFound } from "./nothing-found.ts";
import { renderPager } from "./pager.ts";
import type { PageRange } from "./paging.ts";
import { leftOutNote, textNote, translationNote } from "./translation-note.ts";

export interface ResultsView {
  /** Shows the state without a query. */
  idle(): void;
  /** Shows that an answer is awaited. The former results stay until it arrives. */
  loading(): void;
  /** Shows how many clauses have been read for the awaited page, and of how many. */
  progress(done: number, total: number): void;
  /**
   * Shows an answer, and the nodes of its page as far as they are loaded. The status line is complete at once.
   *
   * @param page context for the explanation of an answer without exact hits
   */
  answer(asked: Asked, range: PageRange, nodes: readonly Node[], page: AnsweredPage): void;
  /** The page of the answer is complete. @param href returns the address of another page */
  whole(range: PageRange, href: (page: number) => string): void;
  /** The answer could not be loaded: reports that and offers a retry. */
  failed(retry: () => void): void;
  /** Scrolls and moves the focus to the start of the answer. */
  focus(): void;
}

/** The elements that show an answer. */
export interface ResultsElements {
  readonly results: HTMLElement;
  /** A live region. */
  readonly status: HTMLElement;
  readonly reading: HTMLElement;
  readonly progress: HTMLElement;
}

/** Creates the view of results in these elements. */
export function createResults(
  { results, status, reading, progress }: ResultsElements,
  strings: SearchStrings & AnswersStrings,
  lang: Language,
): ResultsView {
  /** In the state `begun`, further nodes of the answer are still to come. */
  function set(state: "idle" | "loading" | "begun" | "ready" | "error"): void {
    results.dataset.state = state;
    results.ariaBusy = String(state === "loading" || state === "begun");
    progress.hidden = true;
    if (state !== "begun" && state !== "ready") delete results.dataset.total;
  }

  function showReading({ query, read, ignored, terms, total }: Answer): void {
    const names = READING_NAMES[lang];
    // Above results, a count of 0 only says that a term was found by its meaning, as the note below it tells.
    const counted = total === 0 ? terms : terms.filter(({ clauses }) => clauses > 0);
    const words = read === null ? [] : queryWords(lang, read, counted);
    const left = ignored.join(" ");
    reading.hidden = read === null || !needsReading(query, read, ignored);
    reading.replaceChildren(
      names.read,
      ...words.map(({ kind, text }) =>
        element("span", { class: `reading-${kind}` }, ...mixedWords(lang, text)),
      ),
      ...(left === ""
        ? []
        : [
            element("span", { class: "reading-ignored" }, names.ignored, ...mixedWords(lang, left)),
          ]),
    );
  }

  function statusText({ answer, relaxedWords }: Asked, namesPlace: boolean): string {
    const { read, total, unfiltered, relaxed, translated, leftOut, ...rest } = answer;
    if (read === null) return strings.noTerm;
    if (total === 0 && unfiltered > 0) return strings.nothingHere(unfiltered);
    if (total === 0) return namesPlace ? strings.onlyPlace : strings.nothing;
    return relaxed === null || translated !== null || leftOut.length > 0
      ? strings.found(total, rest.documents, rest.occurrences)
      : strings.relaxed(relaxedWords, total, rest.documents);
  }

  return {
    idle() {
      set("idle");
      status.textContent = "";
      reading.hidden = true;
      results.replaceChildren();
    },
    loading() {
      set("loading");
      status.textContent = strings.loading;
    },
    progress(done, total) {
      const bar = element("progress", { max: String(total), value: String(done) });
      const text = strings.progress(done, total);
      bar.ariaLabel = text;
      progress.replaceChildren(bar, element("span", { "aria-hidden": "true" }, text));
      progress.hidden = false;
    },
    answer(asked, range, nodes, page) {
      const { answer } = asked;
      const { read, total, relaxed, translated, inTranslation } = answer;
      const part = range.page > 1 ? ` ${strings.range(range.from + 1, range.to)}` : "";
      const words = `${statusText(asked, page.namesPlace)}${total > 0 ? part : ""}`;
      status.replaceChildren(...mixedWords(lang, words));
      showReading(answer);
      const isLooser = relaxed !== null && translated === null && answer.leftOut.length === 0;
      const isMissed = total === 0 || isLooser;
      const isFilteredOut = total === 0 && answer.unfiltered > 0;
      const explained = read !== null && isMissed && (isFilteredOut || !page.namesPlace);
      results.replaceChildren(
        ...(answer.leftOut.length === 0 ? [] : [leftOutNote(answer, lang)]),
        ...(translated === null ? [] : [translationNote(translated, lang)]),
        ...(inTranslation === null ? [] : [textNote(inTranslation, answer, page)]),
        ...(explained
          ? [element("div", { class: "hits-none" }, ...nothingFound(answer, page))]
          : []),
        ...nodes,
      );
      set("begun");
      results.dataset.total = String(total);
    },
    whole(range, href) {
      const { from, to, items, last } = range;
      const printed = strings.printedRange(from + 1, to, items);
      const words = mixedWords(lang, printed);
      if (last > 1) results.prepend(element("p", { class: "printed-range" }, ...words));
      results.append(...renderPager(range, strings, href));
      set("ready");
    },
    failed(retry) {
      status.textContent = strings.error;
      reading.hidden = true;
      const button = element("button", { type: "button", class: "button" }, strings.retry);
      button.addEventListener("click", retry);
      results.replaceChildren(button);
      set("error");
    },
    focus() {
      results.focus({ preventScroll: true });
      status.scrollIntoView({ block: "start" });
    },
  };
}
