/** timeline.json: the dates that texts state, in chronological order. */
// @ts-nocheck


import { type StatedDate, timeline } from "../../../annotate/dates/timeline.ts";
import type { Corpus } from "../../../model/corpus.ts";
import { paragraphNumber, wordsAt } from "../../../model/target.ts";
import type { Annotation } from "../../../model/types.ts";
import { type Artifact, dataPath } from "../artifact.ts";
import { field, words } from "../documentation.ts";
import { prettyJson } from "../json.ts";
import { COUNT, DATE, FORMS, list, nullable, oneOf, record, TEXT } from "../json-schema.ts";

export const TIMELINE: Artifact = {
  name: "timeline",
  documentation: {
    name: "timeline.json",
    about: words(
      "文件里写明年份的日期，按时间排列",
      "文件裏寫明年份的日期，按時間排列",
      "The dates that the documents state with their year, in chronological order",
    ),
    fields: [
      field(
        "date, to",
        "日期，ISO 8601，文中写到年、月或日即为年、月或日；起止年份的末年，没有则为 null",
        "日期，ISO 8601，文中寫到年、月或日即為年、月或日；起止年份的末年，沒有則為 null",
        "date (ISO 8601), as exact as it is written; the last year of a range, or null",
      ),
      field(
        "when",
        "past：文件成文之前；target：其后，或同时而说成期限、目标；文件没有日期又无从判断的，为 null",
        "past：文件成文之前；target：其後，或同時而說成期限、目標；文件沒有日期又無從判斷的，為 null",
        "past: before the document; target: after it, or from the same time and described as a deadline or an aim; null where the document has no date and the text does not tell",
      ),
      field(
        "mark",
        "limit：到某年、某年底、某年前；aim：力争、预计、展望某年；没有则为 null",
        "limit：到某年、某年底、某年前；aim：力爭、預計、展望某年；沒有則為 null",
        "limit: to be done by then; aim: intended or expected for then; null for neither",
      ),
      field(
        "document, clause, paragraph",
        "所在文件、条文与段落（自 1 起，标题为 0）",
        "所在文件、條文與段落（自 1 起，標題為 0）",
        "document, clause and paragraph (from 1; the heading is 0)",
      ),
      field(
        "text, sentence",
        "日期原文；所在句子，两种字形",
        "日期原文；所在句子，兩種字形",
        "the date as written; its sentence in both scripts",
      ),
    ],
    schema: list(
      record({
        date: DATE,
        to: nullable(DATE),
        when: oneOf("past", "target", null),
        mark: oneOf("limit", "aim", null),
        document: TEXT,
        clause: TEXT,
        paragraph: COUNT,
        text: TEXT,
        sentence: FORMS,
      }),
    ),
  },
  *files({ corpus }) {
    const records = corpus.derive(timeline).flatMap((stated) => dateRecord(corpus, stated));
    yield { path: dataPath("timeline.json"), content: prettyJson(records) };
  },
};

function dateRecord(corpus: Corpus, { target, value }: Annotation<StatedDate>) {
  const clause = corpus.at(target)?.clause;
  if (clause === undefined) return [];
  const { date, to, mark, when, sentence } = value;
  return {
    date,
    to,
    when,
    mark,
    document: target.document,
    clause: target.clause,
    paragraph: paragraphNumber(target.part),
    text: wordsAt(clause, target)["zh-Hans"],
    sentence: wordsAt(clause, { part: target.part, ...sentence }),
  };
}
