/** The declared repairs of documents as annotations of their clauses. */
import type { Annotation, Part, Reason, Repair, SourceText, Span } from "../model/types.ts";
import type { ParsedClause } from "../parse/tree.ts";
import type { Convert } from "../text/script/convert.ts";
import type { Annotator } from "./annotator.ts";

/** The repairs in reading order. `placeRepairs` computes their targets when the document is read. */
export const REPAIRS: Annotator<Repair> = {
  name: "repairs",
  requires: [],
  run: ({ documents }, { convert }) =>
    documents.flatMap(({ repairs }) =>
      repairs.map(({ target, value }) => ({
        target,
        value: { ...value, why: inBothScripts(value.why, convert) },
      })),
    ),
};

/** A reason with its Traditional form. */
export function inBothScripts(why: Reason, convert: Convert): Reason {
  if (typeof why === "string" || why["zh-Hant"] !== undefined) return why;
  return { ...why, "zh-Hant": convert(why["zh-Hans"], "zh-Hans", "zh-Hant") };
}

/** The repairs in parsed clauses and their descendants, in reading order. */
export function placeRepairs(
  document: string,
  clauses: readonly ParsedClause[],
): Annotation<Repair>[] {
  return clauses.flatMap((clause) => {
    const texts: readonly (readonly [Part, SourceText])[] = [
      ["label", clause.label],
      ["heading", clause.heading],
      ...clause.paragraphs.map((text, index) => [index + 1, text] as const),
    ];
    const own = texts.flatMap(([part, text]) =>
      repairsIn(text).map(({ repair, start, end }) => ({
        target: { document, clause: clause.id, part, start, end },
        value: repair,
      })),
    );
    return [...own, ...placeRepairs(document, clause.children)];
  });
}

function repairsIn(text: SourceText): (Span & { readonly repair: Repair })[] {
  let offset = 0;
  return text.pieces.flatMap((piece) => {
    const start = offset;
    offset += piece.text.length;
    return piece.repair ? [{ repair: piece.repair, start, end: offset }] : [];
  });
}
