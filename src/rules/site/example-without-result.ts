import type { Rule } from "../rule.ts";

const SITE = "name: { zh-Hans: 库 }\ndescription: { zh-Hans: 述 }\n";
const TEXT = {
  "sources/a/source.txt": "一、湖泊\n保护湖泊。\n",
  "sources/a/source.yaml": "id: a\ntitle: 一个文件\n",
};

export const exampleWithoutResult = {
  id: "site/example-without-result",
  severity: "warning",
  summary: "the front page offers a search that finds nothing",
  remedy: "offer words that the texts have",
  about: [
    "`examples` in site.yaml are the queries that the front page offers beside its search field. One that finds nothing is mostly left over from a sample or from a text that was taken out.",
  ],
  examples: [
    {
      ok: false,
      files: { ...TEXT, "site.yaml": `${SITE}examples:\n  zh-Hans: [保护湖泊, 渡口]\n` },
      file: "site.yaml",
      line: 4,
    },
    {
      ok: true,
      files: { ...TEXT, "site.yaml": `${SITE}examples: { zh-Hans: [保護湖泊, 湖泊 -渡口] }\n` },
    },
  ],
} as const satisfies Rule;
