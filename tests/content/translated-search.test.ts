/** The search of translated texts answers as the oracle does, on the real content and on a larger collection of its kind. */
import { afterAll, expect, test } from "vitest";
import { walkClauses } from "../../src/model/walk.ts";
import type { Searcher } from "../../src/search/searcher.ts";
import { wordKey, wordsOf } from "../../src/text/translation/words.ts";
import { generateCollection } from "../eval/generated-collection.ts";
import { openTranslated, translatedDifferencesOf, withTranslations } from "../eval/translated.ts";
import { plainWords } from "../search/translated-oracle.ts";
import { collection } from "../support/real-content.ts";
import { seed } from "../support/seed.ts";

/** One index for all tests that ask for it: none of them changes it. */
let opened: ReturnType<typeof openTranslated> | undefined;
afterAll(async () => (await opened)?.close());

async function open(): Promise<Searcher> {
  opened ??= openTranslated(collection);
  return (await opened).searcher;
}

test("random queries find each clause whose translation matches, and count no other", async () => {
  expect(await translatedDifferencesOf(collection, 500, seed)).toEqual([]);
});

test("so they do in a larger collection", async () => {
  const large = withTranslations(generateCollection(collection, 2000, seed), collection, seed);
  expect(await translatedDifferencesOf(large, 120, seed)).toEqual([]);
});

test("what a translation says is excluded by a minus", async () => {
  const searcher = await open();
  const all = await searcher.names("laboratory");
  const without = await searcher.names("laboratory -innovation");
  const both = await searcher.names("laboratory innovation");
  expect(without.length).toBeGreaterThan(0);
  expect(without.length + both.length).toBe(all.length);
});

test("a hit has its title, its words in their context and its place in English, the Chinese beside", async () => {
  const searcher = await open();
  const [hit] = await searcher.hits("bonded R&D centres", {}, { from: 0, to: 1, room: 80 });
  const marked = hit?.translation?.title.filter((part) => part.marked).map(({ text }) => text);
  expect(marked).toEqual(["Bonded", "R&D", "Centres"]);
  expect(hit?.translated?.path.every((title) => !/\p{Script=Han}/u.test(title))).toBe(true);
  expect(hit?.shown.body?.parts.some(({ text }) => /\p{Script=Han}/u.test(text))).toBe(true);
});

test.each([
  ["Box", (id: string) => /^box\d+$/u.test(id)],
  ['"Box 2"', (id: string) => id === "box2"],
])("a number that pages write before an English title is found: %s", async (query, isMeant) => {
  const boxes = [...walkAll()].filter(isMeant);
  expect(boxes.length).toBeGreaterThan(0);
  const found = (await (await open()).names(`title:${query}`)).map(({ clause }) => clause);
  expect(
    found
      .map((clause) => clause.split("#")[1] ?? "")
      .filter(isMeant)
      .toSorted(),
  ).toEqual(boxes.toSorted());
  const anywhere = (await (await open()).names(query)).map(({ clause }) => clause);
  expect(found.filter((clause) => !anywhere.includes(clause))).toEqual([]);
});

/** The ids of all clauses with an English title. */
function* walkAll(): Iterable<string> {
  for (const { clauses } of collection.documents) {
    for (const { clause } of walkClauses(clauses)) if (clause.english !== null) yield clause.id;
  }
}

test("a Chinese query shows the English of its hits", async () => {
  const searcher = await open();
  const hits = await searcher.hits("揭榜挂帅", {}, { from: 0, to: 5, room: 80 });
  expect(hits.length).toBeGreaterThan(2);
  expect(hits.every(({ translation }) => (translation?.body?.parts.length ?? 0) > 0)).toBe(true);
});

test("a name of the glossary is looked for in Chinese too, and the answer says so", async () => {
  const searcher = await open();
  const { inTranslation } = await searcher.search("little giant");
  expect(inTranslation?.named.length).toBeGreaterThan(0);
});

test("every occurrence in a translation is a line of the concordance", async () => {
  const searcher = await open();
  const { occurrences } = await searcher.search("laboratories");
  const lines: string[] = [];
  const how = { order: "left", room: 30 } as const;
  for await (const { items } of searcher.lines("laboratories", {}, how)) {
    lines.push(...items.map(({ keyword }) => keyword.toLowerCase()));
  }
  expect(lines.length).toBe(occurrences);
  expect(new Set(lines)).toEqual(new Set(["laboratory", "laboratories"]));
});

test("a line has the paragraph of the other language beside it", async () => {
  const searcher = await open();
  const how = { order: "text", room: 30 } as const;
  let read = 0;
  for (const query of ["laboratories", "实验室"]) {
    for await (const { items } of searcher.lines(query, {}, how)) {
      for (const { aligned, language, keyword } of items) {
        const [han = [], latin = []] = [/\p{Script=Han}/gu, /\p{Script=Latin}/gu].map((letters) =>
          Array.from(aligned.matchAll(letters)),
        );
        expect(han.length > latin.length, `${keyword}: ${aligned}`).toBe(language === "en");
        expect(aligned).not.toBe("");
        read++;
      }
    }
  }
  expect(read).toBeGreaterThan(100);
});

test("words are read as the oracle reads them", () => {
  for (const { translations } of collection.documents) {
    for (const text of Object.values(translations.en ?? {}).flat()) {
      expect(wordsOf(text).map(({ word }) => word)).toEqual(plainWords(text));
    }
  }
});

test.each([
  ["base", "bases", "based", "basing"],
  ["plan", "plans", "planned", "planning"],
  ["study", "studies", "studied", "studying"],
  ["centre", "center", "centres", "centers"],
  ["programme", "program", "programmes"],
  ["organise", "organize", "organised", "organizing"],
  ["commercialisation", "commercialization"],
  ["model", "modelled", "modeling"],
  ["process", "processes", "processed"],
  ["use", "uses", "used", "using"],
  ["laboratory", "laboratories"],
])("%s has the key of its other forms", (word, ...others) => {
  expect(others.map((other) => wordKey(other, "en"))).toEqual(
    others.map(() => wordKey(word, "en")),
  );
});

test.each([
  ["thing", "th"],
  ["red", "r"],
  ["need", "nee"],
  ["status", "statu"],
  ["class", "clas"],
  ["university", "universe"],
  ["organisation", "organise"],
])("%s has another key than %s", (word, other) => {
  expect(wordKey(word, "en")).not.toBe(wordKey(other, "en"));
});

test.each([
  ["pilot scael", "pilot", "scael", "scale"],
  ["labratory innovation base", "innovation base", "labratory", "laboratory"],
])(
  "of %s, the word that means nothing is left out, and a near one offered",
  async (query, rest, word, near) => {
    const searcher = await open();
    const { leftOut, relaxed, total } = await searcher.search(query);
    expect(leftOut.map(({ text }) => text)).toEqual([word]);
    expect(leftOut[0]?.near).toContain(near);
    expect(relaxed).not.toBeNull();
    expect(total).toBe((await searcher.search(rest)).total);
    expect((await searcher.search(rest)).leftOut).toEqual([]);
  },
);

test("a hit without a match shows its beginning, or that of the first clause below it", async () => {
  const searcher = await open();
  const hits = await searcher.hits("-laboratory", {}, { from: 0, to: 1000, room: 80 });
  const parents = new Set(
    collection.documents.flatMap((document) =>
      document.clauses.flatMap(function under(clause): string[] {
        const below = clause.children.flatMap(under);
        return clause.children.length > 0 ? [`${document.id}#${clause.id}`, ...below] : below;
      }),
    ),
  );
  expect(hits.length).toBeGreaterThan(200);
  for (const { document, clause, name, kind, shown, translation } of hits) {
    const address = `${document.id}#${clause}`;
    if (name === "") expect(shown.opening, address).not.toBe("");
    if (!parents.has(address) && kind !== "table" && shown.opening === "") continue;
    expect(shown.body?.parts.length, address).toBeGreaterThan(0);
    expect(translation?.body?.parts.length, address).toBeGreaterThan(0);
  }
});
