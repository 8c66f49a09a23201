/** names.json: the names that texts mention, each with the clauses that mention it. */

import { clausesOf, type NameIndex, nameIndex } from "../../../annotate/names/mentions.ts";
import type { Name } from "../../../model/types.ts";
import { NAME_KINDS } from "../../../model/types.ts";
import { type Artifact, dataPath } from "../artifact.ts";
import { field, TITLE, words } from "../documentation.ts";
import { recordArray } from "../json.ts";
import { ADDRESS, list, nullable, oneOf, record, TEXT, TITLES } from "../json-schema.ts";

export const NAMES: Artifact = {
  name: "names",
  documentation: {
    name: "names.json",
    about: words(
      "文本提到的名称，及提到它的条文",
      "文本提到的名稱，及提到它的條文",
      "The names that the texts mention, and the clauses that mention them",
    ),
    fields: [
      field(
        "id, kind",
        "标识与种类：地方、机构、平台、项目、政策",
        "標識與種類：地方、機構、平台、項目、政策",
        "id and kind: place, organisation, platform, project, policy",
      ),
      TITLE,
      field(
        "forms",
        "文本里的各种叫法，用简体字",
        "文本裏的各種叫法，用簡體字",
        "all forms of the name in the texts, in Simplified characters",
      ),
      field(
        "note",
        "编者的说明，没有的为 null",
        "編者的說明，沒有的為 null",
        "the editor’s note, or null",
      ),
      field(
        "clauses",
        "提到它的条文；只在更长的名称里出现的，归于较长的名称",
        "提到它的條文；只在更長的名稱裏出現的，歸於較長的名稱",
        "the clauses that mention it; where it is only part of a longer name, the longer name has the clause",
      ),
    ],
    schema: list(
      record({
        id: TEXT,
        kind: oneOf(...NAME_KINDS),
        title: TITLES,
        forms: list(TEXT),
        note: nullable(TEXT),
        clauses: list(ADDRESS),
      }),
    ),
  },
  *files({ corpus }) {
    const index = corpus.derive(nameIndex);
    const records = corpus.names.map((name) => nameRecord(name, index));
    yield { path: dataPath("names.json"), content: recordArray(records) };
  },
};

function nameRecord({ id, kind, titles, forms, note }: Name, index: NameIndex) {
  return { id, kind, title: titles, forms, note, clauses: clausesOf(index.of(id)) };
}
