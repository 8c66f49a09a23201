/** The key projects of the boxes: what is read from the text, for a person to compare with the source. */
// @ts-nocheck

import { expect, test } from "vitest";
import {
  distinctPhrases,
  keyProjects,
  phraseWords,
} from "../../src/annotate/hierarchies/key-projects.ts";
import type { Annotation, Span } from "../../src/model/types.ts";
import { corpus } from "../support/real-content.ts";

test("every project of the boxes, with what is stated of it", async () => {
  const projects = corpus.derive(keyProjects);
  expect(projects).toHaveLength(65);
  const lines = projects.flatMap(({ item, box, section, investment, areas, dates, output }) => {
    const words = (statements: readonly Annotation<{ readonly phrase: Span }>[]) =>
      distinctPhrases(statements)
        .map((statement) => phraseWords(item, statement)["zh-Hans"])
        .join(" | ");
    const years = dates.map(({ value }) => value.year);
    return [
      `${item.id} ${item.forms["zh-Hans"].heading} ← ${box.id}, ${section?.id}`,
      ...(investment ? [`  investment ${investment.value.amount}: ${words([investment])}`] : []),
      ...(areas.length > 0 ? [`  area: ${words(areas)}`] : []),
      ...(dates.length > 0 ? [`  date ${years}: ${words(dates)}`] : []),
      ...(output.length > 0 ? [`  output: ${words(output)}`] : []),
    ];
  });
  const golden = new URL("golden/key-projects.txt", import.meta.url).pathname;
  await expect(`${lines.join("\n")}\n`).toMatchFileSnapshot(golden);
});
