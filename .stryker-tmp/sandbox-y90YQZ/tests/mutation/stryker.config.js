/** @type {import("@stryker-mutator/api/core").PartialStrykerOptions} */
// @ts-nocheck

export default {
  testRunner: "vitest",
  plugins: ["@stryker-mutator/vitest-runner"],
  vitest: { configFile: "tests/mutation/vitest.config.ts", related: true },
  coverageAnalysis: "perTest",
  reporters: ["clear-text", "json"],
  jsonReporter: { fileName: "/tmp/w22/mutation.json" },
  ignorePatterns: ["content/sources", ".git", "lib", "dist"],
  concurrency: 1,
  checkers: [],
  allowConsoleColors: false,
};
