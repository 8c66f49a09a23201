/** hierarchies/: each task hierarchy in each export format, in every language of the site. */
import { clauseUrl } from "../../clause-address.ts";
import { type AddressLanguage, addressLanguages, FILE_LANGUAGES } from "../../file-language.ts";
import { hierarchyPath } from "../../tasks/hierarchy-path.ts";
import { taskTable } from "../../tasks/task-rows.ts";
import { type Artifact, dataPath } from "../artifact.ts";

export const HIERARCHY_TABLES: Artifact = {
  name: "hierarchy-tables",
  async *files({ corpus, root, taskFormats }) {
    for (const hierarchy of corpus.hierarchies) {
      const tableIn = (language?: AddressLanguage) =>
        taskTable(hierarchy, corpus, (address) => clauseUrl(root, address, language));
      const path = (language: string, ending: string) =>
        dataPath(hierarchyPath(hierarchy.id, language, ending));
      for (const { ending, content } of taskFormats.filter((format) => format.ending === "json")) {
        yield { path: path("", ending), content: await content(tableIn()) };
      }
      for (const language of addressLanguages(corpus.site)) {
        const table = tableIn(language);
        for (const { ending, content } of taskFormats) {
          if (ending === "json") continue;
          const file = await content(table, undefined, FILE_LANGUAGES[language]);
          yield { path: path(language, ending), content: file };
        }
      }
    }
  },
};
