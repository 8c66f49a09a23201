/** The grouped shape: the hits under the headings of their documents, each in reading order. */
import type { Hit } from "../../../search/searcher.ts";
import { formatCount } from "../../../site/i18n/format.ts";
import { GENRE_NAMES } from "../../../site/i18n/genres.ts";
import { clauseHref } from "../../../site/routes/address.ts";
import { element } from "../../dom/elements.ts";
import { type Asked, marksOf } from "./asked.ts";
import { dateOf, documentTitle, hitState, renderHit } from "./render-hit.ts";
import { ROOM, type Shape, type ShapeContext } from "./shape.ts";

/** The number of clauses of the answer in the documents before this one. The counts are in document order. */
function clausesBefore({ answer, options }: Asked, document: string): number {
  let before = 0;
  for (const [id, count] of answer.facets.documents) {
    if (id === document) break;
    if (options.documents === undefined || options.documents.includes(id)) before += count;
  }
  return before;
}

function documentGroup(first: Hit, hits: readonly Hit[], number: number, context: ShapeContext) {
  const { asked, lang, strings } = context;
  const { document } = first;
  const total = asked.answer.facets.documents.get(document.id) ?? hits.length;
  const marks = marksOf(asked.answer);
  const count =
    number === 1 ? formatCount(lang, "clause", total) : strings.continued(number, total);
  const title = element(
    "a",
    { href: clauseHref(lang, document.id, undefined, marks.query, marks.marks) },
    documentTitle(first, lang),
  );
  return element(
    "section",
    { class: "document-group" },
    element(
      "header",
      {},
      element("h2", {}, title),
      element(
        "p",
        { class: "facts" },
        ...hitState(first, lang),
        ...dateOf(first, lang),
        element("span", {}, GENRE_NAMES[document.genre][lang]),
        element("span", {}, count),
      ),
    ),
    element(
      "ol",
      { class: "hits", start: String(number) },
      ...hits.map((hit) => renderHit(hit, context, marks, true)),
    ),
  );
}

export const showGrouped: Shape = async (context) => {
  const { asked, range, searcher, signal } = context;
  const { from, to } = range;
  const part = { from, to, room: ROOM };
  const hits = await searcher.hits(asked.state.query, asked.options, part, signal);
  let number = from;
  const nodes = Array.from(
    Map.groupBy(hits, ({ document }) => document.id),
    ([id, own]) => {
      const [first] = own;
      const place = number - clausesBefore(asked, id) + 1;
      number += own.length;
      return first === undefined ? element("section") : documentGroup(first, own, place, context);
    },
  );
  return { nodes };
};
