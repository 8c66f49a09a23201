/**
 * `npm run fire -- COUNT`: kills COUNT builds at random moments (SEED repeats them), half of them while they bundle the pages anew,
 * every fourth by SIGTERM, and prints how many left which site. Exit code 1 if one left neither the former site nor the new one, whole; 2 for invalid arguments.
 */
import { killAt, type Outcome, prepareFire } from "../tests/fire/fire.ts";
import { Random } from "../tests/support/random.ts";
import { seed } from "../tests/support/seed.ts";

const count = Number(process.argv[2] ?? 200);
if (!Number.isInteger(count) || count < 1) {
  console.error("npm run fire -- COUNT takes the number of builds to kill.");
  process.exitCode = 2;
} else {
  const random = new Random(seed);
  const fire = await prepareFire();
  const outcomes: Outcome[] = [];
  for (let number = 0; number < count; number++) {
    await fire.reset();
    const signal = number % 4 === 3 ? "SIGTERM" : "SIGKILL";
    const { bundling, bundled } = fire.durations;
    const isAnew = random.chance(0.5);
    if (isAnew) await fire.forget();
    outcomes.push(await fire.build(killAt(random.next(), isAnew ? bundling : bundled, signal)));
    if (outcomes.length % 10 === 0) console.error(`${outcomes.length} of ${count} builds killed`);
  }
  const sites = Object.entries(Object.groupBy(outcomes, ({ site }) => site));
  const after = await fire.build();
  await fire.end();
  console.log(`seed ${seed}: ${count} builds killed; at the output stood`);
  for (const [site, those] of sites) console.log(`  ${site}: ${those.length}`);
  console.log(`The next build: ${after.site}; left beside the site: ${after.left.length}.`);
  const isBroken = outcomes.some(({ site }) => site !== "former" && site !== "next");
  if (isBroken || after.site !== "next" || after.left.length > 0) process.exitCode = 1;
}
