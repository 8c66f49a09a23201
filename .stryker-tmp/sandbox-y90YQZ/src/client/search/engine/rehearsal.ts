/** Warms up the search: runs a search invisibly, because code runs several times slower the first time. */
// @ts-nocheck

import type { Searcher } from "../../../search/searcher.ts";
import type { Language } from "../../../site/i18n/languages.ts";
import type { AnswersStrings } from "../../../site/i18n/search/answers.ts";
import { listFor } from "../answers/list.ts";
import { pageRange } from "../answers/paging.ts";
import { readState, searchOptions } from "../state/address-state.ts";

/**
 * Opens the index, answers a term that the index proposes, and renders the hits that fit into the window in `stage`,
 * which is emptied afterwards. Also loads the data for suggestions, on English pages nothing else. Rejects if a file cannot be loaded.
 */
export async function rehearse(
  searcher: Searcher,
  stage: HTMLElement,
  lang: Language,
  strings: AnswersStrings,
): Promise<void> {
  const query = await searcher.open();
  // An English query reads other files than the Chinese rehearsal would.
  if (query === "" || lang === "en") {
    await searcher.suggest("", 1, lang === "en");
    return;
  }
  const state = { ...readState(""), query };
  const options = searchOptions(state);
  const { signal } = new AbortController();
  const show = listFor({ state, options, searcher, signal });
  const answer = await searcher.search(query, options);
  const asked = { state, options, answer, relaxedWords: [] };
  const range = pageRange(asked);
  const { nodes } = await show({
    asked,
    range,
    searcher,
    lang,
    strings,
    signal,
    progress() {},
  });
  stage.replaceChildren(...nodes);
  requestAnimationFrame(() => setTimeout(() => stage.replaceChildren()));
  await searcher.suggest(query, 1, false);
}
