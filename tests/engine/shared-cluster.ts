/** Starts a cluster of three nodes before the tests of the engine, and ends it after them. */
import type { TestProject } from "vitest/node";
import { startCluster } from "./cluster.ts";

declare module "vitest" {
  interface ProvidedContext {
    /** Addresses of the nodes. */
    engineNodes: readonly string[];
  }
}

export default async function setup({ provide }: TestProject): Promise<() => Promise<void>> {
  const given = process.env.TIAOWEN_ENGINE;
  const cluster = given ? null : await startCluster(3);
  provide("engineNodes", cluster?.addresses ?? given?.split(",") ?? []);
  return async () => cluster?.stop();
}
