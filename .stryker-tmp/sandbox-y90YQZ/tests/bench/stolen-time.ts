/** Tells what a machine that shares its cores with others does from what the software does. */
// @ts-nocheck

import { readFile } from "node:fs/promises";
import { availableParallelism } from "node:os";

/** Milliseconds of one tick of the kernel's count. */
const TICK = 10;
/** The place of `steal` among the times of all cores in /proc/stat, proc(5). */
const STEAL = 8;
/** A host that takes more than this part of the cores' time disturbs what is measured. */
const MOST = 0.05;
/** What was disturbed is measured again, so many times in all. */
const ROUNDS = 4;

/** Milliseconds that a virtual machine's host kept its cores from it, since it began; 0 where no system says so. */
async function stolenTime(): Promise<number> {
  const stat = await readFile("/proc/stat", "utf8").catch(() => "");
  return TICK * Number(stat.split("\n", 1)[0]?.split(/\s+/)[STEAL] ?? 0);
}

/** A measurement, and the part of the cores' time that the host took meanwhile. */
export interface Sample {
  readonly value: number;
  readonly stolen: number;
}

export async function sample(measure: () => Promise<number>): Promise<Sample> {
  const [before, start] = [await stolenTime(), performance.now()];
  const value = await measure();
  const passed = (performance.now() - start) * availableParallelism();
  return { value, stolen: ((await stolenTime()) - before) / passed };
}

/** Measurements, one for each item, and how many of them were disturbed each time. */
export interface Series {
  readonly values: readonly number[];
  readonly disturbed: number;
}

/**
 * Measures each of the items, and those again during which the host took cores away: of each item the least disturbed
 * measurement counts, the first of equal ones. What decides is the host's count, never the measured value.
 *
 * @param round makes ready for a round; gives what measures an item in it
 */
export async function measureEach<Item>(
  items: readonly Item[],
  round: () => Promise<(item: Item) => Promise<Sample>>,
): Promise<Series> {
  const kept: (Sample | undefined)[] = items.map(() => undefined);
  const isDisturbed = (known: Sample | undefined): boolean =>
    known === undefined || known.stolen > MOST;
  for (let left = ROUNDS; left > 0 && kept.some(isDisturbed); left--) {
    const measure = await round();
    for (const [place, item] of items.entries()) {
      const known = kept[place];
      if (!isDisturbed(known)) continue;
      const next = await measure(item);
      if (known === undefined || next.stolen < known.stolen) kept[place] = next;
    }
  }
  return {
    values: kept.flatMap((known) => known?.value ?? []),
    disturbed: kept.filter(isDisturbed).length,
  };
}
