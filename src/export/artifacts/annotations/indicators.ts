/** indicators.json, and its tables in every language: the indicators with the statements of the texts that belong to each. */

import { indicatorFacts } from "../../../corpus/indicators/facts.ts";
import type { Corpus } from "../../../model/corpus.ts";
import { type AddressLanguage, addressLanguages } from "../../file-language.ts";
import { sheetFiles } from "../../indicators/sheet-files.ts";
import { STATEMENT, statementRecord } from "../../indicators/statement-record.ts";
import { STATEMENT_COLUMNS, statementRows } from "../../indicators/statement-rows.ts";
import { type Artifact, dataPath } from "../artifact.ts";
import { field, TITLE, words } from "../documentation.ts";
import { prettyJson } from "../json.ts";
import { list, nullable, record, TEXT, TITLES } from "../json-schema.ts";

export const INDICATOR_FILES: Artifact = {
  name: "indicators",
  documentation: {
    name: "indicators.json",
    about: words(
      "指标，与文本中属于各指标的说法；另有表格 indicators-zh-hans.csv 与 .xlsx（繁体、英文：-zh-hant、-en），每处一行",
      "指標，與文本中屬於各指標的說法；另有表格 indicators-zh-hant.csv 與 .xlsx（簡體、英文：-zh-hans、-en），每處一行",
      "The indicators and the statements of the texts that belong to each; also as tables, indicators-en.csv and .xlsx (in Chinese: -zh-hans, -zh-hant), a row for each statement",
    ),
    fields: [
      field("id, topic", "标识；所属的一类", "標識；所屬的一類", "id; its group"),
      TITLE,
      field(
        "unit, direction",
        "单位（连同万、亿）；up 为越多越好，down 为名次越前越好",
        "單位（連同萬、億）；up 為越多越好，down 為名次越前越好",
        "unit with its multiplier; up where more is better, down where a smaller place is",
      ),
      field(
        "statements: document, clause, paragraph, quote",
        "每处说法所在的文件、条文、段落（从 1 数起）与原文（简体）",
        "每處說法所在的文件、條文、段落（從 1 數起）與原文（簡體）",
        "where each statement stands (paragraphs from 1), and its words in Simplified characters",
      ),
      field(
        "statements: value, to, unit, measure",
        "数值、区间上限；其单位（增长的单位是 %、倍或位）；whole 总数、added 新增、growth 增长",
        "數值、區間上限；其單位（增長的單位是 %、倍或位）；whole 總數、added 新增、growth 增長",
        "number, upper end of a range; its unit (of growth %, 倍 or 位); whole, added or growth",
      ),
      field(
        "statements: bound",
        "min 至少，max 至多，about 约数；确数为 null",
        "min 至少，max 至多，about 約數；確數為 null",
        "min, max or about; null where it is exact",
      ),
      field(
        "statements: year, yearFrom",
        "年份或日期；text 本句或本表写明，editor 据上下文，document 据文件成文时间；目标没有写的为 null",
        "年份或日期；text 本句或本表寫明，editor 據上下文，document 據文件成文時間；目標沒有寫的為 null",
        "year or date; text: stated in the sentence or table, editor: from other words, document: the date of the document; null for a target without one",
      ),
      field(
        "statements: role, scope, differs",
        "baseline 现状、target 目标、reported 报告；所数的范围；口径与指标不同的原因，没有则为 null",
        "baseline 現狀、target 目標、reported 報告；所數的範圍；口徑與指標不同的原因，沒有則為 null",
        "baseline, target or reported; the area that is counted; why it counts something else, or null",
      ),
    ],
    schema: list(
      record({
        id: TEXT,
        topic: {},
        title: TITLES,
        unit: TEXT,
        direction: nullable(TEXT),
        note: {},
        statements: list(STATEMENT),
      }),
    ),
  },
  async *files({ corpus, root }) {
    yield { path: dataPath("indicators.json"), content: prettyJson(indicatorRecords(corpus)) };
    if (corpus.indicators.indicators.length === 0) return;
    const rowsIn = (language: AddressLanguage) => statementRows(corpus, root, language);
    const title = words("指标", "指標", "Indicators");
    yield* sheetFiles(
      "indicators",
      title,
      STATEMENT_COLUMNS,
      rowsIn,
      addressLanguages(corpus.site),
    );
  },
};

function indicatorRecords(corpus: Corpus) {
  return corpus.derive(indicatorFacts).map(({ indicator, values }) => ({
    id: indicator.id,
    topic: indicator.topic,
    title: indicator.titles,
    unit: indicator.unit["zh-Hans"],
    direction: indicator.direction,
    note: indicator.note,
    statements: values.map(statementRecord),
  }));
}
