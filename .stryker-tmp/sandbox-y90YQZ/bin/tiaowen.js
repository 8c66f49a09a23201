#!/usr/bin/env node
// @ts-nocheck
// Starts the program with a Node that runs it: this one, or the one that comes with the package.
import { spawn } from "node:child_process";
import { createRequire } from "node:module";
import path from "node:path";
import { fileURLToPath } from "node:url";

/** The first version that runs TypeScript as it is, which tiaowen.config.ts is written in. */
const NEEDED = [22, 18];

const program = new URL("../lib/node/cli/main.js", import.meta.url);
const [major = 0, minor = 0] = process.versions.node.split(".").map(Number);
if (major > NEEDED[0] || (major === NEEDED[0] && minor >= NEEDED[1])) {
  await import(program.href);
} else {
  const folder = path.dirname(createRequire(import.meta.url).resolve("node/package.json"));
  const node = path.join(folder, "bin", process.platform === "win32" ? "node.exe" : "node");
  const child = spawn(node, [fileURLToPath(program), ...process.argv.slice(2)], {
    stdio: "inherit",
  });
  for (const signal of ["SIGINT", "SIGTERM"]) process.on(signal, () => child.kill(signal));
  child.on("error", (error) => {
    console.error(`Node ${NEEDED.join(".")} or newer is needed: ${error.message}`);
    process.exitCode = 1;
  });
  child.on("exit", (code) => {
    process.exitCode = code ?? 1;
  });
}
