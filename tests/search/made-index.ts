/** An index in memory over a few made clauses, looked up in the plainest way. */
import { position } from "../../src/search/answer/positions.ts";
import type { DisplayClause } from "../../src/search/excerpt/display-texts.ts";
import { foldClause } from "../../src/search/excerpt/folded-clause.ts";
import { readTable } from "../../src/search/format/clause-table.ts";
import type { WrittenEnglish } from "../../src/search/format/index-format.ts";
import { symbolsOf } from "../../src/search/format/symbols.ts";
import type { Index } from "../../src/search/open-index.ts";
import { readEnglish } from "../../src/search/translate/english-index.ts";
import type { Translation } from "../../src/search/translated/open-translation.ts";
import { createFolding } from "../../src/text/fold/fold.ts";

interface MadeDocument {
  readonly id: string;
  readonly title?: string;
  readonly date?: string | null;
  /** The texts of each clause; one before `|` is its heading. */
  readonly clauses: readonly string[];
}

interface Made {
  readonly documents: readonly MadeDocument[];
  readonly vocabulary?: Readonly<Record<string, number>>;
  readonly english?: Partial<WrittenEnglish>;
  /** Numbers of clauses that the index does not hold. */
  readonly without?: readonly number[];
  readonly frequencies?: ReadonlyMap<string, number>;
  readonly translation?: Translation;
}

const folding = createFolding(
  new Map([
    ["標", "标"],
    ["創", "创"],
  ]),
);

function textsOf(clause: string): DisplayClause["texts"] {
  const [heading, ...rest] = clause.includes("|") ? clause.split("|") : ["", clause];
  const texts = [
    ...(heading === "" || heading === undefined
      ? []
      : [{ text: heading, headingLength: heading.length }]),
    ...rest.filter((text) => text !== "").map((text) => ({ text, headingLength: 0 })),
  ];
  return foldClause(texts, folding);
}

export function madeIndex(made: Made): Index {
  const { documents, vocabulary = {}, english = {}, without = [], frequencies } = made;
  const texts = documents.flatMap(({ clauses }) => clauses.map(textsOf));
  const symbols = texts.map((own) => own.map(({ text }) => symbolsOf(text)));
  const lengths = symbols.map((own) => own.reduce((sum, text) => sum + text.length + 1, 0));
  const headings = texts.map(([first], at) =>
    first !== undefined && first.headingLength > 0 ? (symbols[at]?.[0]?.length ?? 0) : 0,
  );
  let before = 0;
  const table = readTable({
    kinds: ["section"],
    documents: documents.map(({ id, title = id, date = null, clauses }) => {
      const [from, to] = [before, before + clauses.length];
      before = to;
      const titles = { "zh-Hans": title, "zh-Hant": title, en: null };
      return {
        ...{ id, titles, shortTitles: titles, date, genre: "other" as const },
        clauses: clauses.map((_, at) => `s${at + 1}`).join(" "),
        kinds: "0".repeat(clauses.length),
        lengths: lengths.slice(from, to),
        headings: headings.slice(from, to),
        sections: clauses.map(() => 1),
      };
    }),
    ...{ hierarchies: [], statements: [], publications: [], apart: [], sample: "", languages: [] },
  });
  const clauses = [...table.clauses];
  for (const number of without) delete clauses[number];
  const words = new Map(Object.entries(vocabulary));
  const names = readEnglish({ terms: [], titles: [], ...english });
  return {
    folding,
    table: { ...table, clauses },
    async placesOf(fold) {
      const sought = symbolsOf(fold);
      const places: number[] = [];
      for (const [number, own] of symbols.entries()) {
        let start = 0;
        for (const text of own) {
          for (const at of text.keys()) {
            const isHere = sought.every((symbol, offset) => text[at + offset] === symbol);
            if (isHere) places.push(position(number, start + at));
          }
          start += text.length + 1;
        }
      }
      return Float64Array.from(places);
    },
    ...(frequencies !== undefined && { frequencies }),
    loadTexts: async (numbers) =>
      numbers.map((number) => ({ path: [], labels: [""], texts: texts[number] ?? [] })),
    vocabulary: async () => words,
    english: async () => names,
    translation: async () => made.translation ?? null,
  };
}
