/** The words of a collection are read as they were cut, each at its place in the fold of its clause. */
import { describe, expect, test } from "vitest";
import { SCRIPTS, type Script } from "../../../src/model/types.ts";
import { cutAllWords } from "../../../src/node/adapters/jieba.ts";
import { openccFoldTable } from "../../../src/node/adapters/opencc.ts";
import { readTable } from "../../../src/search/format/clause-table.ts";
import { clauseTexts } from "../../../src/search/index/clause-texts.ts";
import { indexedClauses } from "../../../src/search/index/indexed-clauses.ts";
import { collectTokens } from "../../../src/search/tokens/collect-tokens.ts";
import { openTokens } from "../../../src/search/tokens/open-tokens.ts";
import {
  MARK,
  SIZES_FILE,
  TEXT_END,
  tokensFile,
  wordsFile,
} from "../../../src/search/tokens/token-format.ts";
import { tokenize } from "../../../src/search/tokens/tokenize.ts";
import { createFolding } from "../../../src/text/fold/fold.ts";
import { clause, policyDocument } from "../../support/clauses.ts";
import { corpus as jiangbei } from "../../support/jiangbei.ts";
import { madeCorpus } from "../../support/made-corpus.ts";

const folding = createFolding(openccFoldTable());
const titles = { "zh-Hans": "甲", "zh-Hant": "甲", en: null };

/** The words of a collection, as they were cut and as they are read; `length` replaces the length of every clause. */
function tokensOf(corpus = jiangbei, script: Script = "zh-Hans", length?: number) {
  const clauses = indexedClauses(corpus, folding).map((own) => ({
    ...own,
    length: length ?? own.length,
  }));
  const collected = collectTokens(clauses, folding, cutAllWords);
  const encoded = (json: unknown) => new TextEncoder().encode(JSON.stringify(json));
  const files = new Map<string, Uint8Array<ArrayBuffer>>([
    [SIZES_FILE, encoded(collected.sizes)],
    ...SCRIPTS.map((own) => [wordsFile(own), encoded(collected.words[own])] as const),
    ...collected.shards.map((shard, at) => [tokensFile(at), Uint8Array.from(shard)] as const),
  ]);
  const asked: string[] = [];
  const read = async (name: string) => {
    asked.push(name);
    return files.get(name) ?? Promise.reject(new Error(`no file ${name}`));
  };
  const table = readTable({
    kinds: ["section"],
    documents: [
      {
        ...{ id: "a", titles, shortTitles: titles, date: null, genre: "other" },
        clauses: clauses.map((_, at) => `s${at + 1}`).join(" "),
        kinds: "0".repeat(clauses.length),
        lengths: clauses.map((own) => own.length),
        headings: clauses.map(() => 0),
        sections: [clauses.length],
      },
    ],
    ...{ hierarchies: [], statements: [], publications: [], apart: [], sample: "", languages: [] },
  });
  return { clauses, asked, files, opened: openTokens({ read, script }, table, folding) };
}

/** A collection of clauses with these texts. */
function made(...texts: readonly (readonly string[])[]) {
  const clauses = texts.map((paragraphs, at) => clause(`s${at + 1}`, { paragraphs }));
  return madeCorpus([policyDocument({ clauses })]);
}

async function walked({ opened }: ReturnType<typeof tokensOf>, number: number) {
  const [words, codesOf] = await Promise.all([opened.words(), opened.load([number])]);
  const found: { fold: string; start: number; end: number; text: number }[] = [];
  words.walk(codesOf(number), (word, start, end, text) => {
    found.push({ fold: words.folds[word] ?? "", start, end, text });
  });
  return found;
}

test("every word of a clause stands where its fold stands in the texts", async () => {
  const tokens = tokensOf();
  for (const [number, { folded, clause: own }] of tokens.clauses.entries()) {
    const found = await walked(tokens, number);
    let begin = 0;
    for (const [text, fold] of folded.entries()) {
      const symbols = Array.from(fold);
      for (const word of found.filter((each) => each.text === text)) {
        const there = symbols.slice(word.start - begin, word.end - begin).join("");
        expect(there, own.id).toBe(word.fold);
      }
      begin += symbols.length + 1;
    }
    const joined = found.map(({ fold }) => fold).join("");
    expect(joined, own.id).toBe(folded.join("").replaceAll(" ", ""));
  }
});

test("a space stands between two words of letters and digits, and none at the start of a text", async () => {
  const tokens = tokensOf(made(["AI 2025", "5G 标准 8.5% 3"], ["abc"]));
  expect(await walked(tokens, 0)).toEqual([
    { fold: "ai", start: 0, end: 2, text: 0 },
    { fold: "2025", start: 3, end: 7, text: 0 },
    { fold: "5g", start: 8, end: 10, text: 1 },
    { fold: "标准", start: 10, end: 12, text: 1 },
    { fold: "8.5%", start: 12, end: 16, text: 1 },
    { fold: "3", start: 16, end: 17, text: 1 },
  ]);
  expect(await walked(tokens, 1)).toEqual([{ fold: "abc", start: 0, end: 3, text: 0 }]);
});

test("the codes of a clause have a mark where phrases part, and the end of each text", async () => {
  const { opened } = tokensOf(made(["创新、创新“发展", "创新"]));
  const [words, codesOf] = await Promise.all([opened.words(), opened.load([0])]);
  const codes = Array.from(codesOf(0), (code) => {
    return code === MARK ? "、" : code === TEXT_END ? "|" : (words.folds[code - 3] ?? "");
  });
  expect(codes).toEqual(["创新", "、", "创新", "发展", "|", "创新", "|"]);
  expect(await opened.sizes()).toEqual([{ characters: 8, positions: 10 }]);
});

describe("the words", () => {
  test("stand the commonest first, and are found by their fold", async () => {
    const { opened } = tokensOf(made(["创新。发展。创新"], ["创新", "协调"]));
    const words = await opened.words();
    expect(words.folds).toEqual(["创新", "发展", "协调"]);
    expect(words.folds.map((fold) => words.numberOf(fold))).toEqual([0, 1, 2]);
    expect(words.numberOf("绿色")).toBeUndefined();
  });

  test.each([
    ["zh-Hans", "AI标准"],
    ["zh-Hant", "AI標準"],
  ] as const)("in %s are written as the texts write them", async (script, text) => {
    const source = { label: "", heading: "", paragraphs: ["AI标准"] };
    const hant = { label: "", heading: "", paragraphs: ["AI標準"] };
    const own = clause("s1", { paragraphs: source.paragraphs });
    const clauses = [{ ...own, forms: { "zh-Hans": source, "zh-Hant": hant } }];
    const { opened } = tokensOf(madeCorpus([policyDocument({ clauses })]), script);
    const { shown, folds } = await opened.words();
    expect(shown.join("")).toBe(text);
    expect(folds.join("")).toBe("ai标准");
  });

  test("that are written with a space inside are shown as their fold", async () => {
    const spaced = { label: "", heading: "", paragraphs: ["發 展"] };
    const own = clause("s1", { paragraphs: ["发展"] });
    const clauses = [{ ...own, forms: { ...own.forms, "zh-Hant": spaced } }];
    const { opened } = tokensOf(madeCorpus([policyDocument({ clauses })]), "zh-Hant");
    expect((await opened.words()).shown).toEqual(["发展"]);
  });

  test("of a collection without any are none", async () => {
    const { opened } = tokensOf(made(["——"]));
    const { shown, folds } = await opened.words();
    expect([shown, folds]).toEqual([[], []]);
    expect([...(await opened.load([0]))(0)]).toEqual([TEXT_END]);
  });
});

test("words and texts of many shards are those of one, and each file is read once", async () => {
  const one = tokensOf();
  const many = tokensOf(jiangbei, "zh-Hans", 15_000);
  expect([...many.files.keys()].filter((name) => name.endsWith(".bin")).length).toBeGreaterThan(3);
  const numbers = many.clauses.map((_, number) => number);
  for (const number of [...numbers].reverse()) {
    expect(await walked(many, number)).toEqual(await walked(one, number));
  }
  await Promise.all([many.opened.load(numbers), many.opened.sizes(), many.opened.sizes()]);
  expect(many.asked.toSorted()).toEqual([...new Set(many.asked)].toSorted());
});

test("the words of a clause that was not loaded are not to be had", async () => {
  const { opened } = tokensOf(jiangbei, "zh-Hans", 40_000);
  const codesOf = await opened.load([1]);
  expect(() => codesOf(0)).toThrow("The words and the index do not belong together");
  expect(codesOf(1).length).toBeGreaterThan(0);
});

test("every word of the collection is counted, as a naive cut finds it", async () => {
  const { clauses, opened } = tokensOf();
  const { folds } = await opened.words();
  const codesOf = await opened.load(clauses.map((_, number) => number));
  const counts = new Map<string, number>();
  for (const number of clauses.keys()) {
    for (const code of codesOf(number)) {
      const fold = folds[code - 3];
      if (fold !== undefined) counts.set(fold, (counts.get(fold) ?? 0) + 1);
    }
  }
  const naive = new Map<string, number>();
  for (const { clause: own } of clauses) {
    for (const { text } of clauseTexts(own.forms["zh-Hans"], own.runIn, own.delimiter)) {
      for (const { fold } of tokenize(text, folding, cutAllWords)) {
        naive.set(fold, (naive.get(fold) ?? 0) + 1);
      }
    }
  }
  expect(counts).toEqual(naive);
  const inOrder = folds.map((fold) => counts.get(fold) ?? 0);
  expect(inOrder).toEqual(inOrder.toSorted((one, other) => other - one));
});
