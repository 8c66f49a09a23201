/** references.json: the documents and places to which texts refer. */
// @ts-nocheck


import { REFERENCES } from "../../../annotate/references/cross-references.ts";
import type { Corpus } from "../../../model/corpus.ts";
import { paragraphNumber } from "../../../model/target.ts";
import { type Artifact, dataPath } from "../artifact.ts";
import { field, words } from "../documentation.ts";
import { recordArray } from "../json.ts";
import { COUNT, list, nullable, PLACE, record, TEXT } from "../json-schema.ts";
import { simplifiedRange } from "./simplified-range.ts";

export const REFERENCE_FILE: Artifact = {
  name: "references",
  documentation: {
    name: "references.json",
    about: words(
      "文本所引：书名号内的题名，以及专栏、图表、附件、章条等处",
      "文本所引：書名號內的題名，以及專欄、圖表、附件、章條等處",
      "What the texts refer to: titles in 《》, and boxes, figures, tables, attachments, chapters and articles",
    ),
    fields: [
      field(
        "document, clause, paragraph",
        "所在文件、条文与段落；段落从 1 数起，标题为 0",
        "所在文件、條文與段落；段落從 1 數起，標題為 0",
        "where it stands; paragraphs are counted from 1, the heading is 0",
      ),
      field(
        "start, end, text",
        "在段落中的起止（UTF-16 单位，两种字形相同）与所引之词，用简体字",
        "在段落中的起止（UTF-16 單位，兩種字形相同）與所引之詞，用簡體字",
        "its place in the paragraph in UTF-16 units, the same in both scripts, and its words in Simplified characters",
      ),
      field(
        "target",
        "所指的文件（document）、条文（clause，整份文件为 null）与段落（paragraph，自 1 起，整条为 null）；不在本库的题名，target 为 null",
        "所指的文件（document）、條文（clause，整份文件為 null）與段落（paragraph，自 1 起，整條為 null）；不在本庫的題名，target 為 null",
        "the document, the clause and the paragraph (from 1) that it leads to, null for the whole; null for a title that the collection does not have",
      ),
    ],
    schema: list(
      record({
        document: TEXT,
        clause: TEXT,
        paragraph: COUNT,
        start: COUNT,
        end: COUNT,
        text: TEXT,
        target: nullable(
          record({ document: TEXT, clause: nullable(TEXT), paragraph: nullable(PLACE) }),
        ),
      }),
    ),
  },
  *files({ corpus }) {
    yield { path: dataPath("references.json"), content: recordArray(referenceRecords(corpus)) };
  },
};

/** References that resolve. A reference to a place that the document lacks is a diagnostic instead. */
function* referenceRecords(corpus: Corpus) {
  for (const { target, value } of corpus.layer(REFERENCES).all) {
    if (value.isLost) continue;
    const { start, end, text } = simplifiedRange(corpus, target);
    yield {
      document: target.document,
      clause: target.clause,
      paragraph: paragraphNumber(target.part),
      start,
      end,
      text,
      target: value.target,
    };
  }
}
