/** provenance/: for each document, the origin of each converted character; a page loads it on demand. */

import type { AnnotatorTools } from "../../../annotate/annotator.ts";
import { inBothScripts } from "../../../annotate/repairs.ts";
import {
  documentOrigins,
  isTelling,
  type Origin,
  otherScript,
} from "../../../annotate/script/provenance.ts";
import type { Corpus } from "../../../model/corpus.ts";
import { offsetMapper, partText } from "../../../model/target.ts";
import { type PolicyDocument, SCRIPTS, type Script } from "../../../model/types.ts";
import type { Artifact } from "../artifact.ts";
import { documentFiles } from "../document-files.ts";
import { field, words } from "../documentation.ts";
import { COUNT, list, mapOf, oneOf, record, TEXT, WORDS } from "../json-schema.ts";

/** An origin and the offset of its character in the converted text. */
export interface ShownOrigin extends Origin {
  readonly offset: number;
}

/** The origins in a clause's text; parts without origins are left out. */
interface ClauseProvenance {
  label?: readonly ShownOrigin[];
  heading?: readonly ShownOrigin[];
  /** By paragraph number, counted from 1. */
  paragraphs?: Record<string, readonly ShownOrigin[]>;
}

/** The content of a file; offsets refer to the text in the script `to`. */
export interface DocumentProvenance {
  readonly document: string;
  readonly from: Script;
  readonly to: Script;
  /** By clause id; clauses without origins are left out. */
  readonly clauses: Readonly<Record<string, Readonly<ClauseProvenance>>>;
}

const ORIGIN = record(
  {
    offset: COUNT,
    from: TEXT,
    to: TEXT,
    rule: oneOf("character", "phrase", "context", "override"),
    by: TEXT,
  },
  { why: { anyOf: [TEXT, WORDS] } },
);

export const PROVENANCE: Artifact = {
  name: "provenance",
  documentation: {
    name: "provenance/",
    about: words(
      "转换的来历，每份文件一个",
      "轉換的來歷，每份文件一個",
      "What decided each converted character, a file for each document: provenance/<id>.json",
    ),
    fields: [
      field("document", "文件标识", "文件標識", "id of the document"),
      field(
        "from, to",
        "原文字形与转换后的字形",
        "原文字形與轉換後的字形",
        "script of the source and of the conversion",
      ),
      field(
        "clauses",
        "按条文标识：编号（label）、标题（heading）与各段（paragraphs，自 1 起）中并非一对一转换的字",
        "按條文標識：編號（label）、標題（heading）與各段（paragraphs，自 1 起）中並非一對一轉換的字",
        "by clause id: the characters of label, heading and paragraphs (numbered from 1) that could have become something else",
      ),
      field(
        "offset, from, to",
        "一字：在转换文中的位置（UTF-16）、原字、转换后的字",
        "一字：在轉換文中的位置（UTF-16）、原字、轉換後的字",
        "a character: its place in the converted text (UTF-16 units), the original one, what it became",
      ),
      field(
        "rule, by, why",
        "依据：字表（character）、词语（phrase）、前后文（context）或本站词表（override）；起作用的词；词表所记的理由，一种语言的文字或三种语言各一",
        "依據：字表（character）、詞語（phrase）、前後文（context）或本站詞表（override）；起作用的詞；詞表所記的理由，一種語言的文字或三種語言各一",
        "what decided: character table, phrase, surrounding words (context), or this collection’s own word list (override); those words; the editor’s reason, a text in one language or in all three",
      ),
    ],
    schema: record({
      document: TEXT,
      from: oneOf(...SCRIPTS),
      to: oneOf(...SCRIPTS),
      clauses: mapOf(
        record({}, { label: list(ORIGIN), heading: list(ORIGIN), paragraphs: mapOf(list(ORIGIN)) }),
      ),
    }),
  },
  files: ({ corpus, tools, ofText }) =>
    documentFiles(corpus, "provenance/", (document) =>
      ofText("provenance", document, () => provenanceOf(document, corpus, tools)),
    ),
};

/** The origins of a document's text in the script that is not its own. */
function provenanceOf(
  document: PolicyDocument,
  corpus: Corpus,
  { directions, convert }: AnnotatorTools,
): DocumentProvenance {
  const to = otherScript(document.script);
  const clauses: Record<string, ClauseProvenance> = {};
  const telling = Array.from(documentOrigins(document, directions)).filter(({ value }) =>
    isTelling(value),
  );
  const byPart = Map.groupBy(telling, ({ target }) => `${target.clause} ${target.part}`);
  for (const origins of byPart.values()) {
    const target = origins[0]?.target;
    const clause = target && corpus.at(target)?.clause;
    if (target === undefined || clause === undefined) continue;
    const { part } = target;
    const offsetOf = offsetMapper(partText(clause.source, part), partText(clause.forms[to], part));
    const shown = origins.map(({ target: { start }, value }) => ({
      offset: offsetOf(start),
      ...value,
      ...(value.why !== undefined && { why: inBothScripts(value.why, convert) }),
    }));
    const found = clauses[clause.id] ?? {};
    if (typeof part === "number") {
      found.paragraphs ??= {};
      found.paragraphs[part] = shown;
    } else found[part] = shown;
    clauses[clause.id] = found;
  }
  return { document: document.id, from: document.script, to, clauses };
}
