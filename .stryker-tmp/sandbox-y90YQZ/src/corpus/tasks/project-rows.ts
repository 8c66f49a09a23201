/** The key projects as rows of a table: each statement in the words of the text, with a sort value. */
// @ts-nocheck


import type { Amount } from "../../annotate/amounts/amounts.ts";
import {
  distinctPhrases,
  type KeyProject,
  keyProjects,
  phraseWords,
} from "../../annotate/hierarchies/key-projects.ts";
import type { Corpus } from "../../model/corpus.ts";
import { wordsAt } from "../../model/target.ts";
import type { Annotation, Forms, Script, Span, Titles } from "../../model/types.ts";
import { type PlacedNode, taskNodes } from "./task-nodes.ts";

/** Words of the text with a sort value; null if nothing comparable is stated. */
export interface StatedCell {
  readonly words: readonly Forms[];
  readonly value: number | null;
}

export interface ProjectRow {
  readonly project: KeyProject;
  readonly titles: Titles;
  /** Labels of the box and of the item in it. */
  readonly place: Forms;
  /** Nodes of the project and of the section of its box, if a hierarchy contains them; both have pages. */
  readonly page: PlacedNode | undefined;
  readonly part: PlacedNode | undefined;
  readonly investment: StatedCell;
  readonly area: StatedCell;
  readonly date: StatedCell;
  readonly output: StatedCell;
}

const SQUARE_METRES: readonly (readonly [unit: string, metres: number])[] = [
  ["平方公里", 1e6],
  ["平方千米", 1e6],
  ["平方米", 1],
  ["亩", 10_000 / 15],
];

/** All projects in the order of the text. */
export function projectRows(corpus: Corpus): ProjectRow[] {
  const nodes = corpus.derive(taskNodes);
  return corpus.derive(keyProjects).map((project) => {
    const { item, box, section, document, investment, areas, dates, output } = project;
    const place = (script: Script) => `${box.forms[script].label} · ${item.forms[script].label}`;
    return {
      project,
      titles: {
        "zh-Hans": item.forms["zh-Hans"].heading,
        "zh-Hant": item.forms["zh-Hant"].heading,
        en: item.english,
      },
      place: { "zh-Hans": place("zh-Hans"), "zh-Hant": place("zh-Hant") },
      page: nodes.ofClause(document.id, item.id),
      part: section === null ? undefined : nodes.ofClause(document.id, section.id),
      investment: {
        words: investment === null ? [] : [wordsAt(item, investment.target)],
        value: investment?.value.amount ?? null,
      },
      area: { words: phrases(project, areas), value: areas[0] ? squareMetres(areas[0]) : null },
      date: { words: phrases(project, dates), value: dates[0]?.value.year ?? null },
      output: { words: phrases(project, output), value: null },
    };
  });
}

function squareMetres({ value: { unit, amount } }: Annotation<Amount>): number | null {
  const known = SQUARE_METRES.find(([name]) => unit["zh-Hans"].endsWith(name));
  return known === undefined || amount === null ? null : amount * known[1];
}

function phrases(
  { item }: KeyProject,
  statements: readonly Annotation<{ readonly phrase: Span }>[],
): Forms[] {
  return distinctPhrases(statements).map((statement) => phraseWords(item, statement));
}

/** The filter text of a row: its words in both scripts and English, in lower case. */
export function rowWords({
  titles,
  place,
  part,
  investment,
  area,
  date,
  output,
}: ProjectRow): string {
  const cells = [place, ...[investment, area, date, output].flatMap(({ words }) => words)];
  const others = [titles, ...(part === undefined ? [] : [part.node.titles])];
  return [
    ...others.flatMap((title) => [title["zh-Hans"], title["zh-Hant"], title.en ?? ""]),
    ...cells.flatMap((words) => [words["zh-Hans"], words["zh-Hant"]]),
  ]
    .join(" ")
    .normalize("NFKC")
    .toLowerCase();
}
