/** text/: the text of each document in each script; pages load it to show and quote clauses of any document. */

import { CLAUSE_KINDS, REPAIR_KINDS, SCRIPTS } from "../../../model/types.ts";
import { textFile, textFolder } from "../../document-text.ts";
import type { Artifact } from "../artifact.ts";
import { documentFiles } from "../document-files.ts";
import { field, words } from "../documentation.ts";
import { COUNT, DATE, list, nullable, oneOf, PLACE, record, TEXT, TRUTH } from "../json-schema.ts";

export const TEXTS: Artifact = {
  name: "text",
  documentation: {
    name: "text/",
    folders: SCRIPTS.map((script) => `${script.toLowerCase()}/`),
    about: words(
      "每份文件的正文，两种字形各一个",
      "每份文件的正文，兩種字形各一個",
      "The text of each document, a file for each script: text/<script>/<id>.json",
    ),
    fields: [
      field(
        "document, script",
        "文件标识与字形",
        "文件標識與字形",
        "id of the document, and the script that every text of the file is in",
      ),
      field(
        "title, number, issuer, date",
        "题名、发文字号、发布机构、日期（ISO 8601）；没有的为 null",
        "題名、發文字號、發布機構、日期（ISO 8601）；沒有的為 null",
        "title, document number, issuer, date (ISO 8601); null where there is none",
      ),
      field(
        "clauses",
        "条文，按阅读次序；下列各项，空的与 0 省去不写",
        "條文，按閱讀次序；下列各項，空的與 0 省去不寫",
        "the clauses in reading order, with the fields below; what is empty, false or 0 is left out",
      ),
      field(
        "id, kind, depth",
        "标识与种类；上面有几层条文，最上层为 0",
        "標識與種類；上面有幾層條文，最上層為 0",
        "id and kind; how many clauses it stands in, 0 for the topmost",
      ),
      field(
        "label, heading, delimiter, runIn, after",
        "编号、标题、连排标题后的标点、是否与首段连排、位于上级条文第几段之后，同 clauses.ndjson",
        "編號、標題、連排標題後的標點、是否與首段連排、位於上級條文第幾段之後，同 clauses.ndjson",
        "number, heading, the mark that ends a run-in heading, whether it runs into the first paragraph, and how many paragraphs of the clause above stand before it, as in clauses.ndjson",
      ),
      field("paragraphs", "段落（表格除外）", "段落（表格除外）", "the paragraphs; not of tables"),
      field(
        "rows, head",
        "表格各行的单元格；首行是否为表头",
        "表格各行的儲存格；首行是否為表頭",
        "the cells of each row of a table; whether the first row names the columns",
      ),
      field(
        "marks",
        "订正与缺文之处：部分（part：label、heading 或段落、行次，自 1 起）、起止（UTF-16 单位，行内单元格之间算一个）、种类；缺文起止相同",
        "訂正與缺文之處：部分（part：label、heading 或段落、行次，自 1 起）、起止（UTF-16 單位，行內儲存格之間算一個）、種類；缺文起止相同",
        "repaired words and gaps: the part (label, heading, or a paragraph or row, from 1), start and end in UTF-16 units (between cells of a row stands one), and the kind; a gap is a point",
      ),
    ],
    schema: record({
      document: TEXT,
      script: oneOf(...SCRIPTS),
      title: TEXT,
      number: nullable(TEXT),
      issuer: nullable(TEXT),
      date: nullable(DATE),
      clauses: list(
        record(
          { id: TEXT, depth: COUNT, kind: oneOf(...CLAUSE_KINDS) },
          {
            label: TEXT,
            heading: TEXT,
            delimiter: TEXT,
            runIn: TRUTH,
            after: PLACE,
            paragraphs: list(TEXT),
            rows: list(list(TEXT)),
            head: TRUTH,
            marks: list(
              record({
                part: { anyOf: [oneOf("label", "heading"), PLACE] },
                start: COUNT,
                end: COUNT,
                kind: oneOf(...REPAIR_KINDS),
              }),
            ),
          },
        ),
      ),
    }),
  },
  *files({ corpus }) {
    for (const script of SCRIPTS) {
      yield* documentFiles(corpus, textFolder(script), (document) =>
        textFile(corpus, document, script),
      );
    }
  },
};
