/** Whether the clauses of a collection are reached by what readers type: their numbers, and the references of citations. */
// @ts-nocheck

import fc from "fast-check";
import { expect } from "vitest";
import { type Collection, SCRIPTS } from "../../src/model/types.ts";
import { walkClauses } from "../../src/model/walk.ts";
import { openccConvert, openccFoldTable } from "../../src/node/adapters/opencc.ts";
import { serializeCitations } from "../../src/search/index/serialize-citations.ts";
import {
  lookUpCitation,
  readCitationLookup,
  type SerializedCitations,
} from "../../src/search/suggest/citation-lookup.ts";
import { readCitationRequest } from "../../src/search/suggest/citation-request.ts";
import { stepOfLabel } from "../../src/search/suggest/number-path.ts";
import { clauseReference } from "../../src/site/citation/clause-reference.ts";
import { citedClause } from "../../src/site/citation/of-model.ts";
import { createFolding } from "../../src/text/fold/fold.ts";
import { seed } from "../support/seed.ts";

const { fold } = createFolding(openccFoldTable());
const convert = openccConvert();

/** `document#clause` of all to which a text leads. */
function reached(typed: string, index: SerializedCitations): string[] {
  const { targets } = lookUpCitation(
    readCitationRequest(typed, fold),
    index,
    fold,
    Number.POSITIVE_INFINITY,
  );
  return targets.map(({ document, fragment }) => `${document.id}#${fragment}`);
}

/** Labels as one number; a space where two digits would make another number. */
function joined(labels: readonly string[]): string {
  return labels.reduce(
    (all, label) => all + (/\d$/u.test(all) && /^\d/u.test(label) ? " " : "") + label,
  );
}

const WAYS: readonly ((labels: readonly string[]) => string)[] = [
  (labels) => joined(labels),
  (labels) => labels.join(" "),
  (labels) => joined(labels).normalize("NFKC"),
  (labels) => joined(labels.map((label) => label.replace(/[.．]/u, "、"))),
  (labels) => joined(labels).replaceAll("(", "（").replaceAll(")", "）"),
];

/** Types the numbers of `runs` clauses in each script, in all ways. */
export function expectReachedByNumbers(collection: Collection, runs: number): void {
  const numbered = collection.documents.flatMap(({ id, clauses }) =>
    Array.from(walkClauses(clauses), ({ clause, path }) => ({
      name: `${id}#${clause.id}`,
      labels: [...path, clause]
        .map((one) => one.source.label)
        .filter((label) => stepOfLabel(label)),
      own: clause.source.label,
    })).filter(({ own }) => stepOfLabel(own) !== null),
  );
  expect(numbered.length).toBeGreaterThan(40);
  for (const script of SCRIPTS) {
    const index = readCitationLookup(serializeCitations(collection, script));
    fc.assert(
      fc.property(fc.constantFrom(...numbered), fc.constantFrom(...WAYS), (clause, way) => {
        const typed = way(clause.labels);
        for (const text of [
          convert(typed, "zh-Hans", "zh-Hant"),
          convert(typed, "zh-Hant", "zh-Hans"),
        ]) {
          expect(reached(text, index), text).toContain(clause.name);
        }
      }),
      { seed, numRuns: runs },
    );
  }
}

/** Types the reference of every clause whose number is no mere word, alone and after its document's title. */
export function expectReachedByReference(collection: Collection): void {
  const index = readCitationLookup(serializeCitations(collection, "zh-Hans"));
  for (const { id, titles, clauses } of collection.documents) {
    for (const placed of walkClauses(clauses)) {
      const { clause } = placed;
      const reference = clauseReference("zh-Hans", citedClause("zh-Hans", placed));
      // 三 alone is a word to search for.
      const isWord = /^.$/u.test(reference);
      if (isWord || stepOfLabel(clause.source.label) === null) continue;
      expect(reached(reference, index)).toContain(`${id}#${clause.id}`);
      expect(reached(titles["zh-Hans"] + reference, index)).toContain(`${id}#${clause.id}`);
    }
  }
}
