/**
 * `npm run mutate -- FOLDER [--sample N] [--tests PATH]… [--in FOLDER]`: changes the sources below a folder of `src/`, one place at a time, and
 * prints the share of changes that the tests notice, and each that none does. The tests are those of the room, or those that `--tests` names,
 * as files or below folders, the first named ones first. `--sample` takes N of the changes at random (SEED repeats them); `--in` says where
 * results are kept. Exit code 2 for invalid arguments.
 */
import { existsSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { mutate } from "../tests/mutation/mutate.ts";
import { survivorLines } from "../tests/mutation/survivor-lines.ts";
import { seed } from "../tests/support/seed.ts";

const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: {
    sample: { type: "string" },
    tests: { type: "string", multiple: true },
    in: { type: "string" },
  },
});
const folder = positionals[0] ?? "";
const size = Number(values.sample ?? 1);
if (!/^src\/./u.test(folder) || !existsSync(folder) || !Number.isInteger(size) || size < 1) {
  console.error("npm run mutate -- FOLDER [--sample N] [--tests PATH]… takes a folder of src/.");
  process.exitCode = 2;
} else {
  const room = folder.split("/")[1] ?? "";
  const place = values.in ?? join(tmpdir(), `tiaowen-mutants-${process.pid}`);
  console.log(
    `Results are kept in ${place}: --in ${place} goes on with a run that was broken off.`,
  );
  const score = await mutate({
    folder,
    tests: values.tests ?? [`tests/${room}`],
    sample: values.sample === undefined ? null : { size, seed },
    place,
  });
  for (const line of survivorLines(score.survivors)) console.log(line);
  const { killed, survivors, fixed, percent } = score;
  const all = killed.length + survivors.length;
  console.log(
    `${folder}: ${killed.length} of ${all} noticed (${percent.toFixed(1)} %); ${fixed.length} more only where modules are loaded.`,
  );
}
