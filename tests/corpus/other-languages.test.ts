/** What may be typed besides Chinese depends on the collection, and the pages promise no more. */
import { expect, test } from "vitest";
import { otherLanguages } from "../../src/corpus/other-languages.ts";
import { loadCollection } from "../../src/node/content/load-collection.ts";
import { ENGLISH_READERS } from "../../src/site/i18n/pages/front.ts";
import { searchStrings } from "../../src/site/i18n/search/search.ts";
import { contentFolder } from "../support/content.ts";

const TEXT = {
  "sources/a/source.txt": "一、湖泊\n保护湖泊。\n",
  "sources/a/source.yaml": "id: a\ntitle: 湖泊方案\n",
};

async function languagesOf(files: Readonly<Record<string, string>>) {
  const { corpus } = await loadCollection(await contentFolder({ ...TEXT, ...files }));
  return otherLanguages(corpus);
}

test("Chinese texts alone promise neither English nor pinyin", async () => {
  const other = await languagesOf({});
  expect(other).toEqual({ english: false, pinyin: false, titles: false });
  const said = [
    searchStrings("zh-hans").hint(other),
    searchStrings("en").hint(other),
    ENGLISH_READERS.texts(0, 1, other),
    ENGLISH_READERS.search(other),
  ].join(" ");
  expect(said).not.toMatch(/英文|拼音|pinyin|in English|English titles/u);
});

test("English titles and plain words promise English, and a glossary pinyin too", async () => {
  const titled = await languagesOf({ "translations.yaml": "documents: { a: Lakes plan }\n" });
  expect(titled).toEqual({ english: true, pinyin: false, titles: true });
  expect(await languagesOf({ "words.yaml": "lake: [湖泊]\n" })).toEqual({
    ...{ english: true, pinyin: false, titles: false },
  });
  const glossary =
    "- { id: hu, zh-Hans: 湖泊, pinyin: húpō, en: lake, definition: { zh-Hans: 水。, en: Water. }, clauses: [a#s1] }\n";
  const named = await languagesOf({ "glossary.yaml": glossary });
  expect(named).toMatchObject({ english: true, pinyin: true });
  expect(searchStrings("zh-hant").hint(titled)).toMatch(/英文；/u);
  expect(searchStrings("zh-hant").hint(named)).toMatch(/英文或拼音；/u);
});
