/**
 * Characters beyond the Basic Multilingual Plane shift nothing: a text that has them in the place of others gets the same
 * annotations, conversions and hits, at the same characters.
 */
import { globSync, readFileSync } from "node:fs";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { fileURLToPath } from "node:url";
import fc from "fast-check";
import { afterAll, describe, expect, test } from "vitest";
import { BUILT_IN_ANNOTATORS } from "../../src/annotate/registry.ts";
import { RELATED } from "../../src/annotate/related/related-clauses.ts";
import { originsOf } from "../../src/annotate/script/provenance.ts";
import type { Corpus } from "../../src/model/corpus.ts";
import { allPartsOf, wordsAt } from "../../src/model/target.ts";
import { SCRIPTS, type Target } from "../../src/model/types.ts";
import {
  openccConvert,
  openccDirections,
  openccFoldTable,
} from "../../src/node/adapters/opencc.ts";
import { searchIndexIn } from "../../src/node/build/read-search-index.ts";
import { loadCollection } from "../../src/node/content/load-collection.ts";
import { createSearcher } from "../../src/search/searcher.ts";
import { createFolding } from "../../src/text/fold/fold.ts";
import { contentFolder } from "../support/content.ts";
import { writeSearchIndex } from "../support/search-index.ts";
import { seed } from "../support/seed.ts";

const FIXTURE = fileURLToPath(new URL("../fixtures/jiangbei", import.meta.url));
const { fold } = createFolding(openccFoldTable());
const convert = openccConvert();

/** Characters beyond the BMP, or with another form beyond it, each with a plain stand-in. */
const STAND_INS = new Map([
  ["頔", "某"],
  ["𬱖", "某"],
  ["𠮷", "某"],
  ["𬭎", "某"],
  ["鋐", "某"],
  ["😀", "★"],
]);
const ODD = [...STAND_INS.keys()];

function plain(text: string): string {
  return text.replace(/[頔𬱖𠮷𬭎鋐😀]/gu, (character) => STAND_INS.get(character) ?? character);
}

/** The fixture with a bracket of odd characters before each full stop and comma of its sources. */
function oddFiles(): Record<string, string> {
  let next = 0;
  const odd = () => Array.from({ length: 3 }, () => ODD[next++ % ODD.length] ?? "").join("");
  const files = globSync("**/*.{yaml,txt,md}", { cwd: FIXTURE });
  return Object.fromEntries(
    files.map((file) => {
      const text = readFileSync(path.join(FIXTURE, file), "utf8");
      const isSource = /source\.(?:txt|md)$/.test(file);
      return [
        file,
        isSource ? text.replace(/(?<=\p{Script=Han})(?=[，。])/gu, () => `（${odd()}）`) : text,
      ];
    }),
  );
}

const removals: (() => Promise<void>)[] = [];
afterAll(() => Promise.all(removals.map((remove) => remove())));

async function load(files: Readonly<Record<string, string>>): Promise<Corpus> {
  const folder = await contentFolder(files, (remove) => removals.push(remove));
  return (await loadCollection(folder)).corpus;
}

const files = oddFiles();
const odd = await load(files);
const stood = await load(
  Object.fromEntries(Object.entries(files).map(([file, text]) => [file, plain(text)])),
);

/** All annotations, with offsets that count characters. */
function annotations(corpus: Corpus, name: string): string[] {
  const annotator = BUILT_IN_ANNOTATORS.find((each) => each.name === name);
  if (annotator === undefined) throw new Error(`There is no annotator ${name}`);
  return corpus.layer(annotator).all.map(({ target: found, value }) => {
    const at = corpus.at(found);
    if (at === undefined || !("part" in found)) return plain(JSON.stringify([found, value]));
    const target = found as Target;
    const text = new Map(allPartsOf(at.clause.source)).get(target.part) ?? "";
    const [start, end] = [target.start, target.end].map(
      (offset) => Array.from(text.slice(0, offset)).length,
    );
    const words = wordsAt(at.clause, target);
    expect(fold(words["zh-Hant"])).toBe(fold(words["zh-Hans"]));
    return plain(JSON.stringify([{ ...target, start, end }, words["zh-Hans"]]));
  });
}

describe("a collection with characters beyond the BMP", () => {
  test("has many of them", () => {
    const texts = odd.clauses().flatMap(({ clause }) => clause.source.paragraphs);
    expect(texts.join("").match(/[\u{10000}-\u{10ffff}]/gu)?.length).toBeGreaterThan(100);
  });

  // Which clauses are related is told by their words, and rare characters make others.
  const others = BUILT_IN_ANNOTATORS.map(({ name }) => name).filter(
    (name) => name !== RELATED.name,
  );
  test.each(others)("has the same %s", (name) => {
    expect(annotations(odd, name)).toEqual(annotations(stood, name));
  });

  test("has the same forms", () => {
    for (const { address, clause } of odd.clauses()) {
      const other = stood.at(address)?.clause;
      for (const script of SCRIPTS) {
        expect(plain(JSON.stringify(clause.forms[script]))).toEqual(
          plain(JSON.stringify(other?.forms[script])),
        );
      }
    }
  });

  test.each(SCRIPTS)(
    "gives the same answers, with the same words marked, in %s",
    async (script) => {
      const answersOf = async (corpus: Corpus) => {
        const out = await mkdtemp(path.join(tmpdir(), "tiaowen-odd-"));
        removals.push(() => rm(out, { recursive: true, force: true }));
        await writeSearchIndex(corpus, out);
        const searcher = createSearcher(await searchIndexIn(out, script));
        const queries = ["中试基地", "揭榜挂帅", "2024年", "科技创新", "岳麓山大学科技城", "8.5%"];
        const answers = [];
        for (const query of queries) {
          const { total } = await searcher.search(query);
          expect(total).toBeGreaterThan(0);
          const hits = await searcher.hits(query, {}, { from: 0, to: total, room: 2000 });
          for (const { shown } of hits) {
            const parts = [...shown.title, ...(shown.body?.parts ?? [])];
            for (const { text, marked } of parts) {
              if (marked) expect(fold(text)).toBe(fold(query));
            }
          }
          answers.push(hits.map(({ clause, document, shown }) => [document.id, clause, shown]));
          // Cut snippets end between characters.
          for (const { shown } of await searcher.hits(
            query,
            {},
            { from: 0, to: total, room: 21 },
          )) {
            expect(JSON.stringify(shown)).not.toMatch(/\p{Cs}|\\ud/u);
          }
        }
        return plain(JSON.stringify(answers));
      };
      expect(await answersOf(odd)).toEqual(await answersOf(stood));
    },
  );
});

describe("a conversion", () => {
  const part = fc.constantFrom(
    ..."核心系统能力，头发发展，催生发展动能，秘書處的手鍊，乾隆年間乾淨，国家制造业，并入选名单，里程里面".split(
      "，",
    ),
  );
  const oddWord = fc.string({
    unit: fc.constantFrom(...ODD, "𡯂", "𪚥", "👨‍👩‍👧"),
    minLength: 1,
    maxLength: 4,
  });
  const parts = fc.array(fc.tuple(part, oddWord), { minLength: 1, maxLength: 6 });

  test.each([
    ["zh-Hans", "zh-Hant"],
    ["zh-Hant", "zh-Hans"],
  ] as const)("from %s to %s is the same beside characters beyond the BMP", (from, to) => {
    fc.assert(
      fc.property(parts, (given) => {
        const words = given.flat();
        const whole = convert(words.join("，"), from, to);
        expect(whole.split("，")).toEqual(words.map((word) => convert(word, from, to)));
        for (const { start, end, value } of originsOf(words.join("，"), openccDirections()[to])) {
          expect(words.join("，").slice(start, end)).toBe(value.from);
        }
      }),
      { seed, numRuns: 300 },
    );
  });
});
