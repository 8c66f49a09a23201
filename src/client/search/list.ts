/** An answer as a list of clauses, in the order chosen. */
import type { Hit } from "../../search/searcher.ts";
import { marksOf } from "./asked.ts";
import { element } from "./elements.ts";
import type { PageRange } from "./paging.ts";
import { renderHit } from "./render-hit.ts";
import { ROOM, type Shape } from "./shape.ts";

/** Pixels that stand above the hits, and that a hit takes, at least. */
const ABOVE = 350;
const HIT = 125;

/** The hits that the window has room for are shown as soon as they are there; the others follow. */
export const showList: Shape = async (context) => {
  const { asked, range, searcher, signal } = context;
  const { state, options, answer } = asked;
  const { from, to } = range;
  const seen = Math.max(2, Math.ceil((innerHeight - ABOVE) / HIT));
  const middle = Math.min(to, from + seen);
  const read = (part: Pick<PageRange, "from" | "to">): Promise<Hit[]> =>
    searcher.hits(state.query, options, { ...part, room: ROOM }, signal);
  const items = (hits: readonly Hit[]): Node[] =>
    hits.map((hit) => renderHit(hit, context, marksOf(answer), false));

  const first = items(await read({ from, to: middle }));
  const list = element("ol", { class: "hits", start: String(from + 1) }, ...first);
  if (middle === to) return { nodes: [list] };
  return {
    nodes: [list],
    rest: async () => list.append(...items(await read({ from: middle, to }))),
  };
};
