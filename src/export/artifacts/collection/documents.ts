/** documents.json: every document with its metadata. */
import { GENRES } from "../../../model/genres.ts";
import type { PolicyDocument } from "../../../model/types.ts";
import { STANDARDS } from "../../../model/types.ts";
import { ENDINGS, type Validity } from "../../../model/versions/versions.ts";
import { walkClauses } from "../../../model/walk.ts";
import { works } from "../../../versions/works.ts";
import { type Artifact, dataPath } from "../artifact.ts";
import { field, TITLE, words } from "../documentation.ts";
import { prettyJson } from "../json.ts";
import {
  COUNT,
  DATE,
  LINES,
  list,
  nullable,
  oneOf,
  record,
  SHA256,
  TEXT,
  TITLES,
  TRUTH,
} from "../json-schema.ts";

export const DOCUMENTS: Artifact = {
  name: "documents",
  documentation: {
    name: "documents.json",
    about: words("全部文件及其信息", "全部文件及其資料", "All documents with their metadata"),
    fields: [
      field("id", "文件标识", "文件標識", "id of the document"),
      TITLE,
      field(
        "issuer, authors, number",
        "发布机构、作者、发文字号；没有的，为 null 或空",
        "發布機構、作者、發文字號；沒有的，為 null 或空",
        "issuer, authors, document number; null or empty where there is none",
      ),
      field(
        "date",
        "日期，ISO 8601，所知多少即写多少",
        "日期，ISO 8601，所知多少即寫多少",
        "date (ISO 8601), as exact as it is known",
      ),
      field("kind", "类别", "類別", "type of document"),
      field("script", "原文字形", "原文字形", "script of the source"),
      field(
        "source",
        "源文件、SHA-256 与起止行",
        "源檔案、SHA-256 與起止行",
        "source file, its SHA-256, first and last line",
      ),
      field(
        "origins",
        "以上各项出自何处",
        "以上各項出自何處",
        "where each of these values comes from",
      ),
      field(
        "force",
        "效力所据：施行的首日与末日、终止方式、是否草案；不知其效力的没有此项",
        "效力所據：施行的首日與末日、終止方式、是否草案；不知其效力的沒有此項",
        "what its state follows from: first and last day in force, how its force ends, whether it is a draft; absent if nothing is known of it",
      ),
      field("clauses", "条数", "條數", "number of clauses"),
    ],
    schema: list(
      record(
        {
          id: TEXT,
          title: TITLES,
          issuer: nullable(TEXT),
          authors: list(TEXT),
          date: nullable(DATE),
          number: nullable(TEXT),
          kind: oneOf(...GENRES),
          script: oneOf(...STANDARDS),
          source: record({ file: TEXT, sha256: SHA256, lines: LINES }),
          origins: record({
            title: TEXT,
            issuer: nullable(TEXT),
            authors: nullable(TEXT),
            date: nullable(TEXT),
            number: nullable(TEXT),
            kind: nullable(TEXT),
          }),
          clauses: COUNT,
        },
        {
          force: record({
            from: nullable(DATE),
            to: nullable(DATE),
            ending: nullable(oneOf(...ENDINGS)),
            isDraft: TRUTH,
          }),
        },
      ),
    ),
  },
  *files({ corpus }) {
    const index = corpus.derive(works);
    const records = corpus.documents.map((document) =>
      documentRecord(document, index.version(document.id)?.validity),
    );
    yield { path: dataPath("documents.json"), content: prettyJson(records) };
  },
};

/** Issuer, authors and number are in the script of the source. */
function documentRecord(document: PolicyDocument, force: Validity | undefined) {
  const { id, titles, titleFrom, issuer, authors, date, number, genre, genreFrom } = document;
  const { script, standard, source } = document;
  return {
    id,
    title: titles,
    issuer: issuer?.value[script] ?? null,
    authors: authors?.value.map((author) => author[script]) ?? [],
    date: date?.value ?? null,
    number: number?.value[script] ?? null,
    kind: genre,
    script: standard,
    source: { file: source.file, sha256: source.sha256, lines: source.lines },
    origins: {
      title: titleFrom,
      issuer: issuer?.from ?? null,
      authors: authors?.from ?? null,
      date: date?.from ?? null,
      number: number?.from ?? null,
      kind: genreFrom,
    },
    ...(force !== undefined && { force }),
    clauses: [...walkClauses(document.clauses)].length,
  };
}
