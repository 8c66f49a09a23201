/** Clauses, repairs and documents for tests, with only what a test cares about. */
import type { PlacedRepair } from "../../src/corpus/repair-notes.ts";
import type { Clause, ClauseText, PolicyDocument, RepairKind } from "../../src/model/types.ts";

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
    repairs: [],
    children: [],
    ...rest,
  };
}

/** A repair, in the first paragraph where nothing else is given. */
export function repair(kind: RepairKind, given: Partial<PlacedRepair> = {}): PlacedRepair {
  return {
    kind,
    part: "paragraph",
    paragraph: 1,
    start: 0,
    end: 0,
    source: "",
    shown: "",
    line: 1,
    why: "worn",
    ...given,
  };
}

/** A document of some clauses. */
export function policyDocument(given: Partial<PolicyDocument> = {}): PolicyDocument {
  return {
    id: "doc",
    titles: { "zh-Hans": "文", "zh-Hant": "文", en: null },
    titleFrom: "editor",
    otherTitles: [],
    issuer: null,
    authors: null,
    date: null,
    number: null,
    genre: "other",
    script: "zh-Hans",
    source: { name: "doc", file: "sources/doc/source.txt", sha256: "", lines: [1, 1] },
    clauses: [],
    sourceLines: [],
    keyTerms: [],
    ...given,
  };
}
