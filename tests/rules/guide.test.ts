/** The path of the guide is the one that the reader of a message has. */
import { expect, test } from "vitest";
import { guideFrom } from "../../src/rules/guide.ts";

test("the guide lies in the installed package, or in this repository", () => {
  expect(guideFrom("file:///home/a/texts/node_modules/tiaowen/lib/rules/guide.js")).toBe(
    "node_modules/tiaowen/content/README.md",
  );
  expect(guideFrom("file:///home/a/tiaowen/src/rules/guide.ts")).toBe("content/README.md");
});
