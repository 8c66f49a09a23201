import { defineConfig } from "vitest/config";

/** No test measures time: this only ends what hangs, on a machine however slow. */
const HANGS = 300_000;

/**
 * To start a process for each file, and to load the same modules and the same content again, takes longer than most files' tests.
 * Files of a project thus share their modules: what a module keeps must be the same for all tests.
 */
const SHARED = { isolate: false } as const;

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
          ...SHARED,
          testTimeout: HANGS,
          hookTimeout: HANGS,
        },
      },
      {
        test: {
          name: "browser",
          include: ["tests/browser/**/*.test.ts"],
          globalSetup: ["tests/browser/serve-site.ts"],
          ...SHARED,
          testTimeout: HANGS,
          hookTimeout: HANGS,
        },
      },
    ],
  },
});
