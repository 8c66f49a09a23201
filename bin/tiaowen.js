#!/usr/bin/env node
// Starts the program with a Node that runs it: this one, or the one that comes with the package.
import { spawn } from "node:child_process";
import { createRequire } from "node:module";
import { constants } from "node:os";
import path from "node:path";
import { fileURLToPath } from "node:url";

/** The first version that runs TypeScript as it is, which tiaowen.config.ts is written in. */
const NEEDED = [22, 18];

/** The path of the Node that belongs to the package; one that does not exist if npm did not install it. */
function ownNode() {
  const name = process.platform === "win32" ? "node.exe" : "node";
  try {
    const description = createRequire(import.meta.url).resolve("node/package.json");
    return path.join(path.dirname(description), "bin", name);
  } catch {
    return path.join(import.meta.dirname ?? ".", "not-installed", name);
  }
}

const program = new URL("../lib/node/cli/main.js", import.meta.url);
const [major = 0, minor = 0] = process.versions.node.split(".").map(Number);
if (major > NEEDED[0] || (major === NEEDED[0] && minor >= NEEDED[1])) {
  await import(program.href);
} else {
  const child = spawn(ownNode(), [fileURLToPath(program), ...process.argv.slice(2)], {
    stdio: "inherit",
  });
  for (const signal of ["SIGINT", "SIGTERM"]) process.on(signal, () => child.kill(signal));
  child.on("error", () => {
    console.error(`\
tiaowen needs Node ${NEEDED.join(".")} or newer, and this is Node ${process.versions.node}. The newer one that belongs to the package
is not installed: npm fetches it by an install script, and ran none. Either let npm run it:
  npm rebuild node --ignore-scripts=false
or install a current Node (https://nodejs.org).`);
    process.exitCode = 1;
  });
  child.on("exit", (code, signal) => {
    // As shells count it, where a signal ended the program.
    process.exitCode = code ?? 128 + (constants.signals[signal] ?? 0);
  });
}
