/** Clauses, repairs and documents for tests, with only what a test cares about. */

import type { PlacedRepair } from "../../src/corpus/repair-notes.ts";
import type { Corpus } from "../../src/model/corpus.ts";
import { tableOf } from "../../src/model/table.ts";
import type {
  Clause,
  ClauseText,
  Collection,
  PolicyDocument,
  Repair,
  RepairKind,
  Target,
} from "../../src/model/types.ts";
import { madeCorpus } from "./made-corpus.ts";

type Given = Partial<Omit<Clause, "forms" | "source">> & Partial<ClauseText>;

/** A clause whose text is the same in both scripts. */
export function clause(id: string, given: Given = {}): Clause {
  const { label = "", heading = "", paragraphs = [], ...rest } = given;
  const source = { label, heading, paragraphs };
  return {
    id,
    kind: "section",
    source,
    forms: { "zh-Hans": source, "zh-Hant": source },
    english: null,
    runIn: false,
    precedingParagraphs: Number.POSITIVE_INFINITY,
    delimiter: "",
    lines: [1, 1],
    table: given.kind === "table" ? tableOf(paragraphs) : null,
    children: [],
    ...rest,
  };
}

/** A repair, in the first paragraph of the clause `s1` of the document `doc` where nothing else is given. */
export function repair(
  kind: RepairKind,
  { clause: id = "s1", part = 1, start = 0, end = 0, ...given }: Partial<Target & Repair> = {},
): PlacedRepair {
  return {
    target: { document: "doc", clause: id, part, start, end },
    value: { kind, source: "", shown: "", line: 1, why: "worn", ...given },
  };
}

/** A document of some clauses. */
export function policyDocument(given: Partial<PolicyDocument> = {}): PolicyDocument {
  return {
    id: "doc",
    titles: { "zh-Hans": "文", "zh-Hant": "文", en: null },
    shortTitles: { "zh-Hans": "文", "zh-Hant": "文", en: null },
    titleFrom: "editor",
    otherTitles: [],
    issuer: null,
    authors: null,
    date: null,
    number: null,
    genre: "other",
    genreFrom: null,
    script: "zh-Hans",
    standard: given.script ?? "zh-Hans",
    source: { name: "doc", file: "sources/doc/source.txt", sha256: "", lines: [1, 1] },
    clauses: [],
    repairs: [],
    sourceLines: [],
    sourceCharacters: { all: 0, inClauses: 0, furniture: {} },
    translations: {},
    keyTerms: [],
    ...given,
  };
}

/** A corpus of one document with these clauses and repairs. */
export function corpusWith(
  clauses: readonly Clause[],
  repairs: readonly PlacedRepair[] = [],
  given: Partial<Collection> = {},
): Corpus {
  return madeCorpus([policyDocument({ clauses, repairs })], given);
}
