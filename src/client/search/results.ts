/** The results of the search page: what `#search-results` and the status line show. */
import type { Answer, Hit } from "../../search/searcher.ts";
import type { Language } from "../../site/languages.ts";
import type { SearchStrings } from "../../site/search-strings.ts";
import { element } from "./elements.ts";
import { renderHit } from "./render-hit.ts";
import { translationNote } from "./translation-note.ts";

/** Hits shown at first, and added each time more are asked for: more than a screen holds. */
export const PAGE = 12;

/** Loads the hits `from` to `to` (exclusive) of an answer. */
export type LoadHits = (from: number, to: number) => Promise<readonly Hit[]>;

export interface ResultsView {
  /** Nothing is asked. */
  idle(): void;
  /** An answer is awaited; what is shown stays until it comes. */
  loading(): void;
  /** Shows an answer with its first hits; `load` gives more. */
  answer(answer: Answer, first: readonly Hit[], load: LoadHits): void;
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

  function list({ query, relaxed, total }: Answer, first: readonly Hit[], load: LoadHits): Node[] {
    const words = relaxed === null ? [query] : relaxed.words;
    const marks = words.length === 0 ? undefined : words.join(" | ");
    const items = element("ol", { class: "hits" });
    const more = element("button", { type: "button", class: "button hits-more" });
    const problem = element("p", { class: "soft", role: "alert" });
    let shown = 0;
    function show(hits: readonly Hit[]): void {
      const next = hits.map((hit) => renderHit(hit, lang, marks));
      items.append(...next);
      if (shown > 0) next[0]?.querySelector("a")?.focus();
      shown += next.length;
      const left = total - shown;
      more.hidden = left === 0;
      more.textContent = strings.more(Math.min(PAGE, left), left);
    }
    async function showMore(): Promise<void> {
      more.disabled = true;
      problem.textContent = "";
      try {
        show(await load(shown, shown + PAGE));
      } catch {
        problem.textContent = strings.error;
      }
      more.disabled = false;
    }
    more.addEventListener("click", () => void showMore());
    show(first);
    return [items, problem, more];
  }

  function emptyAnswer({ terms, unfiltered, relaxed }: Answer): Node[] {
    const absent = terms.filter(({ clauses }) => clauses === 0);
    return [
      ...absent.map(({ text }) => element("p", {}, strings.absent(text))),
      ...(unfiltered === 0 || relaxed !== null
        ? [element("p", { class: "soft" }, strings.nothingHint)]
        : []),
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
    answer(answer, first, load) {
      const { read, unfiltered, documents, relaxed, translated } = answer;
      const total = relaxed === null || translated !== null ? answer.total : 0;
      if (read === null) {
        status.textContent = strings.noTerm;
        results.replaceChildren();
      } else if (total === 0) {
        status.textContent =
          relaxed === null && unfiltered > 0 ? strings.nothingHere(unfiltered) : strings.nothing;
        results.replaceChildren(element("div", { class: "hits-none" }, ...emptyAnswer(answer)));
      } else {
        status.textContent = strings.found(total, documents);
        const note = translated === null ? [] : [translationNote(translated, lang)];
        results.replaceChildren(...note, ...list(answer, first, load));
      }
      set("ready", total);
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
