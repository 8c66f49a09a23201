/** A search field with a list of suggestions. */
import type { CitationLookup } from "../../search/suggest/citation-lookup.ts";
import { entryWord, searchInstead, suggestionCount } from "../../site/i18n/search/entry.ts";
import { clauseHref } from "../../site/routes/address.ts";
import { element } from "../dom/elements.ts";
import { pageLanguage } from "../dom/page-language.ts";
import { siteSearcher } from "../search/engine/engine.ts";
import { createCombobox, type Option } from "./combobox.ts";
import { jumpContent, suggestionContent } from "./options.ts";

const MOST_SUGGESTIONS = 8;
const MOST_JUMPS = 3;
/** Characters of an address, an id or a document number, or the end of a clause reference. */
const MAY_BE_DIRECT =
  /[#＃〔［[【号號－-]|\/docs\/|[\p{N}〇零一二三四五六七八九十百)）、.．:：。条條章节節分份编編篇之]\s*$/u;

/**
 * Makes a field offer suggestions for the typed query. Nothing is loaded before the first keystroke.
 *
 * @param isAwaiting true if suggestions are due for a text that was typed before: it is neither an unfinished composition nor
 * submitted already
 */
export function startField(field: HTMLInputElement, isAwaiting: boolean): void {
  const lang = pageLanguage();
  const { form } = field;
  const host = field.parentElement;
  if (form === null || host === null) return;
  // Counts over the whole collection do not apply to a field that searches one document.
  const counted = field.dataset.suggest !== "uncounted";
  const status = element("span", { class: "visually-hidden", role: "status" });
  host.append(status);
  /** Number of the last request; replies to earlier ones are dropped. */
  let asked = 0;
  /** The places that a typed text names, from the last reply. */
  let known: { readonly typed: string; readonly jumps: CitationLookup } | null = null;

  const combobox = createCombobox(field, host, entryWord(lang, "suggestions"), {
    onArrow: () => void offer(),
    onEnter,
  });

  function search(query: string): void {
    asked++;
    field.value = query;
    form?.requestSubmit();
  }

  function go({ document: { id }, fragment }: CitationLookup["targets"][number]): void {
    location.assign(clauseHref(lang, id, fragment ?? undefined));
  }

  /** Goes to the place if the text can only mean one; returns whether it did. */
  function goDirect({ targets: [target], isDirect }: CitationLookup): boolean {
    if (!isDirect || target === undefined) return false;
    go(target);
    return true;
  }

  function onEnter(): boolean {
    const typed = field.value;
    asked++;
    if (known?.typed === typed) return goDirect(known.jumps);
    if (!MAY_BE_DIRECT.test(typed)) return false;
    siteSearcher()
      .jumps(typed, 1)
      .then((jumps) => goDirect(jumps) || search(typed))
      .catch(() => search(typed));
    return true;
  }

  async function offer(): Promise<void> {
    const typed = field.value;
    const number = ++asked;
    const searcher = siteSearcher();
    const [jumps, suggestions] = await Promise.all([
      searcher.jumps(typed, MOST_JUMPS),
      searcher.suggest(typed, MOST_SUGGESTIONS, lang === "en"),
    ]);
    if (number !== asked) return;
    known = { typed, jumps };
    const options: Option[] = jumps.targets.map((jump) => ({
      content: jumpContent(jump, lang),
      choose: () => go(jump),
    }));
    if (jumps.isDirect) {
      const text = element("span", { class: "suggestion-text" }, searchInstead(lang, typed));
      options.push({ content: [text], choose: () => search(typed) });
    }
    for (const suggestion of suggestions.slice(0, MOST_SUGGESTIONS - options.length)) {
      options.push({
        content: suggestionContent(suggestion, lang, counted),
        choose: () => search(suggestion.query),
      });
    }
    combobox.show(options);
    status.textContent = suggestionCount(lang, options.length);
  }

  function update(): void {
    if (field.value.trim() === "") {
      asked++;
      combobox.close();
      status.textContent = "";
    } else {
      // Without its data, the field is an ordinary text field.
      offer().catch(() => combobox.close());
    }
  }

  // The listener of the search page comes first and requests its answer; suggestions are computed while the engine
  // waits for files.
  field.addEventListener("input", (event) => {
    if (!(event instanceof InputEvent && event.isComposing)) update();
  });
  field.addEventListener("compositionend", update);
  field.addEventListener("blur", () => {
    asked++;
    status.textContent = "";
  });
  form.addEventListener("submit", () => {
    asked++;
    combobox.close();
  });
  // The reader may have typed while this module was loading.
  const isTyped = document.activeElement === field && field.value !== field.defaultValue;
  if (isTyped && isAwaiting) update();
}
