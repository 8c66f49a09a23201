/** The seed of this run's property tests: `SEED` repeats a run. */
// @ts-nocheck

export const seed = Number(process.env.SEED ?? Date.now() % 2 ** 31);
console.info(`Property tests: SEED=${seed}`);
