/**
 * Turns of the builds that tests start. Astro keeps what it makes the pages with in `.astro/` of the project, whatever the output
 * is, so that two builds of one project at a time disturb each other.
 */
import { mkdir, rm } from "node:fs/promises";
import { dirname } from "node:path";
import { setTimeout } from "node:timers/promises";

/** Exists while a build has its turn, in whichever worker. */
const TAKEN = "node_modules/.cache/tiaowen/build-turn";
/** Milliseconds between two looks. */
const PAUSE = 200;

function isTaken(error: NodeJS.ErrnoException): false {
  if (error.code === "EEXIST") return false;
  throw error;
}

/** Waits for a turn. @returns ends it */
export async function buildTurn(): Promise<() => Promise<void>> {
  await mkdir(dirname(TAKEN), { recursive: true });
  const take = () => mkdir(TAKEN).then(() => true, isTaken);
  while (!(await take())) await setTimeout(PAUSE);
  return () => rm(TAKEN, { recursive: true, force: true });
}

/** Has a build its turn. */
export async function inTurn<Result>(build: () => Promise<Result>): Promise<Result> {
  const end = await buildTurn();
  try {
    return await build();
  } finally {
    await end();
  }
}

/** Forgets a turn that a killed run has left behind; before any test. */
export async function forgetTurns(): Promise<void> {
  await rm(TAKEN, { recursive: true, force: true });
}
