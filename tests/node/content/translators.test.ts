/** Who translated a text: from the editor's file to citations and translators' files. */
import { expect, test } from "vitest";
import { TMX } from "../../../src/export/artifacts/translation/tmx.ts";
import { tei } from "../../../src/export/standards/tei.ts";
import { loadCollection } from "../../../src/node/content/load-collection.ts";
import { apaReference } from "../../../src/site/citation/apa.ts";
import { bibtex } from "../../../src/site/citation/bibtex.ts";
import { citedClause, citedDocument } from "../../../src/site/citation/of-model.ts";
import { citationRecord } from "../../../src/site/citation/record.ts";
import { translationCredit } from "../../../src/site/i18n/reading/translation.ts";
import { contentFolder } from "../../support/content.ts";
import { artifactContext } from "../../support/jiangbei.ts";

const SOURCE = 'id: plan\ntitle: 江北市计划\nissuer: 江北市人民政府\ndate: "2026-01"\n';

async function load(translations: string) {
  const folder = await contentFolder({
    "sources/plan/source.txt": "一、目标\n建设平台。\n",
    "sources/plan/source.yaml": SOURCE,
    "translations/plan.en.md": "## s1\n\nBuild platforms.\n",
    "translations.yaml": translations,
  });
  return loadCollection(folder);
}

const NAMED = "translators:\n  plan: { name: Jiangbei Translators, status: reviewed }\n";

/** The record of the first clause, as read in English or not. */
async function record(translations: string, isTranslated: boolean) {
  const { corpus } = await load(translations);
  const [placed] = corpus.clauses();
  if (placed === undefined) throw new Error("There is no clause");
  const reading = {
    script: "zh-Hans",
    address: null,
    accessed: "2026-11-30",
    isTranslated,
  } as const;
  const cited = citedDocument(corpus, placed.document);
  return citationRecord(cited, citedClause("zh-Hans", placed), reading);
}

test("a translation that was read is cited with its translator", async () => {
  const item = await record(NAMED, true);
  expect(item.translator).toEqual([{ literal: "Jiangbei Translators" }]);
  expect(apaReference(item)).toContain("(Jiangbei Translators, Trans.)");
  expect(bibtex(item)).toContain("translator = {{Jiangbei Translators}}");
});

test.each([
  [NAMED, false],
  ["names: { 江北市人民政府: Jiangbei Government }\n", true],
])(
  "the Chinese, or a text whose translator nobody names, is cited without one",
  async (file, isTranslated) => {
    const item = await record(file, isTranslated);
    expect(item).not.toHaveProperty("translator");
    expect(apaReference(item)).not.toContain("Trans.");
    expect(bibtex(item)).not.toContain("translator");
  },
);

test("the file for translation memories names the translator in its header", async () => {
  for (const [file, header] of [
    [NAMED, "<note>plan: translated by Jiangbei Translators (reviewed)</note></header>"],
    ["names: { 江北市人民政府: Jiangbei Government }\n", 'datatype="plaintext"/>'],
  ] as const) {
    const { corpus } = await load(file);
    for await (const { content } of TMX.files({ ...artifactContext, corpus })) {
      expect(content).toContain(header);
    }
  }
});

const IN_LANGUAGES =
  "translators:\n  plan: { name: { zh-Hans: 编者, zh-Hant: 編者, en: the editors } }\n";

test("a translator has a name in each language, and citations the English one", async () => {
  const { corpus } = await load(IN_LANGUAGES);
  const credit = corpus.documents[0]?.translator;
  expect(translationCredit("en", credit)).toContain("translation by the editors.");
  expect(translationCredit("zh-hans", credit)).toContain("译者：编者。");
  expect(translationCredit("zh-hant", credit)).toContain("譯者：編者。");
  expect((await record(IN_LANGUAGES, true)).translator).toEqual([{ literal: "the editors" }]);
});

test.each([
  [NAMED, "<name>Jiangbei Translators</name>"],
  [IN_LANGUAGES, "<name>the editors</name>"],
  ["names: { 江北市人民政府: Jiangbei Government }\n", "<name>not stated</name>"],
])("the TEI file of a translated text says who translated it", async (file, name) => {
  const { corpus } = await load(file);
  const [document] = corpus.documents;
  if (document === undefined) throw new Error("There is no document");
  expect(tei(corpus, document, "/")).toContain(name);
});

test("a translator of a text that has no translation is told to the editor", async () => {
  const { diagnostics } = await load("translators:\n  plans: { name: Somebody }\n");
  expect(diagnostics.filter(({ rule }) => rule === "translation/unknown-id")).toHaveLength(1);
});
