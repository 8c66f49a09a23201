/** The whole evaluation: every size, and what must hold. */
import type { Collection } from "../../src/model/types.ts";
import { differences } from "../search/differences.ts";
import { oracleClauses } from "../search/oracle.ts";
import { generateCollection } from "./generated-collection.ts";
import { readJudgedQueries } from "./judged.ts";
import { type Measured, measure } from "./measure.ts";
import { printEvaluation } from "./report.ts";
import { measureTranslated, translatedDifferencesOf, withTranslations } from "./translated.ts";

/** How many random queries are asked at each size. */
export interface Effort {
  readonly real: number;
  readonly large: number;
}

export const FULL: Effort = { real: 5000, large: 1000 };
export const QUICK: Effort = { real: 400, large: 100 };

const LARGE = 10_000;
/** The clauses of a thousand laws. */
const MOST = 75_000;
const LEAST_NDCG = 0.9;
const MOST_SHOWN = 10;
/** Number of random English queries for each other one. */
const ENGLISH = 0.4;

function failuresOf(size: string, { rows, wrong }: Measured): string[] {
  const asked = wrong
    .slice(0, MOST_SHOWN)
    .map(({ query, filters }) => `  ${JSON.stringify(query)} ${JSON.stringify(filters)}`);
  const inexact =
    wrong.length === 0
      ? []
      : [`${size} clauses: ${wrong.length} answers are not the oracle's, for example:`, ...asked];
  const [strict] = rows.filter(({ what }) => what.startsWith("nDCG"));
  if (strict === undefined) return inexact;
  const [own = 0, ...peers] = strict.values;
  const poor = own < LEAST_NDCG || peers.some((peer) => peer >= own);
  return poor
    ? [...inexact, `nDCG@10 has to be at least ${LEAST_NDCG} and ahead of every peer.`]
    : inexact;
}

/** @returns the table, and in words what must hold and does not */
export async function evaluate(
  collection: Collection,
  effort: Effort,
  seed: number,
): Promise<{ report: string; failures: string[] }> {
  const large = generateCollection(collection, LARGE, seed);
  const sizes = [
    { collection, judged: readJudgedQueries(), queries: effort.real },
    { collection: large, judged: [], queries: effort.large },
  ];
  const rows = [];
  const failures: string[] = [];
  for (const { collection: measured, judged, queries } of sizes) {
    const size = String(oracleClauses(measured).length);
    const found = await measure(measured, judged, { queries, seed });
    rows.push(...found.rows.map((row) => ({ ...row, size })));
    failures.push(...failuresOf(size, found));
  }
  const english = await measureTranslated(collection, readJudgedQueries("judged-english.yaml"));
  const [own = 0, peer = 0] = english.values;
  if (own < LEAST_NDCG || peer >= own) failures.push(`${english.what}: ${own} beside ${peer}`);
  for (const [of, count] of [
    [collection, effort.real],
    [withTranslations(large, collection, seed), effort.large],
  ] as const) {
    for (const each of await translatedDifferencesOf(of, Math.ceil(count * ENGLISH), seed)) {
      failures.push(`${JSON.stringify(each)} is not the oracle's answer in the translations.`);
    }
  }
  const most = await differences(generateCollection(collection, MOST, seed), effort.large);
  for (const each of most) {
    failures.push(`${JSON.stringify(each)} is not the oracle's answer at ${MOST} clauses.`);
  }
  const exactness = `Of ${effort.large} random queries at ${MOST} clauses, ${effort.large - most.length} have the oracle's answer.`;
  const size = String(oracleClauses(collection).length);
  const tables = [printEvaluation(rows), printEvaluation([{ ...english, size }]), exactness];
  return { report: tables.join("\n\n"), failures };
}
