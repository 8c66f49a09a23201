import { enableCompileCache } from "node:module";
import { availableParallelism } from "node:os";
import { defineConfig } from "vitest/config";

/** No test measures time: this only ends what hangs, on a machine however slow. */
const HANGS = 300_000;

/** Milliseconds that a poll waits for its expectation: the default of a second is too short for a busy machine. */
const WAITS = 30_000;

// Workers load the same modules: the code that one compiles is kept for the others, which learn of it by the environment.
const { directory } = enableCompileCache();
if (directory !== undefined) process.env.NODE_COMPILE_CACHE ??= directory;

/** Modules without a state of their own, which Node loads once a worker. */
const PURE =
  /\/src\/(?:annotate|corpus|engine|export|import|kept|model|node|parse|quote|rules|search|text|versions)\/.*\.ts$/u;

/** Holds for every project. */
export const SHARED = {
  // A worker goes on with the next file, which `own-modules.ts` gives modules of its own.
  isolate: false,
  setupFiles: ["tests/support/own-modules.ts"],
  server: { deps: { external: [PURE] } },
  testTimeout: HANGS,
  hookTimeout: HANGS,
  expect: { poll: { timeout: WAITS } },
};

export default defineConfig({
  test: {
    // A browser test waits now and then for a frame or a timer: one worker more than there are cores keeps them busy.
    maxWorkers: availableParallelism() + 1,
    projects: [
      {
        test: {
          ...SHARED,
          name: "browser",
          include: ["tests/browser/**/*.test.ts"],
          globalSetup: ["tests/browser/serve-site.ts"],
        },
      },
      {
        test: {
          ...SHARED,
          name: "commands",
          include: ["tests/commands/**/*.test.ts"],
        },
      },
      {
        test: {
          ...SHARED,
          name: "content",
          include: ["tests/content/**/*.test.ts"],
          globalSetup: ["tests/support/parse-content.ts"],
        },
      },
      {
        test: {
          ...SHARED,
          name: "unit",
          include: ["tests/**/*.test.ts"],
          exclude: ["tests/{browser,commands,content,engine}/**"],
        },
      },
    ],
  },
});
