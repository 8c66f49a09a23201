/**
 * `npm run engine -- start|stop [--nodes N]`: starts a cluster of the search engine on this machine, of three nodes unless told
 * otherwise, and ends it. Its data are gone with it.
 */
import { mkdir, readFile, rm, writeFile } from "node:fs/promises";
import { parseArgs } from "node:util";
import { startCluster } from "../tests/engine/cluster.ts";

const STATE = new URL("../node_modules/.cache/tiaowen/cluster.json", import.meta.url);

/** The cluster that was started; null if there is none. */
async function running(): Promise<{ pids: number[]; folder: string } | null> {
  const written = await readFile(STATE, "utf8").catch(() => null);
  return written === null ? null : JSON.parse(written);
}

function end(pid: number): void {
  try {
    process.kill(pid, "SIGKILL");
  } catch {
    // It has ended already.
  }
}

const { values, positionals } = parseArgs({
  options: { nodes: { type: "string", default: "3" } },
  allowPositionals: true,
});
const [command] = positionals;
const before = await running();
if (command === "start" && before === null) {
  const { addresses, pids, folder } = await startCluster(Number(values.nodes), true);
  await mkdir(new URL(".", STATE), { recursive: true });
  await writeFile(STATE, JSON.stringify({ pids, folder }));
  console.log(addresses.join(","));
} else if (command === "start") {
  console.error("A cluster runs already: npm run engine -- stop ends it.");
  process.exitCode = 1;
} else if (command === "stop") {
  before?.pids.forEach(end);
  if (before !== null) await rm(before.folder, { recursive: true, force: true });
  await rm(STATE, { force: true });
} else {
  console.error("npm run engine -- start|stop [--nodes N]");
  process.exitCode = 2;
}
