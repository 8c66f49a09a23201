/** quantities.json: the amounts that texts state. */
// @ts-nocheck


import { AMOUNTS } from "../../../annotate/amounts/amounts.ts";
import type { Corpus } from "../../../model/corpus.ts";
import { paragraphNumber } from "../../../model/target.ts";
import { type Artifact, dataPath } from "../artifact.ts";
import { field, words } from "../documentation.ts";
import { recordArray } from "../json.ts";
import { COUNT, list, NUMBER, nullable, oneOf, PLACE, record, TEXT } from "../json-schema.ts";
import { simplifiedRange } from "./simplified-range.ts";

export const QUANTITIES: Artifact = {
  name: "quantities",
  documentation: {
    name: "quantities.json",
    about: words("文本写明的数量", "文本寫明的數量", "The amounts that the texts state"),
    fields: [
      field(
        "document, clause, paragraph",
        "所在文件、条文与段落，段落从 1 数起",
        "所在文件、條文與段落，段落從 1 數起",
        "where it stands; paragraphs are counted from 1",
      ),
      field(
        "start, end, text",
        "在段落中的起止（UTF-16 单位，两种字形相同）与原文，用简体字",
        "在段落中的起止（UTF-16 單位，兩種字形相同）與原文，用簡體字",
        "its place in the paragraph in UTF-16 units, the same in both scripts, and its words in Simplified characters",
      ),
      field(
        "value, to, unit",
        "数值、区间上限（没有的为 null）、单位（连同万、亿）",
        "數值、區間上限（沒有的為 null）、單位（連同萬、億）",
        "number, upper end of a range or null, unit with its multiplier (ten thousand, hundred million)",
      ),
      field(
        "amount",
        "把万、亿乘开后的数值，便于比较",
        "把萬、億乘開後的數值，便於比較",
        "the number multiplied out, for comparison",
      ),
      field(
        "bound",
        "以上、超过、左右、近、不足、以内：least、more、about、nearly、less、most；确数为 null",
        "以上、超過、左右、近、不足、以內：least、more、about、nearly、less、most；確數為 null",
        "least, more, about, nearly, less or most; null where it is exact",
      ),
      field(
        "year",
        "同一句中写明的年份，没有的为 null",
        "同一句中寫明的年份，沒有的為 null",
        "the year that its sentence states, or null",
      ),
    ],
    schema: list(
      record({
        document: TEXT,
        clause: TEXT,
        paragraph: PLACE,
        start: COUNT,
        end: COUNT,
        text: TEXT,
        value: nullable(NUMBER),
        to: nullable(NUMBER),
        unit: TEXT,
        amount: nullable(NUMBER),
        bound: oneOf("least", "more", "about", "nearly", "less", "most", null),
        year: nullable(COUNT),
      }),
    ),
  },
  *files({ corpus }) {
    yield { path: dataPath("quantities.json"), content: recordArray(amountRecords(corpus)) };
  },
};

function* amountRecords(corpus: Corpus) {
  for (const { target, value } of corpus.layer(AMOUNTS).all) {
    const { start, end, text } = simplifiedRange(corpus, target);
    yield {
      document: target.document,
      clause: target.clause,
      paragraph: paragraphNumber(target.part),
      start,
      end,
      text,
      value: value.value,
      to: value.to,
      unit: value.unit["zh-Hans"],
      amount: value.amount,
      bound: value.bound,
      year: value.year,
    };
  }
}
