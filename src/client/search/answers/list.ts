/** An answer as a list of clauses, in the order chosen. */
import type { Hit } from "../../../search/searcher.ts";
import { element } from "../../dom/elements.ts";
import { marksOf } from "./asked.ts";
import { startOf } from "./paging.ts";
import { renderHit } from "./render-hit.ts";
import { type Question, ROOM, type Shape } from "./shape.ts";

/** Pixels that stand above the hits, and that a hit takes, at least. */
const ABOVE = 350;
const HIT = 125;

/**
 * The hits that the window has room for are asked for with the question, and shown as soon as they are there; the others
 * follow.
 */
export function listFor({ state, options, searcher, signal }: Question): Shape {
  const seen = Math.max(2, Math.ceil((innerHeight - ABOVE) / HIT));
  const read = (from: number, to: number): Promise<Hit[]> =>
    searcher.hits(state.query, options, { from, to, room: ROOM }, signal);
  const asked = startOf(state);
  const first = read(asked, asked + seen);
  // Who shows them is told what failed.
  first.catch(() => {});

  return async (context) => {
    const { from, to } = context.range;
    const middle = Math.min(to, from + seen);
    const marks = marksOf(context.asked.answer);
    const items = (hits: readonly Hit[]): Node[] =>
      hits.map((hit) => renderHit(hit, context, marks, false));

    // Where a page past the end is asked for, the last one is shown.
    const hits = await (from === asked ? first : read(from, middle));
    const list = element(
      "ol",
      { class: "hits", start: String(from + 1) },
      ...items(hits.slice(0, middle - from)),
    );
    if (middle === to) return { nodes: [list] };
    return {
      nodes: [list],
      rest: async () => list.append(...items(await read(middle, to))),
    };
  };
}
