/** tiaowen.<language>.tmx: every pair of a paragraph and its translation, for the memories of translators (TMX 1.4b, LISA/ETSI 2005). */
import type { Corpus } from "../../../model/corpus.ts";
import { translatorName } from "../../../model/translation.ts";
import { escapeXml } from "../../../text/xml.ts";
import { type Artifact, dataPath } from "../artifact.ts";
import { field, words } from "../documentation.ts";

/** Name of the file below `data/`. */
function tmxFile(language: string): string {
  return `tiaowen.${language}.tmx`;
}

/** The file for a language. Titles and paragraphs are units; both scripts are given. */
function tmx(corpus: Corpus, language: string): string {
  const units = corpus.clauses().flatMap(({ document, clause, address }) => {
    const translated = document.translations[language]?.[clause.id] ?? [];
    const title = language === "en" ? clause.english : null;
    const { "zh-Hans": hans, "zh-Hant": hant } = clause.forms;
    const pairs = [
      ...(title === null || hans.heading === ""
        ? []
        : [[hans.heading, hant.heading, title, "heading"]]),
      ...translated.map((text, index) => [
        hans.paragraphs[index] ?? "",
        hant.paragraphs[index] ?? "",
        text,
        `p${index + 1}`,
      ]),
    ];
    return pairs.map(([one = "", other = "", text = "", part = ""]) =>
      unit(`${address.document}#${address.clause}-${part}`, [
        ["zh-Hans", one],
        ["zh-Hant", other],
        [language, text],
      ]),
    );
  });
  return `<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE tmx SYSTEM "tmx14.dtd">
<tmx version="1.4">
<header creationtool="Tiaowen" creationtoolversion="1" segtype="paragraph" o-tmf="Tiaowen" adminlang="en" srclang="zh-Hans" datatype="plaintext"${headerOf(corpus, language)}
<body>
${units.join("\n")}
</body>
</tmx>
`;
}

/** The rest of the header: a note for each document whose translator is named. */
function headerOf({ documents }: Corpus, language: string): string {
  const notes = documents.flatMap(({ id, translations, translator }) =>
    language === "en" && translations[language] !== undefined && translator !== undefined
      ? `<note>${escapeXml(`${id}: translated by ${translatorName(translator, "en")} (${translator.status})`)}</note>`
      : [],
  );
  return notes.length === 0 ? "/>" : `>${notes.join("")}</header>`;
}

function unit(id: string, variants: readonly (readonly [string, string])[]): string {
  const own = variants.map(
    ([language, text]) =>
      `<tuv xml:lang="${language}"><seg>${escapeXml(text.replaceAll("\t", " | "))}</seg></tuv>`,
  );
  return `<tu tuid="${escapeXml(id)}">${own.join("")}</tu>`;
}

export const TMX: Artifact = {
  name: "tmx",
  documentation: {
    name: "tiaowen.en.tmx",
    about: words(
      "全部标题与段落的中英对照（TMX 1.4b），供翻译记忆使用",
      "全部標題與段落的中英對照（TMX 1.4b），供翻譯記憶使用",
      "Every title and paragraph with its translation, for translation memories (TMX 1.4b)",
    ),
    fields: [
      field(
        "tu, tuid",
        "一个翻译单位；标识为 文件#条文-段（heading 或 p 加段次）",
        "一個翻譯單位；標識為 文件#條文-段（heading 或 p 加段次）",
        "a unit; its id is document#clause-part, heading or p and the number of the paragraph",
      ),
      field(
        "tuv",
        "简体、繁体与译文；表格单元格之间为 |",
        "簡體、繁體與譯文；表格儲存格之間為 |",
        "Simplified, Traditional and the translation; | between the cells of a row",
      ),
    ],
  },
  *files({ corpus }) {
    const languages = new Set(
      corpus.documents.flatMap(({ translations }) => Object.keys(translations)),
    );
    for (const language of languages) {
      yield { path: dataPath(tmxFile(language)), content: tmx(corpus, language) };
    }
  },
};
