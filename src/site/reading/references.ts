/** References in the text as links, and at a clause that others refer to a quiet line with the way back. */
import type { Element } from "hast";
import type {
  CrossReference,
  ReferenceTarget,
} from "../../annotate/references/cross-references.ts";
import type { Clause } from "../../model/types.ts";
import { citingPlaces, placeName } from "../document/references.ts";
import { h } from "../html/hast.ts";
import type { Annotation } from "../html/inline.ts";
import { chinese, chineseLang } from "../i18n/chinese.ts";
import { HTML_LANG, type Language } from "../i18n/languages.ts";
import { linkingStrings } from "../i18n/reading/linking.ts";
import { clauseHref } from "../routes/address.ts";
import type { Annotate, TextPart } from "./view.ts";

/** The number of a text as layers count: 0 for the heading, paragraphs from 1; null for the label. */
function paragraphOf(part: TextPart): number | null {
  if (typeof part === "number") return part + 1;
  return part === "heading" ? 0 : null;
}

/** The longest piece of a range between points at which a mark may stand, which no link can hold. */
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

/**
 * Links references to what they lead to.
 *
 * @param referencesIn the references that stand in a clause
 * @param hrefOf address of a target; null where the book or page has no way there
 */
export function annotateReferences(
  referencesIn: (clause: Clause) => readonly CrossReference[],
  hrefOf: (target: ReferenceTarget) => string | null,
): Annotate {
  return (clause, part): Annotation[] => {
    const paragraph = paragraphOf(part);
    // The mark of a repair stands where its words end.
    const points = clause.repairs
      .filter((repair) => (repair.part === "label" ? null : repair.paragraph) === paragraph)
      .map(({ end }) => end);
    return referencesIn(clause).flatMap((reference) => {
      const href = reference.target === null ? null : hrefOf(reference.target);
      if (reference.paragraph !== paragraph || href === null) return [];
      const [start, end] = withoutPoints(reference.start, reference.end, points);
      return [{ start, end, tagName: "a", properties: { className: ["reference"], href } }];
    });
  };
}

/** The line at a clause that others refer to; null where none does. */
export function citedIn(lang: Language, found: readonly CrossReference[]): Element | null {
  const places = citingPlaces(found);
  if (places.length === 0) return null;
  const list = places.map((place) =>
    h(
      "li",
      {},
      h(
        "a",
        { href: clauseHref(lang, place.document, place.clause) },
        h("span", { dataZh: true, lang: chineseLang(lang) }, chinese(lang, placeName(place))),
      ),
    ),
  );
  const words = h("span", {}, linkingStrings(lang).citedIn);
  return h("div", { className: ["cited-in"], lang: HTML_LANG[lang] }, words, h("ul", {}, ...list));
}
