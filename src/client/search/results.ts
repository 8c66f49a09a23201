/** The results of the search page: what `#search-results` and the status line show. */
import type { Answer } from "../../search/searcher.ts";
import type { Language } from "../../site/languages.ts";
import type { SearchStrings } from "../../site/search-strings.ts";
import { element } from "./elements.ts";
import { renderHit } from "./render-hit.ts";

/** Hits shown at first, and added each time more are asked for. */
const PAGE = 20;

export interface ResultsView {
  /** Nothing is asked. */
  idle(): void;
  /** An answer is awaited; what is shown stays until it comes. */
  loading(): void;
  answer(answer: Answer): void;
  /** The answer could not be had: says so, and offers to try again. */
  failed(retry: () => void): void;
}

/** Shows answers in `results`, and what they come to in `status`, a live region. */
export function createResults(
  results: HTMLElement,
  status: HTMLElement,
  strings: SearchStrings,
  lang: Language,
): ResultsView {
  function set(state: "idle" | "loading" | "ready" | "error", total: number | null): void {
    results.dataset.state = state;
    results.ariaBusy = String(state === "loading");
    if (total === null) delete results.dataset.total;
    else results.dataset.total = String(total);
  }

  function list({ hits, terms }: Answer): Node[] {
    const folds = terms.map(({ fold }) => fold);
    const items = element("ol", { class: "hits" });
    const more = element("button", { type: "button", class: "button hits-more" });
    let shown = 0;
    function showMore(): void {
      const next = hits.slice(shown, shown + PAGE).map((hit) => renderHit(hit, folds, lang));
      items.append(...next);
      const first = next[0]?.querySelector("a");
      if (shown > 0) first?.focus();
      shown += next.length;
      const left = hits.length - shown;
      more.hidden = left === 0;
      more.textContent = strings.more(Math.min(PAGE, left), left);
    }
    more.addEventListener("click", showMore);
    showMore();
    return [items, more];
  }

  function emptyAnswer({ terms, documents }: Answer): Node[] {
    const absent = terms.filter(({ clauses }) => clauses === 0);
    return [
      ...absent.map(({ text }) => element("p", {}, strings.absent(text))),
      ...(documents.size === 0 ? [element("p", { class: "soft" }, strings.nothingHint)] : []),
    ];
  }

  return {
    idle() {
      set("idle", null);
      status.textContent = "";
      results.replaceChildren();
    },
    loading() {
      set("loading", null);
      status.textContent = strings.loading;
    },
    answer(answer) {
      const { hits, read, documents } = answer;
      if (read === null) {
        status.textContent = strings.noTerm;
        results.replaceChildren();
      } else if (hits.length === 0) {
        const elsewhere = [...documents.values()].reduce((sum, count) => sum + count, 0);
        status.textContent = elsewhere > 0 ? strings.nothingHere(elsewhere) : strings.nothing;
        results.replaceChildren(element("div", { class: "hits-none" }, ...emptyAnswer(answer)));
      } else {
        const held = new Set(hits.map(({ document }) => document.id));
        status.textContent = strings.found(hits.length, held.size);
        results.replaceChildren(...list(answer));
      }
      set("ready", hits.length);
    },
    failed(retry) {
      status.textContent = strings.error;
      const button = element("button", { type: "button", class: "button" }, strings.retry);
      button.addEventListener("click", retry);
      results.replaceChildren(button);
      set("error", null);
    },
  };
}
