/**
 * A test file whose tests run once for each mutant. What a test leaves in a module would be the same for every mutant, so that the file
 * is loaded anew for mutants that are reached only before its tests or only by the first run of a test, and when a test fails without a mutant.
 */
import { resolve } from "node:path";
import { vi } from "vitest";
import type { CollectedTest } from "./collected-tests.ts";
import { type Hits, hitsOf, withMutant } from "./switch.ts";

/** Milliseconds of the processor that the tests of a file may take for one mutant: more would cost more than they tell. */
const MOST_TIME = 1000;
/** Seconds after which a test is taken to wait for ever, on a machine however busy. Seconds in which the process is stopped do not count. */
const WAITS = 60;

interface Loaded {
  readonly tests: readonly CollectedTest[];
  end(): Promise<void>;
}

interface Reaching {
  readonly test: number;
  readonly hits: number;
}

export class TestFile {
  readonly #path: string;
  #loaded: Loaded;
  /** Tests that succeed, the fastest first, as many as there is time for. */
  #fast: readonly number[] = [];
  /** Mutants that want the file loaded anew. */
  readonly #anew = new Set<string>();
  /** How often each mutant is reached where the file is loaded and its fast tests run once. */
  readonly #hits = new Map<string, number>();
  readonly #reaching = new Map<string, Reaching[]>();

  private constructor(path: string, loaded: Loaded) {
    this.#path = path;
    this.#loaded = loaded;
  }

  /** @param atLoading hits of the source modules by themselves */
  static async load(path: string, atLoading: Hits): Promise<TestFile> {
    let loaded: Loaded = { tests: [], end: async () => {} };
    const setUp = await hitsOf(async () => {
      loaded = await load(path);
    });
    const file = new TestFile(path, loaded);
    for (const [id, hits] of Object.entries(setUp)) {
      if (hits > (atLoading[id] ?? 0)) file.#anew.add(id);
    }
    file.#addHits(setUp);
    await file.#measure();
    return file;
  }

  /** The mutants that any of the tests reaches; those that want the file loaded anew come last. */
  get reached(): readonly string[] {
    const shared = [...this.#reaching.keys()].filter((id) => !this.#anew.has(id));
    return [...shared, ...this.#anew];
  }

  /** Whether a test fails with the mutant. */
  notices(id: string): Promise<boolean> {
    return this.#anew.has(id) ? this.#noticesAnew(id) : this.#noticesAsLoaded(id);
  }

  async end(): Promise<void> {
    await isSound(() => this.#loaded.end());
  }

  async #measure(): Promise<void> {
    const first: Hits[] = [];
    const times = new Map<number, number>();
    for (const test of this.#loaded.tests.keys()) {
      const before = process.cpuUsage();
      first[test] = await hitsOf(async () => {
        if (await this.#succeeds(test)) times.set(test, process.cpuUsage(before).user / 1000);
      });
    }
    let left = MOST_TIME;
    const fastest = [...times].toSorted(([, one], [, other]) => one - other);
    this.#fast = fastest.flatMap(([test, time]) => {
      left -= time;
      return left >= 0 ? [test] : [];
    });
    for (const test of this.#fast) {
      this.#addHits(first[test] ?? {});
      const again = await hitsOf(() => this.#succeeds(test));
      for (const id of Object.keys(first[test] ?? {})) if (!(id in again)) this.#anew.add(id);
      for (const [id, hits] of Object.entries(again)) {
        const known = this.#reaching.get(id);
        if (known === undefined) this.#reaching.set(id, [{ test, hits }]);
        else known.push({ test, hits });
      }
    }
  }

  #addHits(hits: Hits): void {
    for (const [id, more] of Object.entries(hits)) {
      this.#hits.set(id, (this.#hits.get(id) ?? 0) + more);
    }
  }

  #succeeds(test: number): Promise<boolean> {
    return isSound(async () => this.#loaded.tests[test]?.run());
  }

  async #noticesAsLoaded(id: string): Promise<boolean> {
    for (const { test, hits } of this.#reaching.get(id) ?? []) {
      const withIt = () => withMutant(id, hits, () => this.#succeeds(test));
      if (await withIt()) continue;
      if (await this.#succeeds(test)) return true;
      // An earlier mutant may have left something, and this one may have: only a new beginning tells.
      await this.#reload();
      const succeeds = await withIt();
      await this.#reload();
      if (!succeeds) return true;
    }
    return false;
  }

  async #noticesAnew(id: string): Promise<boolean> {
    await this.end();
    const isUnnoticed = await withMutant(id, this.#hits.get(id) ?? 0, () =>
      isSound(async () => {
        this.#loaded = await load(this.#path);
        for (const test of this.#fast) await this.#loaded.tests[test]?.run();
      }),
    );
    return !isUnnoticed;
  }

  async #reload(): Promise<void> {
    await this.end();
    this.#loaded = await load(this.#path);
    for (const test of this.#fast) await this.#succeeds(test);
  }
}

async function load(path: string): Promise<Loaded> {
  vi.resetModules();
  vi.unstubAllGlobals();
  const { collected } = await import("./collected-tests.ts");
  await import(/* @vite-ignore */ resolve(path));
  for (const body of collected.beforeFile) await body();
  const end = async () => {
    for (const body of collected.afterFile) await body();
  };
  return { tests: collected.tests, end };
}

/** Whether something ends well in the time of a test. */
async function isSound(run: () => Promise<unknown>): Promise<boolean> {
  let timer: NodeJS.Timeout | undefined;
  let seconds = 0;
  const late = new Promise((_, reject) => {
    const tick = () => {
      if (++seconds > WAITS) reject(new Error("This takes too long."));
    };
    timer = setInterval(tick, 1000);
  });
  try {
    await Promise.race([run(), late]);
    return true;
  } catch {
    return false;
  } finally {
    clearInterval(timer);
  }
}
