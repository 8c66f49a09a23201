/** Small pictures of what lies across the documents for its cards, without text and links. */
import type { Element } from "hast";
import type { PlacedDuty } from "../../corpus/duties/placed-duties.ts";
import type { IndicatorPromise } from "../../corpus/indicators/promises.ts";
import { meeting, taskOverview } from "../../corpus/tasks/overview.ts";
import type { Corpus } from "../../model/corpus.ts";
import { s } from "../html/hast.ts";
import { length } from "./svg.ts";

const WIDTH = 320;
const HEIGHT = 84;
/** The numbers of rows that a picture of duties has room for: few stand at its top. */
const [LEAST_DUTIES, MOST_DUTIES] = [5, 12];

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

/** The promises by the year in which they are due, those without a year last: the kept ones stand lowest and strongest. */
export function drawPromises(promises: readonly IndicatorPromise[]): Element {
  const byYear = Map.groupBy(promises, ({ due }) => due?.slice(0, 4) ?? "9999");
  const columns = [...byYear].toSorted(([one], [other]) => one.localeCompare(other, "en"));
  const most = Math.max(1, ...columns.map(([, own]) => own.length));
  const [width, height] = [WIDTH / Math.max(1, columns.length), HEIGHT / most];
  const levels = ["", ""];
  for (const [column, [, own]] of columns.entries()) {
    const kept = own.filter(({ section }) => section === "kept").length;
    for (const row of own.keys()) {
      const [x, y] = [length(column * width), length(HEIGHT - (row + 1) * height)];
      const [w, h] = [length(width * 0.9), length(height * 0.8)];
      levels[row < kept ? 0 : 1] += `M${x} ${y}h${w}v${h}H${x}z`;
    }
  }
  return drawing(...levels.map((d, at) => s("path", { className: [`level-${at + 1}`], d })));
}

/** The first duties of the ledger, a row each: a cell for the lead, the partners and the deadline, stronger where they are stated. */
export function drawDuties(duties: readonly Pick<PlacedDuty, "duty">[]): Element {
  const shown = duties.slice(0, MOST_DUTIES);
  const height = HEIGHT / Math.max(LEAST_DUTIES, shown.length);
  const width = WIDTH / 3;
  const levels = ["", ""];
  for (const [row, { duty }] of shown.entries()) {
    const stated = [duty.lead.members, duty.partners.members, duty.deadlines];
    for (const [column, own] of stated.entries()) {
      const box = `M${length(column * width)} ${length(row * height)}h${length(width * 0.95)}v${length(height * 0.75)}H${length(column * width)}z`;
      levels[own.length > 0 ? 0 : 1] += box;
    }
  }
  const [strong = "", faint = ""] = levels;
  return drawing(
    s("path", { className: ["level-1"], d: strong }),
    s("path", { className: ["level-3"], d: faint }),
  );
}

/** A bar for each amount. @param stated the largest first */
export function drawBars(stated: readonly number[]): Element {
  const [largest = 1] = stated;
  const height = HEIGHT / Math.max(1, stated.length);
  const bars = stated.map((amount, row) => {
    const width = (amount / largest) * WIDTH;
    return `M0 ${length(row * height)}h${length(width)}v${length(height * 0.7)}H0z`;
  });
  return drawing(s("path", { className: ["level-1"], d: bars.join("") }));
}
