/** The search page's list of the reader's searches without results. */
import type { Answer } from "../../../search/searcher.ts";
import { chineseLang } from "../../../site/i18n/chinese.ts";
import { formatDate } from "../../../site/i18n/format.ts";
import type { Language } from "../../../site/i18n/languages.ts";
import { entryWord } from "../../../site/i18n/search/entry.ts";
import {
  type FailedSearch,
  failedSearchesCsv,
  openFailedSearches,
} from "../../data/failed-searches.ts";
import { element } from "../../dom/elements.ts";
import { saveFile } from "../../dom/save-file.ts";
import { siteFile } from "../../dom/site-file.ts";

/** Milliseconds after which an answer without results is stored, so that unfinished queries are not. */
const SETTLED = 1500;

/** The address of a query with its filters, on this page. */
function address({ query, filters }: FailedSearch): string {
  const parameters = new URLSearchParams(filters);
  parameters.set("q", query);
  return `?${parameters}`;
}

function row(failed: FailedSearch, lang: Language): HTMLElement {
  const { date, query, filters } = failed;
  return element(
    "li",
    {},
    element("a", { href: address(failed), lang: chineseLang(lang) }, query),
    ...(filters === ""
      ? []
      : [" ", element("span", { class: "soft" }, entryWord(lang, "filtered"))]),
    " ",
    element("time", { class: "soft", datetime: date }, formatDate(lang, date.slice(0, 10))),
  );
}

/**
 * Creates the list at the end of an element. `answered` must be called with each answer, the chosen filters as in an
 * address, and whether the query names a place. A query that names a place is not stored.
 */
export function createFailedList(
  parent: Element,
  lang: Language,
): { answered(answer: Answer, limits: string, namesPlace: boolean): void } {
  const items = element("ul", { class: "failed-items" });
  const status = element("span", { role: "status", class: "soft" });
  const exporting = element(
    "button",
    { type: "button", class: "button" },
    entryWord(lang, "failedExport"),
  );
  const clearing = element(
    "button",
    { type: "button", class: "button" },
    entryWord(lang, "failedClear"),
  );
  const box = element(
    "details",
    { class: "failed-queries" },
    element("summary", { class: "search-legend" }, entryWord(lang, "failedTitle")),
    element("p", { class: "soft" }, entryWord(lang, "failedNote")),
    items,
    element("p", { class: "failed-actions" }, exporting, clearing, status),
  );
  parent.append(box);
  const searches = openFailedSearches();
  let timer: ReturnType<typeof setTimeout> | undefined;

  function fill(): void {
    const kept = searches.list();
    items.replaceChildren(...kept.map((failed) => row(failed, lang)));
    box.hidden = kept.length === 0 && !box.open;
    exporting.disabled = kept.length === 0;
    clearing.disabled = kept.length === 0;
  }

  exporting.addEventListener("click", () =>
    saveFile(
      siteFile("failed-searches.csv"),
      "text/csv;charset=utf-8",
      failedSearchesCsv(searches.list()),
    ),
  );
  clearing.addEventListener("click", () => {
    searches.forget();
    status.textContent = entryWord(lang, "failedCleared");
    box.querySelector("summary")?.focus();
  });
  searches.subscribe(fill);
  fill();

  return {
    answered({ query, read, total, relaxed, translated }, limits, namesPlace) {
      clearTimeout(timer);
      if (read === null || namesPlace || (total > 0 && (relaxed === null || translated !== null)))
        return;
      const filters = String(new URLSearchParams(limits));
      timer = setTimeout(() => {
        status.textContent = "";
        const date = new Date().toISOString();
        searches.keep({ date, query, filters, lang });
      }, SETTLED);
    },
  };
}
