/** clauses.ndjson: every clause, one per line. */
// @ts-nocheck

import { CLAUSE_KINDS, REPAIR_KINDS } from "../../../model/types.ts";
import { clauseRecords } from "../../clause-records.ts";
import { type Artifact, dataPath } from "../artifact.ts";
import { field, words } from "../documentation.ts";
import { recordLines } from "../json.ts";
import { COUNT, LINES, list, nullable, oneOf, PLACE, record, TEXT, TRUTH } from "../json-schema.ts";

/** Label, heading and paragraphs in one script. */
const CLAUSE_TEXT = record({ label: TEXT, heading: TEXT, paragraphs: list(TEXT) });

export const CLAUSES: Artifact = {
  name: "clauses",
  documentation: {
    name: "clauses.ndjson",
    about: words("全部条文，每行一条", "全部條文，每行一條", "All clauses, one per line"),
    fields: [
      field(
        "document, id",
        "所属文件与条文标识",
        "所屬文件與條文標識",
        "document and id of the clause",
      ),
      field(
        "parent, order",
        "上级条文；在文件中的次序",
        "上級條文；在文件中的次序",
        "the clause above; position in the document",
      ),
      field("kind", "条文种类", "條文種類", "type of clause"),
      field("label", "编号，如原文所印", "編號，如原文所印", "number as printed"),
      field(
        "heading, paragraphs",
        "标题与段落，用原文字形；表格每行一段，单元格以制表符分隔",
        "標題與段落，用原文字形；表格每行一段，儲存格以定位字元分隔",
        "heading and paragraphs in the script of the source; a table has one paragraph a row, cells joined by a tab",
      ),
      field(
        "runIn, delimiter",
        "标题与首段在原文中是否连排；连排时标题后的标点",
        "標題與首段在原文中是否連排；連排時標題後的標點",
        "whether heading and first paragraph are one printed paragraph; the mark that ends such a heading",
      ),
      field(
        "zhHans, zhHant, en",
        "两种字形的编号、标题与段落；英文标题与段落（非官方），没有的为 null",
        "兩種字形的編號、標題與段落；英文標題與段落（非官方），沒有的為 null",
        "number, heading and paragraphs in both scripts; English heading and paragraphs (unofficial), null where there are none",
      ),
      field(
        "after",
        "原文中位于上级条文第几段之后",
        "原文中位於上級條文第幾段之後",
        "how many paragraphs of the clause above stand before it in print",
      ),
      field("source", "源文件与起止行", "源檔案與起止行", "source file, first and last line"),
      field(
        "repairs",
        "对原文的订正：种类、所在行、原文用字、改后用字、理由（英文）、在条文中的位置",
        "對原文的訂正：種類、所在行、原文用字、改後用字、理由（英文）、在條文中的位置",
        "repairs made to the source text: kind, line, the source’s words, what is shown, why, and the place in the clause",
      ),
      field("url", "网页地址", "網頁地址", "address of the page"),
    ],
    schema: record({
      document: TEXT,
      id: TEXT,
      parent: nullable(TEXT),
      order: COUNT,
      kind: oneOf(...CLAUSE_KINDS),
      label: TEXT,
      heading: TEXT,
      delimiter: TEXT,
      runIn: TRUTH,
      after: COUNT,
      paragraphs: list(TEXT),
      zhHans: CLAUSE_TEXT,
      zhHant: CLAUSE_TEXT,
      en: record({ heading: nullable(TEXT), paragraphs: nullable(list(TEXT)) }),
      source: record({ file: TEXT, lines: LINES }),
      repairs: list(
        record({
          kind: oneOf(...REPAIR_KINDS),
          line: PLACE,
          source: TEXT,
          shown: TEXT,
          why: TEXT,
          part: oneOf("label", "heading", "paragraph"),
          paragraph: COUNT,
          start: COUNT,
          end: COUNT,
        }),
      ),
      url: TEXT,
    }),
  },
  *files({ corpus, root }) {
    const records = clauseRecords(corpus, root);
    yield { path: dataPath("clauses.ndjson"), content: recordLines(records) };
  },
};
