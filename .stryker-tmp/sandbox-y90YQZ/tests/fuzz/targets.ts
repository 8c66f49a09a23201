/** What takes input from outside, each with inputs made at random and what has to hold whatever they are. */
// @ts-nocheck

import fc from "fast-check";
import {
  readState as readComparison,
  writeState as writeComparison,
} from "../../src/client/compare/address-state.ts";
import { readWrongAddress } from "../../src/client/not-found/wrong-address.ts";
import { readState, writeState } from "../../src/client/search/state/address-state.ts";
import { readFailedQueries } from "../../src/kept/failed-searches/format.ts";
import { readNotes, writeNotes } from "../../src/kept/notes/format.ts";
import { readWorksheet, writeWorksheet } from "../../src/kept/worksheet/format.ts";
import {
  glossarySchema,
  hierarchiesSchema,
  namesSchema,
  repairsSchema,
  siteSchema,
  sourceSchema,
} from "../../src/model/content/schema.ts";
import { readYaml } from "../../src/node/content/yaml.ts";
import { parseDocument } from "../../src/parse/parse.ts";
import { splitLines } from "../../src/parse/read/read-text.ts";
import type { ParsedClause } from "../../src/parse/tree.ts";
import { readQuery } from "../../src/search/query/read-query.ts";
import { unfinishedTerms } from "../../src/search/query/unfinished-term.ts";
import { writeQuery } from "../../src/search/query/write-query.ts";
import { createFolding } from "../../src/text/fold/fold.ts";
import { generateText, KINDS } from "../parse/generated-texts.ts";
import { damaged } from "./damage.ts";

export interface FuzzTarget {
  readonly name: string;
  /** Its part of all inputs. */
  readonly share: number;
  readonly inputs: fc.Arbitrary<string>;
  /** Throws if something does not hold. */
  check(input: string): void;
}

function assert(holds: boolean, message: string): asserts holds {
  if (!holds) throw new Error(message);
}

function idsOf(clauses: readonly ParsedClause[]): string[] {
  return clauses.flatMap(({ id, children }) => [id, ...idsOf(children)]);
}

/** Texts of every kind that the generator knows. */
const texts = fc
  .tuple(fc.integer({ min: 0, max: KINDS.length - 1 }), fc.nat())
  .map(([kind, seed]) => {
    const chosen = KINDS[kind];
    return (chosen && generateText(chosen, seed)?.text) ?? "第一条　正文。\n";
  });

const TEXTS: FuzzTarget = {
  name: "texts",
  share: 0.15,
  inputs: damaged(texts),
  check(source) {
    const lines = [1, Math.max(1, splitLines(source).length)] as const;
    for (const format of ["text", "markdown"] as const) {
      const hints = { titleBlock: [], roles: [] };
      const { clauses, coverage } = parseDocument({
        source,
        format,
        file: "x",
        lines,
        hints,
        repairs: [],
      });
      assert(
        coverage.unaccounted.length === 0,
        `${format}: characters in no clause and no furniture`,
      );
      assert(coverage.doubled.length === 0, `${format}: characters in two places`);
      const ids = idsOf(clauses);
      assert(new Set(ids).size === ids.length, `${format}: an id twice`);
    }
  },
};

const YAML_FILES = [
  [
    sourceSchema,
    "id: a\ntitle: 甲\nlines: [1, 20]\ngenre: plan\nissuer: { value: 乙, from: line 2 }\ndate: 2026-01-01\nroles:\n  - { line: 3, words: 总则, role: heading, level: 1 }\n",
  ],
  [
    repairsSchema,
    "- { kind: correct, line: 3, words: 甲, to: 乙, why: 丙 }\n- { kind: join, line: 4, words: 丁, with: { line: 6, words: 戊 }, why: 丙 }\n",
  ],
  [
    siteSchema,
    "name: { zh-Hans: 甲, en: A }\ndescription: { zh-Hans: 乙 }\nlanguages: [zh-hans, en]\nfeatured: [a, b]\n",
  ],
  [
    glossarySchema,
    "- id: a\n  zh-Hans: 甲\n  pinyin: jiǎ\n  en: A\n  definition: { zh-Hans: 乙, en: B }\n  clauses: [a#s1]\n",
  ],
  [namesSchema, "- { id: a, kind: place, zh-Hans: 甲乙, aliases: [丙丁] }\n"],
  [
    hierarchiesSchema,
    "- id: h\n  title: { zh-Hans: 甲 }\n  document: a\n  nodes:\n    - { clause: s1, nodes: [{ clause: s1-1, quote: 乙 }] }\n",
  ],
] as const;

const YAML: FuzzTarget = {
  name: "YAML files",
  share: 0.1,
  inputs: damaged(fc.constantFrom(...YAML_FILES.map(([, text]) => text))),
  check(text) {
    for (const [schema] of YAML_FILES) {
      const { yaml, diagnostics } = readYaml<unknown>(text, "x.yaml", schema);
      assert(yaml !== null || diagnostics.length > 0, "refused without a word");
      for (const { line, column, hint } of diagnostics) {
        assert(line >= 1 && column >= 1 && hint !== "", "a diagnostic without a place or a hint");
      }
    }
  },
};

const { fold } = createFolding(
  new Map([
    ["標", "标"],
    ["題", "题"],
  ]),
);

const QUERIES: FuzzTarget = {
  name: "queries",
  share: 0.35,
  inputs: damaged(
    fc
      .array(
        fc.constantFrom(
          "甲",
          "乙丙",
          "AI",
          "8.5%",
          "1,155",
          " ",
          " ",
          "|",
          "-",
          "(",
          ")",
          "“",
          "”",
          '"',
          "「丙」",
          "title:",
          "标题：",
          "doc:a",
          "AND",
          "NOT",
          "（甲 乙）",
        ),
        { maxLength: 16 },
      )
      .map((parts) => parts.join("")),
  ),
  check(query) {
    unfinishedTerms(query);
    const read = readQuery(query, fold);
    if (read === null) return;
    const written = writeQuery(read);
    const again = readQuery(written, fold);
    assert(again !== null && writeQuery(again) === written, "written, it reads as another query");
  },
};

const UPDATED = "2026-01-01T00:00:00.000Z";
const NOTE = { text: "甲", name: "乙", quote: "丙", updated: UPDATED };
const RECORD = {
  status: "done",
  owner: "甲",
  due: "2026-01-31",
  note: "",
  updated: UPDATED,
} as const;

const FILES: FuzzTarget = {
  name: "readers’ files",
  share: 0.2,
  inputs: damaged(
    fc.constantFrom(
      writeNotes(new Map([["a#s1", NOTE]])),
      writeWorksheet(
        new Map([
          ["a#s1", RECORD],
          ["a#s2/甲", RECORD],
        ]),
      ),
    ),
  ),
  check(text) {
    const notes = readNotes(text);
    assert("entries" in notes || notes.problems.length > 0, "refused without a word");
    if ("entries" in notes) {
      const again = readNotes(writeNotes(notes.entries));
      assert("entries" in again && again.entries.size === notes.entries.size, "a note is lost");
    }
    const worksheet = readWorksheet(text);
    if ("entries" in worksheet) {
      const again = readWorksheet(writeWorksheet(worksheet.entries));
      assert(
        "entries" in again && again.entries.size === worksheet.entries.size,
        "a record is lost",
      );
    }
    readFailedQueries(text);
  },
};

const ADDRESSES: FuzzTarget = {
  name: "addresses",
  share: 0.2,
  inputs: damaged(
    fc.constantFrom(
      "?q=甲+乙&view=concordance&doc=a&year=2026&kind=box&page=3",
      "#q=%E7%94%B2&genre=plan&hierarchy=h",
      "?a=a%23s1&b=b%23s2&mark=other",
      "zh-hans/docs/opinions-2023/#s3-1-2。",
    ),
  ),
  check(address) {
    const state = readState(address);
    const again = readState(writeState(state));
    assert(JSON.stringify(again) === JSON.stringify(state), "written, it reads as another state");
    const compared = readComparison(address);
    const comparedAgain = readComparison(writeComparison(compared));
    assert(
      JSON.stringify(comparedAgain) === JSON.stringify(compared),
      "written, it compares others",
    );
    for (const near of readWrongAddress(address, address).near) {
      const { origin } = new URL(`/en/${near}`, "https://example.org");
      assert(origin === "https://example.org", "it leads to another site");
    }
  },
};

export const TARGETS: readonly FuzzTarget[] = [TEXTS, YAML, QUERIES, FILES, ADDRESSES];
