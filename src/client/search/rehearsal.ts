/** Does once, unseen, what an answer takes: what runs for the first time takes a browser several times as long. */
import type { Searcher } from "../../search/searcher.ts";
import type { AnswersStrings } from "../../site/answers-strings.ts";
import type { Language } from "../../site/languages.ts";
import { readState, searchOptions } from "./address-state.ts";
import { showList } from "./list.ts";
import { pageRange } from "./paging.ts";

/** So many clauses are made ready to be shown: enough to run everything, few to load. */
const CLAUSES = 3;

/**
 * Opens the index, answers a term that it proposes, and lays the answer out in `stage`, which is left empty. What is offered
 * while typing is read too. Rejects where a file cannot be had.
 */
export async function rehearse(
  searcher: Searcher,
  stage: HTMLElement,
  lang: Language,
  strings: AnswersStrings,
): Promise<void> {
  const query = await searcher.open();
  if (query === "") return;
  const state = { ...readState(""), query };
  const options = searchOptions(state);
  const answer = await searcher.search(query, options);
  const asked = { state, options, answer, relaxedWords: [] };
  const range = { ...pageRange(asked), to: Math.min(CLAUSES, answer.total) };
  const { signal } = new AbortController();
  const { nodes } = await showList({
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
  await searcher.suggest(query, 1, lang === "en");
}
