/** The words of a collection, counted beside a plain count, and the suggestions made of them. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { GlossaryTerm } from "../../../src/model/types.ts";
import { collectSuggestions, collectVocabulary } from "../../../src/search/index/collect-words.ts";
import { indexedClauses } from "../../../src/search/index/indexed-clauses.ts";
import { createFolding } from "../../../src/text/fold/fold.ts";
import { clause, policyDocument } from "../../support/clauses.ts";
import { madeCorpus } from "../../support/made-corpus.ts";
import { seed } from "../../support/seed.ts";

const folding = createFolding(new Map());

/** The clauses of a document with these paragraphs, each with its own headings. */
function clausesOf(made: readonly { heading?: string; paragraphs?: readonly string[] }[]) {
  const clauses = made.map((given, at) => clause(`s${at + 1}`, given));
  return indexedClauses(madeCorpus([policyDocument({ clauses })]), folding);
}

test("the vocabulary has the Han words of two to eight characters, with the clauses that hold each", () => {
  const text = fc.string({ unit: fc.constantFrom("甲", "乙", "丙", "a", "𠀀"), maxLength: 14 });
  const names = fc.array(fc.string({ unit: fc.constantFrom("甲", "乙", "丙"), maxLength: 9 }));
  fc.assert(
    fc.property(
      fc.array(fc.array(text, { maxLength: 3 }), { maxLength: 8 }),
      names,
      fc.integer({ min: 1, max: 4 }),
      (made, named, size) => {
        const clauses = clausesOf(made.map((paragraphs) => ({ paragraphs })));
        const cut = (own: string): string[] =>
          Array.from({ length: Math.ceil(own.length / size) }, (_, at) =>
            own.slice(at * size, (at + 1) * size),
          );
        const words = [...clauses.flatMap(({ folded }) => folded.flatMap(cut)), ...named];
        const counts = new Map<string, number>();
        for (const word of words.filter((own) => /^\p{Script=Han}{2,8}$/u.test(own))) {
          const holders = clauses.filter(({ folded }) => folded.some((own) => own.includes(word)));
          if (holders.length > 0) counts.set(word, holders.length);
        }
        expect(new Map(collectVocabulary(clauses, cut, named))).toEqual(counts);
      },
    ),
    { seed, numRuns: 150 },
  );
});

describe("suggestions", () => {
  const term = (hans: string, en = "name", hant = hans): GlossaryTerm => ({
    ...{ id: en, titles: { "zh-Hans": hans, "zh-Hant": hant, en }, pinyin: `${en} pinyin` },
    aliases: { "zh-Hans": [], "zh-Hant": [], en: [] },
    except: [],
    definition: { "zh-Hans": "", "zh-Hant": "", en: "" },
    clauses: [],
  });
  const clauses = clausesOf([
    { heading: "渔港", paragraphs: ["文。", "建设泊位和航标，泊位。"] },
    { heading: "泊位建设", paragraphs: ["泊位。"] },
    { heading: "港", paragraphs: ["航标，渔港，灯塔，灯塔。"] },
    { heading: "长".repeat(24) },
    { heading: "远".repeat(25), paragraphs: ["渔港。"] },
  ]);
  const extract = () => ["灯塔", "泊位", "航标"];

  test("of each sort are in the order of the clauses that hold them, each text once", () => {
    const glossary = [term("灯塔", "light"), term("渔港", "port"), term("绝无", "none")];
    const { suggestions, names } = collectSuggestions(clauses, glossary, folding, extract);
    const expected = {
      glossary: [
        ["渔港", 3],
        ["灯塔", 1],
      ],
      terms: [
        ["泊位", 2],
        ["航标", 2],
      ],
      headings: [
        ["泊位建设", 1],
        ["长".repeat(24), 1],
      ],
    };
    expect(suggestions).toEqual({ "zh-Hans": expected, "zh-Hant": expected });
    expect(names).toEqual([
      ["port", "port pinyin"],
      ["light", "light pinyin"],
    ]);
  });

  test("leave out what has another fold in the other script", () => {
    const { suggestions } = collectSuggestions(
      clauses,
      [term("渔港", "port", "泊位")],
      folding,
      () => [],
    );
    expect(suggestions["zh-Hans"].glossary).toEqual([]);
  });
});
