/** The list shape: the clauses of an answer in the chosen order. */
// @ts-nocheck

import type { Hit } from "../../../search/searcher.ts";
import { element } from "../../dom/elements.ts";
import { marksOf } from "./asked.ts";
import { startOf } from "./paging.ts";
import { renderHit } from "./render-hit.ts";
import { type Question, ROOM, type Shape } from "./shape.ts";

/** Least height in pixels of the part above the hits, and of a hit. */
const ABOVE = 350;
const HIT = 125;

/** The hits that fit into the window are requested together with the answer and are shown first. The other hits follow. */
export function listFor({ state, options, searcher, signal }: Question): Shape {
  const seen = Math.max(2, Math.ceil((innerHeight - ABOVE) / HIT));
  const read = (from: number, to: number): Promise<Hit[]> =>
    searcher.hits(state.query, options, { from, to, room: ROOM }, signal);
  const asked = startOf(state);
  const first = read(asked, asked + seen);
  // A failure is reported where the promise is awaited.
  first.catch(() => {});

  return async (context) => {
    const { from, to } = context.range;
    const middle = Math.min(to, from + seen);
    const marks = marksOf(context.asked.answer);
    const items = (hits: readonly Hit[]): Node[] =>
      hits.map((hit) => renderHit(hit, context, marks, false));

    // If the requested page is past the end, the last page is shown.
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
