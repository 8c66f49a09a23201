/**
 * `npm run eval:conversions -- DIR`: prints the doubtful conversions of every `DIR/<name>/source.*`, each with the text around
 * it, and counts them. Exit code 2 for invalid arguments.
 */
// @ts-nocheck

import { printConversions, readConversions } from "../tests/eval/conversions.ts";

const [folder, ...others] = process.argv.slice(2);
if (folder === undefined || others.length > 0) {
  console.error("npm run eval:conversions -- DIR takes one folder.");
  process.exitCode = 2;
} else {
  console.log(printConversions(await readConversions(folder)));
}
