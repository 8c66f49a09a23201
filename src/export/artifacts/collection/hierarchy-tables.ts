/** hierarchies/: each task hierarchy in each export format, in the first language of the site; pages make them in their own. */
import { clauseUrl } from "../../clause-address.ts";
import { FILE_LANGUAGES } from "../../file-language.ts";
import { taskTable } from "../../tasks/task-rows.ts";
import { type Artifact, dataPath } from "../artifact.ts";

const LANGUAGES = ["zh-hans", "zh-hant", "en"] as const;

export const HIERARCHY_TABLES: Artifact = {
  name: "hierarchy-tables",
  async *files({ corpus, root, taskFormats }) {
    const { languages } = corpus.site;
    const lang =
      LANGUAGES.find((language) => languages.length === 0 || languages.includes(language)) ??
      "zh-hans";
    for (const hierarchy of corpus.hierarchies) {
      const table = taskTable(hierarchy, corpus, (address) => clauseUrl(root, address));
      for (const { ending, content } of taskFormats) {
        const path = dataPath(`hierarchies/${hierarchy.id}.${ending}`);
        yield { path, content: await content(table, undefined, FILE_LANGUAGES[lang]) };
      }
    }
  },
};
