/** The page that counts: keeps form, address and results in step. */
import { STOP_WORDS } from "../../search/counting/stop-words.ts";
import { chineseLang } from "../../site/i18n/chinese.ts";
import { formatCount } from "../../site/i18n/format.ts";
import { statisticsWord } from "../../site/i18n/pages/statistics.ts";
import { entryWord } from "../../site/i18n/search/entry.ts";
import { clausesOf, loadOutline } from "../data/outlines.ts";
import { element, required } from "../dom/elements.ts";
import { mixedWords } from "../dom/mixed-words.ts";
import { pageLanguage } from "../dom/page-language.ts";
import { tellStarted } from "../dom/started.ts";
import { recall, remember } from "../dom/storage.ts";
import { webAddress } from "../dom/web-address.ts";
import { siteCounter } from "./engine/site-counter.ts";
import { englishWords } from "./english-words.ts";
import { figureView } from "./figures/figure-view.ts";
import { fileName, type Measured, type Shown } from "./measures/measure.ts";
import { scopeWords } from "./scope-words.ts";
import {
  fillForm,
  isLimited,
  type Measure,
  QUERIED,
  readState,
  SCOPED,
  type StatisticsState,
  writeParameters,
} from "./state.ts";
import { tableView } from "./table-view.ts";

/** The measures, each loaded with its first use. */
const MEASURED: Readonly<Record<Measure, () => Promise<Measured>>> = {
  frequency: async () => (await import("./measures/frequency.ts")).frequency,
  collocates: async () => (await import("./measures/collocates.ts")).collocates,
  keywords: async () => (await import("./measures/keywords.ts")).keywords,
  ngrams: async () => (await import("./measures/ngrams.ts")).ngrams,
  growth: async () => (await import("./measures/growth.ts")).growth,
  shared: async () => (await import("./measures/shared.ts")).shared,
  own: async () => (await import("./measures/own-words.ts")).ownList,
};

/** The names under which the browser keeps the reader's lists. */
const KEPT_STOP = "statistics-stop";
const KEPT_WORDS = "statistics-words";

/** Initializes the page. */
export function startStatistics(): void {
  const lang = pageLanguage();
  const form = required(document, "#statistics-form", HTMLFormElement);
  const status = required(document, "#statistics-status", HTMLElement);
  const results = required(document, "#statistics-results", HTMLElement);
  const section = required(form, "select[name=section]", HTMLSelectElement);
  const scope = required(form, "#statistics-scope", HTMLDetailsElement);
  const scopeState = required(scope, "[data-limited]", HTMLElement);
  const stop = required(form, "#statistics-stop", HTMLInputElement);
  const own = required(form, "#statistics-words", HTMLTextAreaElement);
  const printed = required(document, ".printed-query", HTMLElement);
  const follow = required(document, "#follow-link", HTMLAnchorElement);
  const followBase = follow.href;
  const site = document.title;
  const counter = siteCounter();
  let current = new AbortController();

  stop.value = recall("localStorage", KEPT_STOP) ?? "";
  own.value = recall("localStorage", KEPT_WORDS) ?? "";

  /** Lists the sections of the one chosen document. */
  async function offerSections(chosen: string): Promise<void> {
    const documents = [...form.querySelectorAll<HTMLInputElement>("input[name=doc]:checked")];
    const [only] = documents.length === 1 ? documents : [];
    const label = required(form, "[data-section]", HTMLElement);
    label.hidden = only === undefined;
    section.options.length = 1;
    if (only === undefined) return;
    const clauses = clausesOf(await loadOutline(lang, only.value));
    for (const { depth, id, name, english } of clauses) {
      if (depth > 0) continue;
      const value = `${only.value}#${id}`;
      section.append(element("option", { value }, english ?? name));
    }
    section.value = chosen;
    if (section.selectedIndex < 0) section.selectedIndex = 0;
  }

  /** The names of what the form has chosen; a section stands for its document. */
  function chosenNames(): string[] {
    const boxes = [...scope.querySelectorAll<HTMLInputElement>("input:checked")];
    const [part] = section.value === "" ? [] : section.selectedOptions;
    return boxes.flatMap(({ name, dataset }) => [
      dataset.name ?? "",
      ...(name === "doc" && part !== undefined ? [part.text] : []),
    ]);
  }

  function showControls({ measure, filters, query }: StatisticsState): void {
    for (const control of form.querySelectorAll<HTMLElement>("[data-for]")) {
      control.hidden = !control.dataset.for?.split(" ").includes(measure);
    }
    scope.hidden = !SCOPED.includes(measure);
    scopeState.replaceChildren(...mixedWords(lang, scopeWords(lang, filters, chosenNames())));
    const counted = QUERIED.includes(measure) ? query.trim() : "";
    const part = scope.hidden ? "" : (scopeState.textContent ?? "");
    printed.textContent = [counted, statisticsWord(lang, measure), part]
      .filter((words) => words !== "")
      .join(" · ");
    follow.hidden = counted === "";
    follow.href = `${followBase}?${new URLSearchParams({ q: query })}`;
  }

  /** Links that count other queries, with the number of their clauses; nothing without any. */
  function choiceList(choices: NonNullable<Shown["choices"]>): HTMLElement[] {
    if (choices.length === 0) return [];
    const items = choices.map(({ text, query, clauses }) => {
      const parameters = new URLSearchParams(location.search);
      parameters.set("q", query);
      const link = element("a", { href: `?${parameters}`, lang: chineseLang(lang) }, text);
      const number = element("span", { class: "soft" }, formatCount(lang, "clause", clauses));
      return element("li", {}, link, " ", number);
    });
    return [element("p", {}, entryWord(lang, "nearWords")), element("ul", {}, ...items)];
  }

  function show({ summary, choices = [], figures, tables }: Shown): void {
    const citation = [`${site}`, webAddress(location.href) ?? ""].filter((line) => line !== "");
    status.replaceChildren(
      ...summary.map((sentence) => element("span", {}, ...mixedWords(lang, sentence))),
    );
    results.replaceChildren(
      ...choiceList(choices),
      ...figures.map(({ title, caption, draw }) =>
        figureView(
          { draw, caption: { title, measure: caption }, file: fileName(title), citation },
          statisticsWord(lang, "saveFigure"),
        ),
      ),
      ...tables.filter(({ rows }) => rows.length > 0).map((table) => tableView(table, lang)),
    );
  }

  async function count(): Promise<void> {
    current.abort();
    current = new AbortController();
    const { signal } = current;
    const state = readState(new URLSearchParams(location.search));
    showControls(state);
    results.dataset.state = "loading";
    status.textContent = statisticsWord(lang, "loading");
    const typed = stop.value.split(/\s+/u).filter((word) => word !== "");
    const lines = own.value.split("\n").map((line) => line.trim());
    try {
      const measured = await MEASURED[state.measure]();
      const shown = await measured({
        ...{ state, counter, lang, signal },
        english: await englishWords(lang),
        stop: state.isStopped ? [...STOP_WORDS, ...typed] : [],
        ownWords: lines.filter((line) => line !== ""),
      });
      if (signal.aborted) return;
      show(shown);
      results.dataset.state = "ready";
    } catch (error) {
      if (signal.aborted) return;
      console.warn("Counting failed:", error);
      const retry = element(
        "button",
        { type: "button", class: "button" },
        statisticsWord(lang, "retry"),
      );
      retry.addEventListener("click", () => void count());
      status.textContent = statisticsWord(lang, "failed");
      results.replaceChildren(retry);
      results.dataset.state = "error";
    }
  }

  /** Takes over what the form says. */
  function decide(): void {
    const written = writeParameters(form).toString();
    const part = written === "" ? "" : `?${written}`;
    if (part !== location.search) history.pushState(null, "", `${location.pathname}${part}`);
    void count();
  }

  /** Shows the state of the address. */
  async function arrive(): Promise<void> {
    const parameters = new URLSearchParams(location.search);
    fillForm(form, parameters);
    await offerSections(parameters.get("section") ?? "").catch(() => {});
    await count();
  }

  form.addEventListener("submit", (event) => {
    event.preventDefault();
    decide();
  });
  form.addEventListener("change", async ({ target }) => {
    if (target === stop) remember("localStorage", KEPT_STOP, stop.value || null);
    if (target === own) remember("localStorage", KEPT_WORDS, own.value || null);
    if (target instanceof HTMLInputElement && target.name === "doc") {
      section.value = "";
      await offerSections("").catch(() => {});
    }
    decide();
  });
  required(form, "#clear-scope", HTMLButtonElement).addEventListener("click", async () => {
    for (const box of scope.querySelectorAll<HTMLInputElement>("input:checked"))
      box.checked = false;
    section.value = "";
    await offerSections("");
    decide();
  });
  addEventListener("popstate", () => void arrive());
  tellStarted();
  scope.open = isLimited(readState(new URLSearchParams(location.search)).filters);
  void arrive();
}
