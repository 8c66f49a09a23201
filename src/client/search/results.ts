/** The results of the search page: what `#search-results`, the status line and the reading of the query show. */
import type { Answer } from "../../search/searcher.ts";
import type { AnswersStrings } from "../../site/answers-strings.ts";
import type { Language } from "../../site/languages.ts";
import { needsReading, queryWords, READING_NAMES } from "../../site/query-words.ts";
import type { SearchStrings } from "../../site/search-strings.ts";
import type { Asked } from "./asked.ts";
import { element } from "./elements.ts";
import { type AnsweredPage, nothingFound } from "./nothing-found.ts";
import { renderPager } from "./pager.ts";
import type { PageRange } from "./paging.ts";
import { translationNote } from "./translation-note.ts";

export interface ResultsView {
  /** Nothing is asked. */
  idle(): void;
  /** An answer is awaited; what is shown stays until it comes. */
  loading(): void;
  /** How many clauses have been read for the page that is awaited. */
  progress(done: number, total: number): void;
  /**
   * Shows a page of an answer; `nodes` are the shape's. `href` gives the address of another page, `page` what an
   * explanation needs where nothing was found.
   */
  answer(
    asked: Asked,
    range: PageRange,
    nodes: readonly Node[],
    href: (page: number) => string,
    page: AnsweredPage,
  ): void;
  /** The answer could not be had: says so, and offers to try again. */
  failed(retry: () => void): void;
  /** Leads the reader, and the focus, to the start of the answer. */
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

/** Shows answers in these elements. */
export function createResults(
  { results, status, reading, progress }: ResultsElements,
  strings: SearchStrings & AnswersStrings,
  lang: Language,
): ResultsView {
  function set(state: "idle" | "loading" | "ready" | "error", total: number | null): void {
    results.dataset.state = state;
    results.ariaBusy = String(state === "loading");
    progress.hidden = true;
    if (total === null) delete results.dataset.total;
    else results.dataset.total = String(total);
  }

  function showReading({ query, read, ignored, terms }: Answer): void {
    const names = READING_NAMES[lang];
    const words = read === null ? [] : queryWords(lang, read, terms);
    const left = ignored.join(" ");
    reading.hidden = read === null || !needsReading(query, read, ignored);
    reading.replaceChildren(
      names.read,
      ...words.map(({ kind, text }) => element("span", { class: `reading-${kind}` }, text)),
      ...(left === "" ? [] : [element("span", { class: "reading-ignored" }, names.ignored, left)]),
    );
  }

  function statusText({ answer, relaxedWords }: Asked): string {
    const { read, total, unfiltered, relaxed, translated, ...rest } = answer;
    if (read === null) return strings.noTerm;
    if (total === 0 && unfiltered > 0) return strings.nothingHere(unfiltered);
    if (total === 0) return strings.nothing;
    return relaxed === null || translated !== null
      ? strings.found(total, rest.documents, rest.occurrences)
      : strings.relaxed(relaxedWords, total, rest.documents);
  }

  return {
    idle() {
      set("idle", null);
      status.textContent = "";
      reading.hidden = true;
      results.replaceChildren();
    },
    loading() {
      set("loading", null);
      status.textContent = strings.loading;
    },
    progress(done, total) {
      const bar = element("progress", { max: String(total), value: String(done) });
      const text = strings.progress(done, total);
      bar.ariaLabel = text;
      progress.replaceChildren(bar, element("span", { "aria-hidden": "true" }, text));
      progress.hidden = false;
    },
    answer(asked, range, nodes, href, page) {
      const { answer } = asked;
      const { read, total, relaxed, translated } = answer;
      const part = range.page > 1 ? ` ${strings.range(range.from + 1, range.to)}` : "";
      status.textContent = `${statusText(asked)}${total > 0 ? part : ""}`;
      showReading(answer);
      const explained = read !== null && (total === 0 || (relaxed !== null && translated === null));
      results.replaceChildren(
        ...(translated === null ? [] : [translationNote(translated, lang)]),
        ...(explained
          ? [element("div", { class: "hits-none" }, ...nothingFound(answer, page))]
          : []),
        ...(total > 0 ? [...nodes, ...renderPager(range, strings, href)] : []),
      );
      set("ready", total);
    },
    failed(retry) {
      status.textContent = strings.error;
      reading.hidden = true;
      const button = element("button", { type: "button", class: "button" }, strings.retry);
      button.addEventListener("click", retry);
      results.replaceChildren(button);
      set("error", null);
    },
    focus() {
      results.focus({ preventScroll: true });
      status.scrollIntoView({ block: "start" });
    },
  };
}
