/** akn/: each document in Akoma Ntoso 3.0, an expression for each script and for English where it is translated. */
// @ts-nocheck

import { akomaNtoso } from "../../standards/akn.ts";
import { type Artifact, dataPath } from "../artifact.ts";
import { field, words } from "../documentation.ts";

/** The expressions, with the folders of their files. */
const EXPRESSIONS = [
  ["zh-Hans", "zh-hans"],
  ["zh-Hant", "zh-hant"],
  ["en", "en"],
] as const;

export const AKOMA_NTOSO: Artifact = {
  name: "akn",
  documentation: {
    name: "akn/",
    folders: ["zh-hans/", "zh-hant/"],
    ending: "xml",
    about: words(
      "每份文件的 Akoma Ntoso 3.0（OASIS LegalDocML），两种字形各一个；有译文的另有 akn/en/<id>.xml。下载的离线版不含",
      "每份文件的 Akoma Ntoso 3.0（OASIS LegalDocML），兩種字形各一個；有譯文的另有 akn/en/<id>.xml。下載的離線版不含",
      "Each document in Akoma Ntoso 3.0 (OASIS LegalDocML), a file for each script, and akn/en/<id>.xml for a translated one; not in the offline copy",
    ),
    fields: [
      field(
        "eId, GUID",
        "按其命名规则的标识；本站的条文标识（文件#条文）",
        "按其命名規則的標識；本站的條文標識（文件#條文）",
        "id by its naming convention; the id of the clause here (document#clause)",
      ),
      field("ref, date", "引用与日期", "引用與日期", "references and dates in the text"),
    ],
  },
  *files({ corpus, root }) {
    for (const document of corpus.documents) {
      for (const [language, folder] of EXPRESSIONS) {
        if (language === "en" && document.translations.en === undefined) continue;
        const page = `${root}${folder}/docs/${document.id}/`;
        const path = dataPath(`akn/${folder}/${document.id}.xml`);
        yield { path, content: akomaNtoso(corpus, document, language, page) };
      }
    }
  },
};
