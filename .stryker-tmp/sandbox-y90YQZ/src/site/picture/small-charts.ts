/** Small pictures of the overview and of the key projects for their cards, without text and links. */
// @ts-nocheck

import type { Element } from "hast";
import { meeting, taskOverview } from "../../corpus/tasks/overview.ts";
import type { Corpus } from "../../model/corpus.ts";
import { s } from "../html/hast.ts";
import { length } from "./svg.ts";

const WIDTH = 320;
const HEIGHT = 84;

function drawing(...children: readonly Element[]): Element {
  return s(
    "svg",
    {
      viewBox: `0 0 ${WIDTH} ${HEIGHT}`,
      preserveAspectRatio: "none",
      className: ["thumbnail"],
      ariaHidden: "true",
    },
    ...children,
  );
}

/** The overview: a column for each part of the other documents, a row for each task, stronger where more names are shared. */
export function drawMatrix(corpus: Corpus): Element {
  const { tasks, groups } = corpus.derive(taskOverview);
  const parts = groups.flatMap((group) => group.parts);
  const [width, height] = [WIDTH / Math.max(1, parts.length), HEIGHT / Math.max(1, tasks.length)];
  const cells: string[] = ["", "", ""];
  for (const [row, task] of tasks.entries()) {
    for (const [column, part] of parts.entries()) {
      const { names, declared } = meeting(corpus, task, part);
      const strength = names.length + 3 * declared.length;
      if (strength === 0) continue;
      const level = strength > 6 ? 0 : strength > 2 ? 1 : 2;
      cells[level] +=
        `M${length(column * width)} ${length(row * height)}h${length(width - 1.5)}v${length(height - 1.5)}h${length(1.5 - width)}z`;
    }
  }
  return drawing(...cells.map((d, at) => s("path", { className: [`level-${at + 1}`], d })));
}

/** The investments of the projects that state one, the largest first. */
export function drawBars(amounts: readonly (number | null)[]): Element {
  const stated = amounts.flatMap((amount) => amount ?? []).toSorted((one, other) => other - one);
  const [largest = 1] = stated;
  const height = HEIGHT / Math.max(1, stated.length);
  const bars = stated.map((amount, row) => {
    const width = (amount / largest) * WIDTH;
    return `M0 ${length(row * height)}h${length(width)}v${length(height * 0.7)}H0z`;
  });
  return drawing(s("path", { className: ["level-1"], d: bars.join("") }));
}
