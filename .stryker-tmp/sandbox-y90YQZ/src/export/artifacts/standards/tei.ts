/** tei/: each document in TEI P5, with both scripts and the English. */
// @ts-nocheck

import { tei } from "../../standards/tei.ts";
import { type Artifact, dataPath } from "../artifact.ts";
import { field, words } from "../documentation.ts";

export const TEI: Artifact = {
  name: "tei",
  documentation: {
    name: "tei/",
    ending: "xml",
    about: words(
      "每份文件的 TEI P5，含两种字形与译文。下载的离线版不含",
      "每份文件的 TEI P5，含兩種字形與譯文。下載的離線版不含",
      "Each document in TEI P5, with both scripts and the translation; not in the offline copy",
    ),
    fields: [
      field(
        "text, div",
        "原文（source）、另一字形（conversion）、译文（translation）；条文，标识为 xml:id，其余以 corresp 指向它",
        "原文（source）、另一字形（conversion）、譯文（translation）；條文，標識為 xml:id，其餘以 corresp 指向它",
        "the source, its conversion and its translation; a clause with its xml:id, to which the others point by corresp",
      ),
      field(
        "choice, gap, unclear, ref, date, measure, name",
        "订正、缺文与存疑之处；引用、日期、数量与名称",
        "訂正、缺文與存疑之處；引用、日期、數量與名稱",
        "repairs, gaps and doubts; references, dates, amounts and names",
      ),
    ],
  },
  *files({ corpus, root }) {
    for (const document of corpus.documents) {
      yield { path: dataPath(`tei/${document.id}.xml`), content: tei(corpus, document, root) };
    }
  },
};
