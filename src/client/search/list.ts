/** An answer as a list of clauses, in the order chosen. */
import { marksOf } from "./asked.ts";
import { element } from "./elements.ts";
import { renderHit } from "./render-hit.ts";
import { ROOM, type Shape } from "./shape.ts";

export const showList: Shape = async (context) => {
  const { asked, range, searcher, signal } = context;
  const { state, options, answer } = asked;
  const { from, to } = range;
  const hits = await searcher.hits(state.query, options, { from, to, room: ROOM }, signal);
  const items = hits.map((hit) => renderHit(hit, context, marksOf(answer), false));
  return [element("ol", { class: "hits", start: String(from + 1) }, ...items)];
};
