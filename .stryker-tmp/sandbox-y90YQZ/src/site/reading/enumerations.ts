/** The items of an enumeration (一是…二是…) as anchors for addresses. */
// @ts-nocheck

import { ENUMERATIONS } from "../../annotate/enumerations.ts";
import type { Corpus } from "../../model/corpus.ts";
import type { Decorate } from "./view.ts";

/** CONTRACT: the id of an item is `s3-1-2-p1-e2`: clause, paragraph, item, the last two counted from 1. */
export function decorateEnumerations(corpus: Corpus, document: string): Decorate {
  return (clause, part) =>
    corpus
      .layer(ENUMERATIONS)
      .in({ document, clause: clause.id })
      .filter(({ target }) => target.part === part)
      .map(({ target, value }) => ({
        start: target.start,
        end: target.end,
        tagName: "span",
        properties: { id: `${clause.id}-p${part}-e${value.number}`, className: ["enumerated"] },
      }));
}
