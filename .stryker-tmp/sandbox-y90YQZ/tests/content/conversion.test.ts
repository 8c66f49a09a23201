/** The conversions of the sources: read by a person, and not seen by the fold. */
// @ts-nocheck

import { readdir, readFile } from "node:fs/promises";
import { expect, test } from "vitest";
import { openccConvert, openccFoldTable } from "../../src/node/adapters/opencc.ts";
import { reviewFolder, reviewText } from "../../src/node/cli/review-conversion.ts";
import { createFolding } from "../../src/text/fold/fold.ts";

const SOURCES = new URL("../../content/sources/", import.meta.url);

test("nothing is left to ask about them", async () => {
  const { review, diagnostics } = await reviewFolder({
    folder: ".",
    contentDir: "content",
    configFile: undefined,
  });
  expect(reviewText(review).split("\n").slice(0, 5)).toEqual([
    `${review.total} choices, ${review.total} reviewed, 0 to look at.`,
  ]);
  expect(diagnostics.filter(({ severity }) => severity === "error")).toEqual([]);
});

test("every line keeps its fold and its number of characters", async () => {
  const convert = openccConvert();
  const { fold } = createFolding(openccFoldTable());
  const names = await readdir(SOURCES, { recursive: true });
  const files = names.filter((name) => /source\.(?:txt|md)$/.test(name));
  expect(files.length).toBeGreaterThan(0);
  for (const file of files) {
    const source = await readFile(new URL(file, SOURCES), "utf8");
    for (const [from, to] of [
      ["zh-Hans", "zh-Hant"],
      ["zh-Hant", "zh-Hans"],
    ] as const) {
      const converted = convert(source, from, to);
      expect(converted.length, file).toBe(source.length);
      expect(fold(converted), file).toBe(fold(source));
    }
  }
});
