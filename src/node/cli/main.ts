/** The program `tiaowen` as a process. */
import { readFileSync } from "node:fs";
import { enableCompileCache } from "node:module";
import { PACKAGE } from "../own-module.ts";

// Each command is a process of its own: the code that one compiles is kept for the others, but for what is loaded before this is
// said. Threads learn of it by the environment.
const { directory } = enableCompileCache();
if (directory !== undefined) process.env.NODE_COMPILE_CACHE ??= directory;

const [{ runProgram }, { COMMANDS }] = await Promise.all([
  import("./program.ts"),
  import("./registry.ts"),
]);

const packageFile = readFileSync(new URL("package.json", PACKAGE), "utf8");
const { version }: { version: string } = JSON.parse(packageFile);

const ended = new AbortController();

/** Is aborted when the process is asked to end. Until a command asks for it, and so can end in good order, such a request just ends the process. */
function endRequest(): AbortSignal {
  for (const signal of ["SIGINT", "SIGTERM"]) process.once(signal, () => ended.abort());
  return ended.signal;
}

process.exitCode = await runProgram({ version, commands: COMMANDS }, process.argv.slice(2), {
  folder: process.cwd(),
  environment: process.env,
  get signal() {
    return endRequest();
  },
  interactive: process.stderr.isTTY === true && !process.env.CI,
  print: (text) => {
    process.stdout.write(`${text}\n`);
  },
  printError: (text) => {
    process.stderr.write(`${text}\n`);
  },
});
