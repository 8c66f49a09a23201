/** The filters of the search page: choices with their counts, and chips that remove a choice. */
import { FACETS, type Facet, type FacetCounts } from "../../../search/answer/filters.ts";
import { chineseLang } from "../../../site/i18n/chinese.ts";
import type { AnswersStrings } from "../../../site/i18n/search/answers.ts";
import { element, required } from "../../dom/elements.ts";
import { pageLanguage } from "../../dom/page-language.ts";
import { FACET_PARAMETERS, type SearchState } from "../state/address-state.ts";
import { createManyDocuments } from "./many-documents.ts";

export interface FacetsView {
  /** Shows the chosen values. */
  choose(state: SearchState): void;
  /**
   * Shows the number of clauses for each choice and hides choices without clauses; null shows all choices without
   * numbers.
   */
  count(counts: FacetCounts | null): void;
  /** Resolves when every choice is in the page. */
  ready(): Promise<void>;
}

/** The reader's actions on the filters. */
export interface FacetActions {
  choose(facet: Facet, value: string, isChosen: boolean): void;
  clear(): void;
  /** Limits the answer to the texts that stood on a day; empty for all. */
  standOn(day: string): void;
}

/** Puts the name of a section in the place of its address in a chip, where it can be loaded. */
async function nameSection(
  address: string,
  button: HTMLElement,
  words: HTMLElement,
  strings: AnswersStrings,
): Promise<void> {
  const { findClause } = await import("../../data/outlines.ts");
  const lang = pageLanguage();
  const found = await findClause(lang, address).catch(() => null);
  if (found === null) return;
  const { english, name } = found.clause;
  words.textContent = english ?? name;
  const own = english === null ? chineseLang(lang) : undefined;
  if (own !== undefined) words.lang = own;
  button.ariaLabel = strings.remove(strings.facets.sections, words.textContent);
}

/** A checkbox with the elements of its name and of its count. */
function choiceOf(box: HTMLInputElement) {
  const [choice] = box.labels ?? [];
  const within = choice ?? box;
  return {
    box,
    label: required(within, "[data-name]", HTMLElement),
    count: required(within, "[data-count]", HTMLElement),
  };
}

/**
 * Initializes the filters.
 *
 * @param panel the `details` with a checkbox for each choice
 * @param chips the list of chips for the chosen values
 * @param nameOf the name of a value without a choice of its own
 */
export function createFacets(
  panel: HTMLElement,
  chips: HTMLElement,
  strings: AnswersStrings,
  nameOf: (facet: Facet, value: string) => string,
  actions: FacetActions,
): FacetsView {
  /** Collections whose texts have no versions have no such field. */
  const day = panel.querySelector<HTMLInputElement>("input[name=on]");
  const groups = FACETS.flatMap((facet) => {
    const group = panel.querySelector<HTMLFieldSetElement>(`[data-facet=${facet}]`);
    return group === null ? [] : [{ facet, group }];
  }).map(({ facet, group }) => ({
    facet,
    group,
    boxes: [
      ...panel.querySelectorAll<HTMLInputElement>(`input[name=${FACET_PARAMETERS[facet]}]`),
    ].map(choiceOf),
  }));
  /** The documents of a large collection; null where all of them are in the page. */
  const many = panel.querySelector<HTMLDetailsElement>("[data-many]");
  const documents = many === null ? null : createManyDocuments(many, addDocuments);
  /** The latest state and counts, for choices that come later. */
  let state: SearchState | null = null;
  let counts: FacetCounts | null = null;

  function addDocuments(boxes: readonly HTMLInputElement[]): void {
    for (const box of boxes) {
      box.addEventListener("change", () => actions.choose("documents", box.value, box.checked));
    }
    groups.find(({ facet }) => facet === "documents")?.boxes.push(...boxes.map(choiceOf));
    if (state !== null) choose(state);
    count(counts);
  }

  /** Focuses the chip at a position after a removal, or else the last one; without chips, the panel's summary. */
  function focusChip(number: number): void {
    const left = [...chips.querySelectorAll<HTMLElement>(".chip")];
    const next = left[Math.min(number, left.length - 1)];
    if (next !== undefined) next.focus();
    else required(panel, "summary", HTMLElement).focus();
  }

  function chip(number: number, facet: Facet, value: string): HTMLLIElement {
    const known = groups
      .find((group) => group.facet === facet)
      ?.boxes.find(({ box }) => box.value === value);
    const name = known?.label.textContent?.trim() ?? nameOf(facet, value);
    const label = strings.remove(strings.facets[facet], name);
    const lang = known?.label.lang || undefined;
    const words = element("span", { lang }, name);
    const button = element("button", { type: "button", class: "chip", "aria-label": label }, words);
    if (facet === "sections") void nameSection(value, button, words, strings);
    button.addEventListener("click", () => {
      actions.choose(facet, value, false);
      focusChip(number);
    });
    return element("li", {}, button);
  }

  function dayChip(number: number, on: string): HTMLLIElement {
    const name = strings.stoodOn(on);
    const label = strings.remove(strings.facets.states, name);
    const button = element("button", { type: "button", class: "chip", "aria-label": label }, name);
    button.addEventListener("click", () => {
      actions.standOn("");
      focusChip(number);
    });
    return element("li", {}, button);
  }

  function showChips(state: SearchState): void {
    const chosen = FACETS.flatMap((facet) => state[facet].map((value) => ({ facet, value })));
    const items = chosen.map(({ facet, value }, number) => chip(number, facet, value));
    if (state.on !== "") items.push(dayChip(items.length, state.on));
    if (items.length > 1) {
      const clear = element("button", { type: "button", class: "chip-clear" }, strings.clearAll);
      clear.addEventListener("click", () => {
        actions.clear();
        focusChip(0);
      });
      items.push(element("li", {}, clear));
    }
    chips.replaceChildren(...items);
    chips.hidden = items.length === 0;
  }

  for (const { facet, boxes } of groups) {
    for (const { box } of boxes) {
      box.addEventListener("change", () => actions.choose(facet, box.value, box.checked));
    }
  }

  day?.addEventListener("change", () => actions.standOn(day.value));

  function choose(next: SearchState): void {
    state = next;
    if (day !== null && day.value !== next.on) day.value = next.on;
    for (const { facet, boxes } of groups) {
      for (const { box } of boxes) box.checked = next[facet].includes(box.value);
    }
    // A chosen document is shown by its name.
    if (next.documents.length > 0) documents?.load().catch(() => {});
    showChips(next);
  }

  function count(next: FacetCounts | null): void {
    counts = next;
    for (const { facet, group, boxes } of groups) {
      for (const { box, count } of boxes) {
        const clauses = next?.[facet].get(box.value) ?? 0;
        count.textContent = next === null ? "" : String(clauses);
        const [label] = box.labels ?? [];
        if (label !== undefined) label.hidden = next !== null && clauses === 0 && !box.checked;
      }
      const isLater = facet === "documents" && documents !== null;
      group.hidden = !isLater && boxes.every(({ box }) => box.labels?.[0]?.hidden);
    }
    documents?.arrange(next?.documents ?? null);
  }

  return { choose, count, ready: async () => documents?.load() };
}
