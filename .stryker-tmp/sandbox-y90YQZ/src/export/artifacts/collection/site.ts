/** site.json: name and address of the site, for programs that read its data. */
// @ts-nocheck


import type { Titles } from "../../../model/types.ts";
import { type Artifact, dataPath } from "../artifact.ts";
import { field, words } from "../documentation.ts";
import { prettyJson } from "../json.ts";
import { COUNT, record, TEXT, TITLES } from "../json-schema.ts";

/** The content of the file. */
export interface SiteFile {
  readonly name: Titles;
  readonly description: Titles;
  /** Address of the site's root, with a slash at the end; without a host if the site's host is not configured. */
  readonly root: string;
  readonly documents: number;
  readonly clauses: number;
}

export const SITE_FILE: Artifact = {
  name: "site",
  documentation: {
    name: "site.json",
    about: words("本站的名称与地址", "本站的名稱與地址", "Name and address of this site"),
    fields: [
      field(
        "name, description",
        "名称与说明，各分 zh-Hans、zh-Hant、en 三项",
        "名稱與說明，各分 zh-Hans、zh-Hant、en 三項",
        "name and description, each as zh-Hans, zh-Hant and en",
      ),
      field(
        "root",
        "根地址，以 / 结尾；未设定域名的，只有路径",
        "根地址，以 / 結尾；未設定域名的，只有路徑",
        "address of the root, with a slash at its end; only the path where no host is configured",
      ),
      field(
        "documents, clauses",
        "文件数与条文数",
        "文件數與條文數",
        "number of documents and of clauses",
      ),
    ],
    schema: record({
      name: TITLES,
      description: TITLES,
      root: TEXT,
      documents: COUNT,
      clauses: COUNT,
    }),
  },
  *files({ corpus, root }) {
    const { name, description } = corpus.site;
    const site: SiteFile = {
      name,
      description,
      root,
      documents: corpus.documents.length,
      clauses: corpus.size,
    };
    yield { path: dataPath("site.json"), content: prettyJson(site) };
  },
};
