/** Makes clauses from parsed clauses, with their text in both scripts. */
import { tableOf } from "../../model/table.ts";
import type { Clause, ClauseText, Script, ScriptStandard } from "../../model/types.ts";
import type { ParsedClause } from "../../parse/tree.ts";
import type { Convert } from "../../text/script/convert.ts";

/** The data for making the forms of a document's clauses. */
export interface FormSources {
  /** The standard of the source. */
  readonly standard: ScriptStandard;
  readonly convert: Convert;
}

/** The clause with its descendants, still without English titles. */
export function withForms(parsed: ParsedClause, sources: FormSources): Clause {
  const { id, kind, runIn, lines } = parsed;
  const source: ClauseText = {
    label: parsed.label.text,
    heading: parsed.heading.text,
    paragraphs: parsed.paragraphs.map((paragraph) => paragraph.text),
  };
  return {
    id,
    kind,
    source,
    forms: {
      "zh-Hans": convertText(source, "zh-Hans", sources),
      "zh-Hant": convertText(source, "zh-Hant", sources),
    },
    english: null,
    runIn,
    precedingParagraphs: parsed.precedingParagraphs,
    delimiter: parsed.delimiter.text,
    lines,
    table: kind === "table" ? tableOf(source.paragraphs) : null,
    children: parsed.children.map((child) => withForms(child, sources)),
  };
}

function convertText(text: ClauseText, to: Script, { standard, convert }: FormSources): ClauseText {
  return {
    label: convert(text.label, standard, to),
    heading: convert(text.heading, standard, to),
    paragraphs: text.paragraphs.map((paragraph) => convert(paragraph, standard, to)),
  };
}
