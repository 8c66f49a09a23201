/** The force of the documents of a collection, as the index holds it. */
import type { Collection } from "../../model/types.ts";
import { writeValidity } from "../../model/versions/validity-text.ts";
import { workIndex } from "../../versions/works.ts";

/** The written validities by document id; a document of which nothing is known is absent. */
export function validitiesOf({ documents }: Pick<Collection, "documents">): Map<string, string> {
  return new Map(
    workIndex(documents).all.flatMap(({ versions }) =>
      versions.map(({ document, validity }) => [document.id, writeValidity(validity)] as const),
    ),
  );
}
