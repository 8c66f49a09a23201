/** The key projects of the boxes: what is read from the text, for a person to compare with the source. */
import { expect, test } from "vitest";
import {
  distinctPhrases,
  keyProjectsOf,
  type Statement,
} from "../../src/annotate/hierarchies/key-projects.ts";
import { collection } from "../support/real-content.ts";

test("every project of the boxes, with what is stated of it", async () => {
  const projects = collection.documents.flatMap(keyProjectsOf);
  expect(projects).toHaveLength(65);
  const lines = projects.flatMap(({ item, box, section, investment, areas, dates, output }) => {
    const { heading, paragraphs } = item.forms["zh-Hans"];
    const words = (statements: readonly Statement[]) =>
      distinctPhrases(statements)
        .map(({ paragraph, phrase }) =>
          (paragraphs[paragraph - 1] ?? "").slice(phrase.start, phrase.end),
        )
        .join(" | ");
    return [
      `${item.id} ${heading} ← ${box.id}, ${section?.id}`,
      ...(investment ? [`  investment ${investment.amount}: ${words([investment])}`] : []),
      ...(areas.length > 0 ? [`  area: ${words(areas)}`] : []),
      ...(dates.length > 0 ? [`  date ${dates.map(({ year }) => year)}: ${words(dates)}`] : []),
      ...(output.length > 0 ? [`  output: ${words(output)}`] : []),
    ];
  });
  const golden = new URL("golden/key-projects.txt", import.meta.url).pathname;
  await expect(`${lines.join("\n")}\n`).toMatchFileSnapshot(golden);
});
