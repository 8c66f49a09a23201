/** hierarchies/: each task hierarchy in each export format, in each language of the site. */
import { clauseUrl } from "../../clause-address.ts";
import { FILE_LANGUAGES } from "../../file-language.ts";
import { hierarchyPath } from "../../tasks/formats.ts";
import { taskTable } from "../../tasks/task-rows.ts";
import { type Artifact, dataPath } from "../artifact.ts";

export const HIERARCHY_TABLES: Artifact = {
  name: "hierarchy-tables",
  async *files({ corpus, root, taskFormats }) {
    const { languages } = corpus.site;
    const worded = Object.entries(FILE_LANGUAGES).filter(
      ([language]) => languages.length === 0 || languages.includes(language),
    );
    for (const hierarchy of corpus.hierarchies) {
      const table = taskTable(hierarchy, corpus, (address) => clauseUrl(root, address));
      for (const format of taskFormats) {
        for (const [language, lang] of format.isWorded ? worded : worded.slice(0, 1)) {
          const path = dataPath(hierarchyPath(hierarchy.id, format, language));
          yield { path, content: await format.content(table, undefined, lang) };
        }
      }
    }
  },
};
