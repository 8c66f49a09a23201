/** The key projects as rows of a table: each statement in the words of the text, with a value to sort by. */

import type { ClauseQuantity } from "../../annotate/amounts/amounts.ts";
import { distinctPhrases, type Statement } from "../../annotate/hierarchies/key-projects.ts";
import type { Script, Titles } from "../../model/types.ts";
import { type DocumentProject, links } from "../tasks/links.ts";
import { nodeOfClause, type PlacedNode } from "../tasks/nodes.ts";

type BothScripts = Readonly<Record<Script, string>>;

/** Words of the text, and what they are sorted by; null where nothing is stated. */
export interface StatedCell {
  readonly words: readonly BothScripts[];
  readonly value: number | null;
}

export interface ProjectRow {
  readonly project: DocumentProject;
  readonly titles: Titles;
  /** Number of the box and of the item in it. */
  readonly place: BothScripts;
  /** Pages of the project and of the part of the plan that its box belongs to, where a hierarchy has them. */
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
export function projectRows(): ProjectRow[] {
  return links.projects.map((project) => {
    const { item, box, section, document, investment, areas, dates, output } = project;
    const heading = (script: Script) => item.forms[script].heading;
    const place = (script: Script) => `${box.forms[script].label} · ${item.forms[script].label}`;
    return {
      project,
      titles: { "zh-Hans": heading("zh-Hans"), "zh-Hant": heading("zh-Hant"), en: item.english },
      place: { "zh-Hans": place("zh-Hans"), "zh-Hant": place("zh-Hant") },
      page: nodeOfClause(document.id, item.id),
      part: section === null ? undefined : nodeOfClause(document.id, section.id),
      investment: {
        words: investment === null ? [] : [amountWords(project, investment)],
        value: investment?.amount ?? null,
      },
      area: { words: phrases(project, areas), value: areas[0] ? squareMetres(areas[0]) : null },
      date: { words: phrases(project, dates), value: dates[0]?.year ?? null },
      output: { words: phrases(project, output), value: null },
    };
  });
}

function squareMetres({ unit, amount }: ClauseQuantity): number | null {
  const known = SQUARE_METRES.find(([name]) => unit.endsWith(name));
  return known === undefined || amount === null ? null : amount * known[1];
}

function amountWords({ item }: DocumentProject, { paragraph, start, end }: ClauseQuantity) {
  return cut(item, paragraph, start, end);
}

function phrases({ item }: DocumentProject, statements: readonly Statement[]): BothScripts[] {
  return distinctPhrases(statements).map(({ paragraph, phrase }) =>
    cut(item, paragraph, phrase.start, phrase.end),
  );
}

function cut(
  { forms }: DocumentProject["item"],
  paragraph: number,
  start: number,
  end: number,
): BothScripts {
  const words = (script: Script) =>
    (forms[script].paragraphs[paragraph - 1] ?? "").slice(start, end);
  return { "zh-Hans": words("zh-Hans"), "zh-Hant": words("zh-Hant") };
}

/** Everything in a row that a filter looks at, in both scripts and English, in lower case. */
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
