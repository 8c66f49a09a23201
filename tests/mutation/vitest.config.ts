/** `npm run mutate`: one worker that runs the tests of a folder many times. All modules are its own, so that it may load them anew. */
import { defineConfig } from "vitest/config";

const COLLECTED = new URL("collected-tests.ts", import.meta.url).pathname;

export default defineConfig({
  plugins: [
    {
      name: "collected-tests",
      enforce: "pre",
      resolveId: (name, importer) =>
        name === "vitest" && !importer?.includes("/tests/mutation/") ? COLLECTED : null,
    },
  ],
  test: {
    include: ["tests/mutation/run-mutants.ts"],
    pool: "forks",
    testTimeout: 0,
    silent: true,
    watch: false,
  },
});
