/**
 * Stands for `vitest` in test files whose tests run many times: `test` and `describe` collect, and `expect` and `vi` are Vitest's own.
 * A module of it that is loaded anew has collected nothing.
 */
import { expect, inject, vi } from "vitest";

export { expect, inject, vi };

type Body = (...args: readonly unknown[]) => unknown;

/** What stands in one `describe`, or in the file. */
interface Suite {
  readonly parent: Suite | null;
  readonly beforeEach: Body[];
  readonly afterEach: Body[];
}

export interface CollectedTest {
  readonly name: string;
  /** Throws, or rejects, as the test does. */
  run(): Promise<void>;
}

const tests: CollectedTest[] = [];
const beforeFile: Body[] = [];
const afterFile: Body[] = [];
let suite: Suite = { parent: null, beforeEach: [], afterEach: [] };
let atTheEnd: Body[] = [];

/** What the test files have collected, which were loaded with this module. */
export const collected = { tests, beforeFile, afterFile } as const;

function add(name: unknown, body: Body): void {
  const own = suite;
  const run = async () => {
    atTheEnd = [];
    try {
      for (const { beforeEach } of suitesOf(own).toReversed()) await callAll(beforeEach);
      await body();
    } finally {
      await callAll(atTheEnd);
      for (const { afterEach } of suitesOf(own)) await callAll(afterEach);
    }
  };
  tests.push({ name: String(name), run });
}

function group(_name: unknown, body: Body): void {
  const outer = suite;
  suite = { parent: outer, beforeEach: [], afterEach: [] };
  body();
  suite = outer;
}

/** A suite and those around it, from the inside out. */
function suitesOf(of: Suite): readonly Suite[] {
  return of.parent === null ? [of] : [of, ...suitesOf(of.parent)];
}

async function callAll(bodies: readonly Body[]): Promise<void> {
  for (const body of bodies) await body();
}

function withTables(one: typeof add) {
  return Object.assign(one, {
    each: (rows: readonly unknown[]) => (name: unknown, body: Body) => {
      for (const row of rows) one(name, () => (Array.isArray(row) ? body(...row) : body(row)));
    },
    for: (rows: readonly unknown[]) => (name: unknown, body: Body) => {
      for (const row of rows) one(name, () => body(row));
    },
  });
}

export const test = withTables(add);
export const it = withTables((name, body) => add(name, body));
export const describe = withTables(group);
export const beforeAll = (body: Body) => void beforeFile.push(body);
export const afterAll = (body: Body) => void afterFile.push(body);
export const beforeEach = (body: Body) => void suite.beforeEach.push(body);
export const afterEach = (body: Body) => void suite.afterEach.push(body);
export const onTestFinished = (body: Body) => void atTheEnd.push(body);
