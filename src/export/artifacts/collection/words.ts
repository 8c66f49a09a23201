/** words/: the frequency of every word of each document, and the sizes of its sections. */

import type { PolicyDocument } from "../../../model/types.ts";
import { walkClauses } from "../../../model/walk.ts";
import { clauseTexts } from "../../../search/index/clause-texts.ts";
import { tokenize } from "../../../search/tokens/tokenize.ts";
import type { Artifact, ArtifactContext } from "../artifact.ts";
import { documentFiles } from "../document-files.ts";
import { field, words } from "../documentation.ts";
import { COUNT, list, record, TEXT, tuple } from "../json-schema.ts";

export const WORD_FILES: Artifact = {
  name: "words",
  documentation: {
    name: "words/",
    about: words(
      "每份文件各词的次数，每份文件一个；“统计”页所数的就是这些词",
      "每份文件各詞的次數，每份文件一個；「統計」頁所數的就是這些詞",
      "The frequency of every word of a document, a file each: words/<id>.json. The Statistics page counts these words",
    ),
    fields: [
      field("document", "文件标识", "文件標識", "id of the document"),
      field(
        "characters, tokens, types",
        "字数（不计标点与空格）、词数、不同的词数",
        "字數（不計標點與空格）、詞數、不同的詞數",
        "number of characters (no punctuation, no spaces), of words, and of different words",
      ),
      field(
        "sections",
        "最上层各条：标识（clause）、字数、词数",
        "最上層各條：標識（clause）、字數、詞數",
        "the topmost clauses: id (clause), number of characters and of words",
      ),
      field(
        "words",
        "按次数：词（简体，已统一宽窄与大小写）、次数、所见条数",
        "按次數：詞（簡體，已統一寬窄與大小寫）、次數、所見條數",
        "the commonest first: the word (Simplified, of one width and case), its frequency, and the number of clauses that have it",
      ),
    ],
    schema: record({
      document: TEXT,
      characters: COUNT,
      tokens: COUNT,
      types: COUNT,
      sections: list(record({ clause: TEXT, characters: COUNT, tokens: COUNT })),
      words: list(tuple(TEXT, COUNT, COUNT)),
    }),
  },
  files: ({ corpus, tools, ofText }) =>
    documentFiles(corpus, "words/", (document) =>
      ofText("words", document, () => wordFile(document, tools)),
    ),
};

/** The words of a document, and the sizes of its sections. */
function wordFile({ id, clauses }: PolicyDocument, { folding, cutAll }: ArtifactContext["tools"]) {
  const counts = new Map<string, { count: number; clauses: number; last: number }>();
  let number = 0;
  const sections = clauses.map((top) => {
    const section = { clause: top.id, characters: 0, tokens: 0 };
    for (const { clause } of walkClauses([top])) {
      number++;
      for (const { text } of clauseTexts(clause.forms["zh-Hans"], clause.runIn, clause.delimiter)) {
        section.characters += Array.from(folding.fold(text)).length;
        for (const { fold } of tokenize(text, folding, cutAll)) {
          section.tokens++;
          const own = counts.get(fold) ?? { count: 0, clauses: 0, last: 0 };
          own.count++;
          if (own.last !== number) own.clauses++;
          own.last = number;
          counts.set(fold, own);
        }
      }
    }
    return section;
  });
  const sum = (key: "characters" | "tokens"): number =>
    sections.reduce((total, section) => total + section[key], 0);
  return {
    document: id,
    characters: sum("characters"),
    tokens: sum("tokens"),
    types: counts.size,
    sections,
    words: Array.from(counts, ([word, own]) => [word, own.count, own.clauses] as const).toSorted(
      (one, other) => other[1] - one[1],
    ),
  };
}
