/** What is said of a term that no text has, but the source of one where an editor corrected it. */
import type { CorrectionsFile } from "../../../export/artifacts/annotations/corrections.ts";
import { occursIn } from "../../../search/excerpt/occurrences.ts";
import type { Term } from "../../../search/query/query.ts";
import type { Searcher } from "../../../search/searcher.ts";
import type { CitedPlace } from "../../../search/suggest/citation-lookup.ts";
import { plainTitle } from "../../../site/i18n/chinese.ts";
import { type Language, TEXT_SCRIPT } from "../../../site/i18n/languages.ts";
import { correctedWording } from "../../../site/i18n/reading/corrections.ts";
import { clauseHref } from "../../../site/routes/address.ts";
import { loadData } from "../../data/load-data.ts";
import { element } from "../../dom/elements.ts";
import { mixedWords } from "../../dom/mixed-words.ts";
import { once } from "../../dom/once.ts";
import { jumpLabel } from "../../suggest/options.ts";

const load = once((path: string) => loadData<CorrectionsFile>(path));

/** Maximum number of places that are named. */
const MOST_PLACES = 4;

/** A link to the clause of a place, with the title of its document. */
function placeLink(place: CitedPlace, lang: Language): HTMLElement {
  const { id, titles } = place.document;
  const href = clauseHref(lang, id, place.fragment ?? undefined);
  return element("a", { href }, plainTitle(lang, titles), " ", jumpLabel(place, lang));
}

/** A paragraph for each corrected place whose source has one of the terms, in the order of the texts. */
export async function sourceWordings(
  terms: readonly Pick<Term, "text" | "fold">[],
  searcher: Pick<Searcher, "jumps">,
  lang: Language,
): Promise<HTMLElement[]> {
  if (terms.length === 0) return [];
  const corrections = await load("corrections.json");
  const held = corrections.flatMap((correction) => {
    const term = terms.find(({ fold }) => occursIn(correction.fold, fold));
    return term === undefined || correction.source === "" ? [] : [{ ...correction, term }];
  });
  const paragraphs = held.slice(0, MOST_PLACES).map(async (correction) => {
    const { document, clause, shown, source, term } = correction;
    const { targets } = await searcher.jumps(`${document}#${clause}`, 1);
    const words = { shown: shown[TEXT_SCRIPT[lang]], source };
    const links = targets.flatMap((place) => [lang === "en" ? " " : "", placeLink(place, lang)]);
    const said = mixedWords(lang, correctedWording(lang, term.text, words));
    return element("p", { class: "source-wording" }, ...said, ...links);
  });
  return Promise.all(paragraphs);
}
