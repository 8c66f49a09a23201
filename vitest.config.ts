import { defineConfig } from "vitest/config";

/** No test measures time: this only ends what hangs, on a machine however slow. */
const HANGS = 300_000;

export default defineConfig({
  test: {
    // A browser test waits for the browser more than it works: one worker for each core keeps them busy.
    maxWorkers: "100%",
    projects: [
      {
        test: {
          name: "unit",
          include: ["tests/**/*.test.ts"],
          exclude: ["tests/browser/**"],
          testTimeout: HANGS,
          hookTimeout: HANGS,
        },
      },
      {
        test: {
          name: "browser",
          include: ["tests/browser/**/*.test.ts"],
          globalSetup: ["tests/browser/serve-site.ts"],
          testTimeout: HANGS,
          hookTimeout: HANGS,
        },
      },
    ],
  },
});
