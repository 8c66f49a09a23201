/** A collection with a paragraph that is longer than the engine is asked for at once. */
import type { ClauseText, Collection } from "../../src/model/types.ts";

const TIMES = 9;

function lengthened(text: ClauseText): ClauseText {
  const [first = "", ...rest] = text.paragraphs;
  return { ...text, paragraphs: [first.repeat(TIMES), ...rest] };
}

/** The collection, with the first paragraph of its first clause that has one repeated; and this paragraph. */
export function withLongText(collection: Collection): {
  readonly collection: Collection;
  readonly text: string;
} {
  const [document, ...others] = collection.documents;
  const at = document?.clauses.findIndex(({ source }) => (source.paragraphs[0]?.length ?? 0) > 20);
  const clause = document?.clauses[at ?? -1];
  if (document === undefined || clause === undefined) throw new Error("There is no paragraph");
  const { source, forms } = clause;
  const long = {
    ...clause,
    source: lengthened(source),
    forms: {
      "zh-Hans": lengthened(forms["zh-Hans"]),
      "zh-Hant": lengthened(forms["zh-Hant"]),
    },
  };
  const clauses = document.clauses.map((each) => (each === clause ? long : each));
  return {
    collection: { ...collection, documents: [{ ...document, clauses }, ...others] },
    text: (long.source.paragraphs[0] ?? "").replace(/\s/gu, ""),
  };
}
