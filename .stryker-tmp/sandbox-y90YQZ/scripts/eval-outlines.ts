/**
 * `npm run eval:outlines -- DIR`: reads every `DIR/<name>/source.*`, compares its outline with `ids.txt` where there is one, and
 * prints a line a text and the totals. Exit code 1 if characters are unaccounted for, 2 for invalid arguments.
 */
// @ts-nocheck

import { printOutlines, readOutlines } from "../tests/eval/outlines.ts";

const [folder, ...others] = process.argv.slice(2);
if (folder === undefined || others.length > 0) {
  console.error("npm run eval:outlines -- DIR takes one folder.");
  process.exitCode = 2;
} else {
  const reports = await readOutlines(folder);
  console.log(printOutlines(reports));
  if (reports.some(({ unaccounted }) => unaccounted > 0)) process.exitCode = 1;
}
