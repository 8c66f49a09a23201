/** changes.json: what each publication of the site changed. The next build is compared with it. */

import { GENRES } from "../../../model/genres.ts";
import { CLAUSE_KINDS } from "../../../model/types.ts";
import { CLAUSE_CHANGES, DOCUMENT_CHANGES } from "../../../model/versions/changes.ts";
import { CHANGE_KINDS } from "../../../model/versions/versions.ts";
import { type Artifact, dataPath } from "../artifact.ts";
import { field, words } from "../documentation.ts";
import { compactJson } from "../json.ts";
import {
  COUNT,
  DATE,
  FORMS,
  list,
  nullable,
  oneOf,
  PLACE,
  record,
  TEXT,
  TITLES,
  tuple,
} from "../json-schema.ts";

const FACTS = {
  document: TEXT,
  titles: TITLES,
  genre: oneOf(...GENRES),
  issuer: nullable(FORMS),
  date: nullable(DATE),
};

export const CHANGES: Artifact = {
  name: "changes",
  documentation: {
    name: "changes.json",
    about: words(
      "历次发布的变动，以及下一次发布据以比较的条文",
      "歷次發布的變動，以及下一次發布據以比較的條文",
      "What each publication changed, and the clauses that the next one is compared with",
    ),
    fields: [
      field("format", "格式的版本", "格式的版本", "version of the format"),
      field(
        "id",
        "本站变动记录的标识，始终不变",
        "本站變動記錄的標識，始終不變",
        "id of the record; it never changes",
      ),
      field(
        "publications",
        "各次发布，新者在前：序号、日期、变动的文件；每份文件列出变动的条（新增、修改、移动、删除）与其前后文字；新版本与已发布的前一版本（formerVersion）逐条相比，kinds 为其变化",
        "各次發布，新者在前：序號、日期、變動的文件；每份文件列出變動的條（新增、修改、移動、刪除）與其前後文字；新版本與已發布的前一版本（formerVersion）逐條相比，kinds 為其變化",
        "the publications, newest first: number, day and changed documents, each with its changed clauses (added, changed, moved, removed) and their words before and after; a new version is compared with the published one before it (formerVersion), and kinds tells the changes of its clauses",
      ),
      field(
        "documents",
        "现有文件，及其各条的标识、文字的校验值、新增与最近修改于第几次发布",
        "現有文件，及其各條的標識、文字的校驗值、新增與最近修改於第幾次發布",
        "the present documents: for each clause its id, the sum of its words, and the numbers of the publications that added it and changed it last",
      ),
    ],
    schema: record({
      format: PLACE,
      id: TEXT,
      publications: list(
        record({
          number: PLACE,
          date: nullable(DATE),
          documents: list(
            record(
              {
                kind: oneOf(...DOCUMENT_CHANGES),
                ...FACTS,
                size: COUNT,
                clauses: list(
                  record(
                    {
                      kind: oneOf(...CLAUSE_CHANGES),
                      clause: TEXT,
                      from: nullable(record({ clause: TEXT, name: nullable(FORMS) })),
                      name: TITLES,
                      unnamed: nullable(oneOf(...CLAUSE_KINDS)),
                      before: nullable(FORMS),
                      after: nullable(FORMS),
                    },
                    { kinds: list(oneOf(...CHANGE_KINDS)) },
                  ),
                ),
              },
              { formerVersion: record({ document: TEXT, titles: TITLES, date: nullable(DATE) }) },
            ),
          ),
        }),
      ),
      documents: list(record({ ...FACTS, clauses: list(tuple(TEXT, TEXT, PLACE, PLACE)) })),
    }),
  },
  *files({ record: changes }) {
    yield { path: dataPath("changes.json"), content: compactJson(changes) };
  },
};
