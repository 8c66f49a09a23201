/** References in the text as links, and the line with the references to a clause. */
import type { Element } from "hast";
import type { Leading, ReferenceTarget } from "../../annotate/references/cross-references.ts";
import type { Annotation, Clause, Repair } from "../../model/types.ts";
import { citingPlaces, placeTitles } from "../document/references.ts";
import { h } from "../html/hast.ts";
import { type Decoration, englishTitle } from "../html/inline.ts";
import { chinese, chineseLang } from "../i18n/chinese.ts";
import { HTML_LANG, type Language } from "../i18n/languages.ts";
import { linkingStrings } from "../i18n/reading/linking.ts";
import { clauseHref } from "../routes/address.ts";
import type { Decorate } from "./view.ts";

/** The longest piece of a range between points. A mark may be at a point, and a link cannot contain it. */
function withoutPoints(start: number, end: number, points: readonly number[]): [number, number] {
  const edges = [start, ...points.filter((point) => point > start && point < end), end];
  edges.sort((one, other) => one - other);
  let longest: [number, number] = [start, start];
  for (const [index, edge] of edges.slice(1).entries()) {
    const from = edges[index] ?? start;
    if (edge - from > longest[1] - longest[0]) longest = [from, edge];
  }
  return longest;
}

/** The fragment of a target in its document: a clause, or a paragraph of one; null for the document itself. */
export function fragmentOf({ clause, paragraph }: ReferenceTarget): string | null {
  return clause === null || paragraph === null ? clause : `${clause}-p${paragraph}`;
}

/**
 * Decorates references with links to their targets.
 *
 * @param referencesIn the references in a clause
 * @param repairsIn the repairs in a clause: their marks are buttons, which a link cannot contain
 * @param hrefOf address of a target; null if the book or page has none
 * @param stateOf words on the state of the document of a target, which the page shows behind the link; null for none
 */
export function decorateReferences(
  referencesIn: (clause: Clause) => readonly Leading[],
  repairsIn: (clause: Clause) => readonly Annotation<Repair>[],
  hrefOf: (target: ReferenceTarget) => string | null,
  stateOf: (target: ReferenceTarget) => string | null = () => null,
): Decorate {
  return (clause, part): Decoration[] => {
    // The mark of a repair is at the end of its words.
    const points = repairsIn(clause)
      .filter(({ target }) => target.part === part)
      .map(({ target }) => target.end);
    return referencesIn(clause).flatMap(({ target, leadsTo }) => {
      const href = target.part === part ? hrefOf(leadsTo) : null;
      if (href === null) return [];
      const [start, end] = withoutPoints(target.start, target.end, points);
      const state = stateOf(leadsTo);
      const properties = {
        ...{ className: ["reference"], href },
        ...(state !== null && { dataState: state }),
      };
      return [{ start, end, tagName: "a", properties }];
    });
  };
}

/** The line with the references to a clause; null if there are none. */
export function citedIn(lang: Language, found: readonly Leading[]): Element | null {
  const places = citingPlaces(found);
  if (places.length === 0) return null;
  const list = places.map((place) => {
    const titles = placeTitles(place);
    const href = clauseHref(lang, place.document, place.clause);
    const name = h("span", { dataZh: true, lang: chineseLang(lang) }, chinese(lang, titles));
    return lang !== "en" || titles.en === null
      ? h("li", {}, h("a", { href }, name))
      : h(
          "li",
          {},
          h("a", { href }, ...englishTitle(titles.en)),
          h("span", { className: ["second-title"] }, name),
        );
  });
  const words = h("span", {}, linkingStrings(lang).citedIn);
  return h("div", { className: ["cited-in"], lang: HTML_LANG[lang] }, words, h("ul", {}, ...list));
}
