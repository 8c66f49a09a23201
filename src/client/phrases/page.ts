/** The page that follows phrases through the documents. */
import type { Counts, Profile } from "../../search/counting/profile.ts";
import { formatCount, formatDate, formatNumber, headed } from "../../site/i18n/format.ts";
import { phraseWord } from "../../site/i18n/pages/phrases.ts";
import { statisticsWord } from "../../site/i18n/pages/statistics.ts";
import { clauseHref, pageHref } from "../../site/routes/address.ts";
import { relativeFrequency } from "../../statistics/frequency.ts";
import { copyText } from "../dom/copy-text.ts";
import { element, required } from "../dom/elements.ts";
import { mixedWords } from "../dom/mixed-words.ts";
import { pageLanguage } from "../dom/page-language.ts";
import { tellStarted } from "../dom/started.ts";
import { webAddress } from "../dom/web-address.ts";
import { siteCounter } from "../statistics/engine/site-counter.ts";
import { figureView } from "../statistics/figures/figure-view.ts";
import {
  countCell,
  decimal,
  documentName,
  fileName,
  readingsSentence,
} from "../statistics/measures/measure.ts";
import { type Cell, tableView } from "../statistics/table-view.ts";
import { byDate, type Followed, lanesFigure } from "./lanes-figure.ts";
import { yearsFigure } from "./years-figure.ts";

/** The queries that are followed: the first ones of the address that are not empty. */
function queriesOf(search: string, most: number): string[] {
  const asked = new URLSearchParams(search).getAll("q").map((query) => query.trim());
  return [...new Set(asked)].filter((query) => query !== "").slice(0, most);
}

/** Initializes the page. */
export function startPhrases(): void {
  const lang = pageLanguage();
  const form = required(document, "#phrases-form", HTMLFormElement);
  const fields = [...form.querySelectorAll<HTMLInputElement>("input[name=q]")];
  const status = required(document, "#phrases-status", HTMLElement);
  const results = required(document, "#phrases-results", HTMLElement);
  const copy = required(document, "#copy-address", HTMLButtonElement);
  const copied = required(document, "#copied", HTMLElement);
  const site = document.title;
  const counter = siteCounter();
  let current = new AbortController();

  const yearName = (year: string): string => (year === "" ? statisticsWord(lang, "undated") : year);

  function rateCell(
    { profile: { reading } }: Followed,
    counts: Counts,
    filters: { readonly documents?: string[]; readonly years?: string[] },
    name: string,
  ): Cell {
    const { query, searched } = reading;
    const rate = decimal(relativeFrequency(counts.occurrences, counts.characters));
    const shown = `${formatNumber(lang, counts.occurrences)} (${rate})`;
    return countCell(lang, counts.occurrences, searched, filters, `${query}, ${name}`, shown);
  }

  function show(profiles: readonly Profile[]): void {
    const followed = profiles.map((profile): Followed => {
      const { query } = profile.reading;
      const count = formatNumber(lang, profile.occurrences);
      const key = profile.occurrences === 1 ? "place" : "places";
      return { query, profile, name: phraseWord(lang, key, { query, count }) };
    });
    const title = headed(
      lang,
      phraseWord(lang, "title"),
      followed.map(({ query }) => query).join(lang === "en" ? ", " : "、"),
    );
    const years = phraseWord(lang, "byYear");
    const citation = [`${title}. ${site}.`, webAddress(location.href) ?? ""].filter(
      (line) => line !== "",
    );
    const file = fileName("phrases", ...followed.map(({ query }) => query));
    const documents = byDate(profiles[0]?.documents ?? []);
    const queries = followed.map(({ query }) => query);
    const save = statisticsWord(lang, "saveFigure");
    const told = [
      phraseWord(lang, "status", {
        queries: followed.length,
        occurrences: formatCount(
          lang,
          "occurrence",
          profiles.reduce((sum, { occurrences }) => sum + occurrences, 0),
        ),
      }),
      ...readingsSentence(
        lang,
        profiles.map(({ reading }) => reading),
      ),
    ].join(" ");
    status.replaceChildren(...mixedWords(lang, told));
    const lanes = figureView(
      {
        draw: (width) =>
          lanesFigure(title, followed, width, {
            documentName: ({ document }) => {
              const { name } = documentName(lang, document);
              return document.date === null ? name : `${formatDate(lang, document.date)} · ${name}`;
            },
            placeLink: ({ query, profile }, { document, clausesOfPlaces }, place) => ({
              href: clauseHref(lang, document.id, clausesOfPlaces[place], profile.reading.searched),
              title: `${query}, ${documentName(lang, document).name}`,
            }),
          }),
        file,
        citation,
      },
      save,
    );
    const byYear = figureView(
      {
        draw: (width) => yearsFigure(`${title} (${years})`, followed, width, yearName),
        file: `${file}-years`,
        citation,
      },
      save,
    );
    results.replaceChildren(
      element(
        "div",
        { class: "phrases-figures" },
        element("section", {}, element("h2", {}, phraseWord(lang, "lanes")), lanes),
        element("section", {}, element("h2", {}, years), byYear),
      ),
      tableView(
        {
          title: phraseWord(lang, "table"),
          columns: [statisticsWord(lang, "document"), statisticsWord(lang, "year"), ...queries],
          rows: documents.map(({ document }) => {
            const { name, lang: own } = documentName(lang, document);
            return [
              { value: name, href: clauseHref(lang, document.id), lang: own },
              { value: document.date?.slice(0, 4) ?? "" },
              ...followed.map((each) => {
                const counts = each.profile.documents.find(
                  (other) => other.document.id === document.id,
                );
                return counts === undefined
                  ? { value: 0 }
                  : rateCell(each, counts, { documents: [document.id] }, name);
              }),
            ];
          }),
          file,
        },
        lang,
      ),
      tableView(
        {
          title: years,
          columns: [statisticsWord(lang, "year"), ...queries],
          rows: (profiles[0]?.years ?? []).map(({ year }, index) => [
            { value: yearName(year) },
            ...followed.map((each) => {
              const counts = each.profile.years[index];
              return counts === undefined
                ? { value: 0 }
                : rateCell(each, counts, { years: [year] }, yearName(year));
            }),
          ]),
          file: `${file}-years`,
        },
        lang,
      ),
      element(
        "p",
        { class: "phrases-more" },
        element(
          "a",
          { href: pageHref(lang, `statistics/?${new URLSearchParams({ q: queries[0] ?? "" })}`) },
          phraseWord(lang, "toStatistics"),
        ),
      ),
    );
  }

  async function follow(): Promise<void> {
    current.abort();
    current = new AbortController();
    const { signal } = current;
    const queries = queriesOf(location.search, fields.length);
    copy.hidden = queries.length === 0;
    copied.textContent = "";
    if (queries.length === 0) {
      status.textContent = "";
      results.replaceChildren();
      delete results.dataset.state;
      return;
    }
    status.textContent = statisticsWord(lang, "loading");
    results.dataset.state = "loading";
    try {
      const profiles = await Promise.all(
        queries.map((query) => counter.profile({ query, filters: {} }, signal)),
      );
      if (signal.aborted) return;
      show(profiles.filter(({ reading }) => !reading.isEmpty));
      results.dataset.state = "ready";
    } catch (error) {
      if (signal.aborted) return;
      console.warn("Counting failed:", error);
      const words = statisticsWord(lang, "retry");
      const retry = element("button", { type: "button", class: "button" }, words);
      retry.addEventListener("click", () => void follow());
      status.textContent = statisticsWord(lang, "failed");
      results.replaceChildren(retry);
      results.dataset.state = "error";
    }
  }

  function arrive(): void {
    const queries = queriesOf(location.search, fields.length);
    for (const [index, field] of fields.entries()) field.value = queries[index] ?? "";
    void follow();
  }

  form.addEventListener("submit", (event) => {
    event.preventDefault();
    const asked = new URLSearchParams();
    for (const { value } of fields) if (value.trim() !== "") asked.append("q", value.trim());
    history.pushState(null, "", `${location.pathname}${asked.size === 0 ? "" : `?${asked}`}`);
    void follow();
  });
  copy.addEventListener("click", async () => {
    const isCopied = await copyText(webAddress(location.href) ?? location.search);
    copied.textContent = phraseWord(lang, isCopied ? "copied" : "notCopied");
  });
  addEventListener("popstate", arrive);
  tellStarted();
  arrive();
}
