/** What instrumented code and whoever runs it share: which mutant is on, and which ones were reached. */

/** How often each mutant was reached. */
export type Hits = Readonly<Record<string, number>>;

interface Switch {
  activeMutant: string | undefined;
  /** Counts how often the active mutant is reached; beyond the limit the instrumented code throws. */
  hitCount: number | undefined;
  hitLimit: number;
  /** Everything is counted as `static`, because no test is named. */
  readonly mutantCoverage: { static: Hits; readonly perTest: Readonly<Record<string, Hits>> };
}

declare global {
  var __stryker__: Switch;
}

/** A mutant that is reached so many times as often as without it is in a loop without an end. */
const LOOPS = 100;
/** Fewer times are never too many. */
const ALLOWED = 10_000;

globalThis.__stryker__ = {
  activeMutant: undefined,
  hitCount: undefined,
  hitLimit: 0,
  mutantCoverage: { static: {}, perTest: {} },
};

export async function hitsOf(run: () => Promise<unknown>): Promise<Hits> {
  const { mutantCoverage } = globalThis.__stryker__;
  mutantCoverage.static = {};
  await run();
  return mutantCoverage.static;
}

/** @param hits how often the run reaches the mutant while it is off */
export async function withMutant<Result>(
  id: string,
  hits: number,
  run: () => Promise<Result>,
): Promise<Result> {
  const mutation = globalThis.__stryker__;
  mutation.activeMutant = id;
  mutation.hitCount = 0;
  mutation.hitLimit = Math.max(ALLOWED, LOOPS * hits);
  try {
    return await run();
  } finally {
    mutation.activeMutant = undefined;
    mutation.hitCount = undefined;
  }
}
