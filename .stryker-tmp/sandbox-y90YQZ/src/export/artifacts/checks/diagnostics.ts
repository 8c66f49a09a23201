/** diagnostics.json: the findings of the check of the content. */
// @ts-nocheck


import { sortDiagnostics } from "../../../model/report.ts";
import { type Artifact, dataPath } from "../artifact.ts";
import { field, words } from "../documentation.ts";
import { prettyJson } from "../json.ts";
import { COUNT, list, oneOf, record, TEXT } from "../json-schema.ts";

export const DIAGNOSTICS: Artifact = {
  name: "diagnostics",
  documentation: {
    name: "diagnostics.json",
    about: words("内容检查所见的问题", "內容檢查所見的問題", "What the check of the content found"),
    fields: [
      field("rule, severity", "规则与轻重", "規則與輕重", "rule and severity"),
      field("file, line, column", "所在位置", "所在位置", "where it stands"),
      field("message, hint", "说明与建议", "說明與建議", "what is wrong and what to do"),
      field(
        "explanation",
        "编者已知的，说明何以如此",
        "編者已知的，說明何以如此",
        "the editor’s explanation, where the problem is known",
      ),
    ],
    schema: list(
      record(
        {
          rule: TEXT,
          severity: oneOf("error", "warning"),
          file: TEXT,
          line: COUNT,
          column: COUNT,
          message: TEXT,
          hint: TEXT,
        },
        { explanation: TEXT },
      ),
    ),
  },
  *files({ diagnostics }) {
    const content = prettyJson(sortDiagnostics(diagnostics));
    yield { path: dataPath("diagnostics.json"), content };
  },
};
