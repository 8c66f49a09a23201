/** Warms up the search: runs a search invisibly, because code runs several times slower the first time. */
import type { Searcher } from "../../../search/searcher.ts";
import type { Language } from "../../../site/i18n/languages.ts";
import type { AnswersStrings } from "../../../site/i18n/search/answers.ts";
import { marksOf } from "../answers/asked.ts";
import { renderHit } from "../answers/render-hit.ts";
import { ROOM } from "../answers/shape.ts";
import { readState, searchOptions } from "../state/address-state.ts";

/**
 * Opens the index, answers a term that the index proposes, and renders the first hit in `stage`, which is emptied afterwards:
 * further ones would load texts that the reader may never ask for. Also loads the data for suggestions, on English pages nothing
 * else. Rejects if a file cannot be loaded.
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
  const options = searchOptions({ ...readState(""), query });
  const [answer, hits] = await Promise.all([
    searcher.search(query, options),
    searcher.hits(query, options, { from: 0, to: 1, room: ROOM }),
  ]);
  const marks = marksOf(answer);
  stage.replaceChildren(...hits.map((hit) => renderHit(hit, { lang, strings }, marks, false)));
  requestAnimationFrame(() => setTimeout(() => stage.replaceChildren()));
  await searcher.suggest(query, 1, false);
}
