/** translations/: the translated text of each document, a file for each language; the clause panel of Chinese pages loads it. */
// @ts-nocheck


import type { TranslatedClauses } from "../../../model/translation.ts";
import { type Artifact, dataPath } from "../artifact.ts";
import { field, words } from "../documentation.ts";
import { compactJson } from "../json.ts";
import { list, mapOf, record, TEXT } from "../json-schema.ts";

/** A file of `translations/`. */
export interface TranslationData {
  readonly document: string;
  /** BCP 47 tag. */
  readonly language: string;
  /** The paragraphs of each translated clause; rows of tables have tabs between cells. */
  readonly clauses: TranslatedClauses;
}

/** Path of a file below `data/`. */
export function translationPath(language: string, document: string): string {
  return `translations/${language}/${document}.json`;
}

export const TRANSLATIONS: Artifact = {
  name: "translations",
  documentation: {
    name: "translations/",
    folders: ["en/"],
    about: words(
      "有译文的文件的译文（非官方），每种语言每份文件一个",
      "有譯文的文件的譯文（非官方），每種語言每份文件一個",
      "The unofficial translation of each translated document, a file for each language: translations/<language>/<id>.json",
    ),
    fields: [
      field(
        "document, language",
        "文件标识与语言",
        "文件標識與語言",
        "id of the document, and the language",
      ),
      field(
        "clauses",
        "按条文标识：各段译文；表格每行一段，单元格之间为制表符",
        "按條文標識：各段譯文；表格每行一段，儲存格之間為製表符",
        "by clause id: the translated paragraphs; of a table each row, with tabs between cells",
      ),
    ],
    schema: record({ document: TEXT, language: TEXT, clauses: mapOf(list(TEXT)) }),
  },
  *files({ corpus }) {
    for (const { id: document, translations } of corpus.documents) {
      for (const [language, clauses] of Object.entries(translations)) {
        const data: TranslationData = { document, language, clauses };
        const path = dataPath(translationPath(language, document));
        yield { path, content: compactJson(data) };
      }
    }
  },
};
