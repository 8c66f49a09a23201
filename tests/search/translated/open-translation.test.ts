/** Words of translated texts are found where they stand, as a plain reading finds them. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { position } from "../../../src/search/answer/positions.ts";
import { readTable } from "../../../src/search/format/clause-table.ts";
import {
  translatedTableFile,
  translatedTextsFile,
  translatedWordsFile,
} from "../../../src/search/format/translated-format.ts";
import { collectTranslated, languagesOf } from "../../../src/search/index/collect-translated.ts";
import { indexedClauses } from "../../../src/search/index/indexed-clauses.ts";
import { serializeTable } from "../../../src/search/index/serialize-table.ts";
import { openTranslation } from "../../../src/search/translated/open-translation.ts";
import { wordTerm } from "../../../src/search/translated/word-term.ts";
import { createFolding } from "../../../src/text/fold/fold.ts";
import { wordKey } from "../../../src/text/translation/words.ts";
import { clause, policyDocument } from "../../support/clauses.ts";
import { madeCorpus } from "../../support/made-corpus.ts";
import { seed } from "../../support/seed.ts";

interface Made {
  readonly title: string | null;
  readonly paragraphs: readonly string[];
}

const folding = createFolding(new Map());

/** The translation of some clauses, which are written and read anew. */
async function opened(clauses: readonly Made[], language = "en") {
  const collection = madeCorpus([
    policyDocument({
      clauses: clauses.map(({ title }, number) =>
        clause(`s${number + 1}`, { heading: `第${number}`, english: title }),
      ),
      translations: {
        [language]: Object.fromEntries(
          clauses.map(({ paragraphs }, number) => [`s${number + 1}`, paragraphs]),
        ),
      },
    }),
  ]);
  const indexed = indexedClauses(collection, folding);
  const { table, words, texts } = collectTranslated(collection.documents, indexed, language);
  const files = new Map<string, string>([
    [translatedTableFile(language), JSON.stringify(table)],
    ...words.map((own, shard): [string, string] => [
      translatedWordsFile(language, shard),
      JSON.stringify(own),
    ]),
    ...texts.map((own, shard): [string, string] => [
      translatedTextsFile(language, shard),
      JSON.stringify(own),
    ]),
  ]);
  const asked: string[] = [];
  const translation = await openTranslation(
    language,
    readTable(serializeTable(collection, indexed, null)),
    folding,
    async (name) => {
      asked.push(name);
      return JSON.parse(files.get(name) ?? "");
    },
  );
  return { translation, table, asked };
}

/** The texts of each clause as words. */
function wordsIn({ title, paragraphs }: Made): string[][] {
  return [...(title === null ? [] : [title]), ...paragraphs].map((text) =>
    text.split(" ").filter((word) => word !== ""),
  );
}

/** The places of adjacent words, counted word by word. */
function plainly(clauses: readonly Made[], words: readonly string[], isLiteral: boolean) {
  return clauses.flatMap((made, number) => {
    let start = 0;
    return wordsIn(made).flatMap((text) => {
      const found = text.flatMap((_, at) => {
        const isHere = words.every((word, index) =>
          isLiteral || index < words.length - 1
            ? text[at + index] === word
            : wordKey(text[at + index] ?? "", "en") === wordKey(word, "en"),
        );
        return isHere ? [position(number, start + at)] : [];
      });
      start += text.length + 1;
      return found;
    });
  });
}

const WORDS = ["port", "ports", "plan", "planned", "of", "constructor", "2025"];
const line = fc
  .array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: 8 })
  .map((words) => words.join(" "));
const made = fc.record({ title: fc.option(line), paragraphs: fc.array(line, { maxLength: 3 }) });

test("a term stands where its words do, the last one in any form unless it is literal", async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(made, { minLength: 1, maxLength: 6 }),
      fc.array(fc.constantFrom(...WORDS, "toString"), { minLength: 1, maxLength: 3 }),
      fc.boolean(),
      async (clauses, words, isLiteral) => {
        const { translation } = await opened(clauses);
        const found = await translation.placesOf(wordTerm(words.join(" "), isLiteral));
        const folded = words.map((word) => word.toLowerCase());
        expect([...found]).toEqual(plainly(clauses, folded, isLiteral));
      },
    ),
    { seed, numRuns: 60 },
  );
});

test("words of many shards are found, and only the shard of a word is read, once", async () => {
  const words = Array.from({ length: 1201 }, (_, number) => `w${number}x`);
  const { translation, table, asked } = await opened([
    { title: null, paragraphs: [words.join(" ")] },
  ]);
  expect(table.shards).toBe(2);
  asked.length = 0;
  for (const at of [0, 700, 1200]) {
    const found = await translation.placesOf(wordTerm(words[at] ?? "", false));
    expect([...found]).toEqual([position(0, at)]);
    await translation.placesOf(wordTerm(words[at] ?? "", true));
  }
  expect(asked).toHaveLength(new Set(asked).size);
  const exactly = await opened([{ title: null, paragraphs: [words.slice(1).join(" ")] }]);
  expect(exactly.table.shards).toBe(1);
});

test("the places of a word are written clause by clause, as differences", () => {
  const paragraphs = [["port", "a port of a port"], ["quay"], ["ports port"], ["port"]];
  const clauses = paragraphs.map((_, number) => clause(`s${number + 1}`));
  const translations = {
    en: Object.fromEntries(paragraphs.map((own, number) => [`s${number + 1}`, own])),
  };
  const { documents } = madeCorpus([policyDocument({ clauses, translations })]);
  const indexed = indexedClauses(madeCorpus(documents), folding);
  const { words, table, texts } = collectTranslated(documents, indexed, "en");
  expect(table).toEqual({ lengths: [8, 2, 3, 2], titles: [0, 0, 0, 0], shards: 1 });
  expect(words[0]).toEqual({
    [wordKey("a", "en")]: { a: [0, 2, 2, 3] },
    [wordKey("of", "en")]: { of: [0, 1, 4] },
    [wordKey("port", "en")]: { port: [0, 3, 0, 3, 3, 2, 1, 1, 1, 1, 0], ports: [2, 1, 0] },
    [wordKey("quay", "en")]: { quay: [1, 1, 0] },
  });
  const forms = collectTranslated(
    [policyDocument({ clauses, translations: { en: { s1: ["ports port"] } } })],
    indexed,
    "en",
  );
  expect(Object.keys(forms.words[0]?.[wordKey("port", "en")] ?? {})).toEqual(["port", "ports"]);
  expect(texts.flatMap((shard) => shard.clauses).map((own) => own.texts.length)).toEqual([
    ...[2, 1, 1, 1],
  ]);
});

describe("the table", () => {
  test("has the sizes of texts and titles, and their mean over the clauses that have any", async () => {
    const { translation } = await opened([
      { title: "New ports", paragraphs: ["The port is planned."] },
      { title: null, paragraphs: [] },
      { title: null, paragraphs: ["One", "two three"] },
    ]);
    const { clauses, averageLength } = translation.table;
    expect(clauses.map(({ length, heading, headingAt }) => [length, heading, headingAt])).toEqual([
      [8, 2, 0],
      [0, 0, 0],
      [5, 0, 0],
    ]);
    expect(averageLength).toBe(6.5);
    expect((await opened([{ title: null, paragraphs: [] }])).translation.table.averageLength).toBe(
      0,
    );
  });

  test("leads to the texts of every clause, over the bounds of files", async () => {
    const clauses = Array.from({ length: 20 }, (_, number) => ({
      title: `Title ${number}`,
      paragraphs: [`Text ${number}`],
    }));
    const { translation } = await opened(clauses);
    const numbers = [19, 0, 5, 6, 7, 12];
    const loaded = await translation.loadTexts(numbers);
    expect(loaded.map(({ texts }) => texts.map(({ displayed }) => displayed))).toEqual(
      numbers.map((number) => [`Title ${number}`, `Text ${number}`]),
    );
  });
});

test("a language other than English has no titles and no inflection", async () => {
  const { translation } = await opened([{ title: "Ports", paragraphs: ["port ports"] }], "fr");
  const places = async (word: string) => [...(await translation.placesOf(wordTerm(word, false)))];
  expect(await places("ports")).toEqual([position(0, 1)]);
  expect(translation.table.clauses[0]?.heading).toBe(0);
  const documents = ["fr", "en"].map((language) =>
    policyDocument({ translations: { [language]: {}, de: {} } }),
  );
  expect(languagesOf(documents)).toEqual(["de", "en", "fr"]);
});
