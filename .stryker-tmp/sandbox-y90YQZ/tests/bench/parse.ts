/** Speed of the parser on the longest text, once, ten and a hundred times over. */
// @ts-nocheck

import { readFileSync } from "node:fs";
import { parseDocument } from "../../src/parse/parse.ts";
import { splitLines } from "../../src/parse/read/read-text.ts";
import type { Figure } from "./table.ts";

const PLAN = "content/sources/xiangjiang-plan-2024/source.txt";
/** MB of source a second on one core. */
const LEAST_SPEED = 5;
const RUNS = 3;

/** Megabytes a second: the best of several runs, after one to warm up. */
function speed(source: string): number {
  const lines = [1, splitLines(source).length] as const;
  const hints = { titleBlock: [], roles: [] };
  const input = { source, format: "text" as const, file: PLAN, lines, hints, repairs: [] };
  parseDocument(input);
  const seconds = Array.from({ length: RUNS }, () => {
    const start = performance.now();
    parseDocument(input);
    return (performance.now() - start) / 1000;
  });
  return Buffer.byteLength(source) / 1e6 / Math.min(...seconds);
}

/** Speed against the limit; that of the longer texts against that of the plan alone, which shows linear time. */
export function benchParser(): Figure[] {
  const plan = readFileSync(PLAN, "utf8");
  const once = speed(plan);
  const figure = (value: number) => `${value.toFixed(1)} MB/s`;
  return [
    {
      what: "parse the plan",
      figure: figure(once),
      against: `at least ${LEAST_SPEED} MB/s`,
      ratio: once / LEAST_SPEED,
    },
    ...[10, 100].map((times) => {
      const value = speed(plan.repeat(times));
      return {
        what: `parse it ${times} times over`,
        figure: figure(value),
        against: "the plan once",
        ratio: value / once,
      };
    }),
  ];
}
