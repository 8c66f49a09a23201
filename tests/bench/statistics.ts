/** Statistics of a query in a collection of 75,000 clauses, once the files are there. */
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { searchIndexIn } from "../../src/node/build/read-search-index.ts";
import { loadCollection } from "../../src/node/content/load-collection.ts";
import { type Counter, createCounter } from "../../src/search/counting/counter.ts";
import { STOP_WORDS } from "../../src/search/counting/stop-words.ts";
import { generateCollection } from "../eval/generated-collection.ts";
import { writeSearchIndex } from "../support/search-index.ts";
import { percentile } from "./percentile.ts";
import type { Figure } from "./table.ts";

const CLAUSES = 75_000;
const SEED = 1;
const MOST_SECONDS = 1;
/** Common, and less common. */
const QUERIES = ["创新", "人才", "实验室", "科技 企业", "平台 | 中心", "马栏山"];

const LIMITS = { stop: STOP_WORDS, least: 2 };

/** What is asked of a query, by the name of its row. */
function questions(
  query: string,
): Readonly<Record<string, (counter: Counter) => Promise<unknown>>> {
  const filters = {};
  return {
    "frequency and dispersion": ({ profile }) => profile({ query, filters }),
    "collocates within 5 words": ({ collocates }) =>
      collocates({ ...LIMITS, query, filters, reach: 5, order: "logDice" }),
    "collocates in a clause": ({ collocates }) =>
      collocates({ ...LIMITS, query, filters, reach: "clause", order: "tScore" }),
  };
}

/** Measures the counter on a generated collection of `clauses` clauses. */
export async function benchStatistics(clauses = CLAUSES): Promise<Figure[]> {
  const { corpus } = await loadCollection("content");
  const folder = await mkdtemp(path.join(tmpdir(), "tiaowen-bench-"));
  try {
    await writeSearchIndex(generateCollection(corpus, clauses, SEED), folder);
    const counter = createCounter(await searchIndexIn(folder, "zh-Hans"));
    const times = new Map<string, number[]>();
    for (const query of QUERIES) {
      for (const [name, ask] of Object.entries(questions(query))) {
        // First the files.
        await ask(counter);
        const start = performance.now();
        await ask(counter);
        times.set(name, [...(times.get(name) ?? []), (performance.now() - start) / 1000]);
      }
    }
    return Array.from(times, ([name, seconds]) => {
      const slowest = percentile(seconds, 1);
      return {
        what: `${clauses.toLocaleString("en")} clauses: ${name}, slowest query`,
        figure: `${slowest.toFixed(2)} s`,
        against: `at most ${MOST_SECONDS} s`,
        ratio: slowest / MOST_SECONDS,
      };
    });
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
