/** Starts a cluster of three nodes before the tests of the engine, and ends it after them. */
import type { TestProject } from "vitest/node";
import { startCluster } from "./cluster.ts";

declare module "vitest" {
  interface ProvidedContext {
    /** Addresses of the nodes, and the processes that run them. */
    engineNodes: readonly string[];
    engineProcesses: readonly number[];
  }
}

export default async function setup({ provide }: TestProject): Promise<() => Promise<void>> {
  const cluster = await startCluster(3);
  provide("engineNodes", cluster.addresses);
  provide("engineProcesses", cluster.pids);
  return () => cluster.stop();
}
