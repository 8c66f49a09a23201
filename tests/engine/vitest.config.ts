/** `npm run test:engine`: the tests of the search service on a cluster, which need Java. `npm test` does not run them. */
import { defineConfig } from "vitest/config";
import { SHARED } from "../../vitest.config.ts";

export default defineConfig({
  test: {
    ...SHARED,
    name: "engine",
    include: ["tests/engine/**/*.test.ts"],
    globalSetup: ["tests/engine/shared-cluster.ts"],
    // The cluster takes the other cores.
    maxWorkers: 1,
  },
});
