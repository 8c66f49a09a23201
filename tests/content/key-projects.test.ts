/** The key projects of the boxes: what is read from the text, for a person to compare with the source. */
import { expect, test } from "vitest";
import {
  distinctPhrases,
  keyProjects,
  phraseWords,
} from "../../src/annotate/hierarchies/key-projects.ts";
import { projectRows } from "../../src/corpus/tasks/project-rows.ts";
import type { Annotation, Span } from "../../src/model/types.ts";
import { investments, otherEntries } from "../../src/site/lists/project-groups.ts";
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

test("a project that boxes list under one name, or under a part of it, with one investment, is one", () => {
  const rows = corpus.derive(projectRows);
  const entries = investments(rows).map(({ rows: own }) =>
    own.map(({ project }) => project.item.id),
  );
  expect(entries.filter(({ length }) => length > 1)).toEqual([
    ["box6-2", "box9-1"],
    ["box4-4", "box7-1"],
  ]);
  const [long, short] = ["box4-4", "box7-1"].map((id) =>
    rows.find(({ project }) => project.item.id === id),
  );
  if (long === undefined || short === undefined) throw new Error("The boxes have other items");
  expect(otherEntries(rows).get(long)).toEqual([short]);
  const { titles, investment, project } = short;
  const named = (name: string) => ({ ...short, titles: { ...titles, "zh-Hans": name } });
  expect(investments([long, short])).toHaveLength(1);
  expect(investments([long, named("大泽湖海归小镇研发中心工程")])).toHaveLength(1);
  for (const other of [
    named("湘江研发中心项目"),
    named("小镇项目"),
    named("项目"),
    { ...short, investment: { ...investment, value: 860_000_000 } },
    { ...short, project: { ...project, document: { ...project.document, id: "other" } } },
  ]) {
    expect(investments([long, other])).toHaveLength(2);
  }
});
