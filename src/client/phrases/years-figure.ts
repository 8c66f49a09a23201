/** The relative frequency of each query in each year, as bars. */
import { relativeFrequency } from "../../statistics/frequency.ts";
import { type Drawing, SERIES, type Shape } from "../statistics/figures/drawing.ts";
import { decimal } from "../statistics/measures/measure.ts";
import type { Followed } from "./lanes-figure.ts";

const BAR = 14;
const GAP = 12;
const LABELS = 64;
const NUMBER = 48;

export function yearsFigure(
  title: string,
  followed: readonly Followed[],
  width: number,
  nameOf: (year: string) => string,
): Drawing {
  const years = followed[0]?.profile.years ?? [];
  const rates = followed.map(({ profile }) =>
    profile.years.map(({ occurrences, characters }) => relativeFrequency(occurrences, characters)),
  );
  const most = Math.max(0, ...rates.flat()) || 1;
  const row = followed.length * BAR + GAP;
  const shapes = years.flatMap(({ year }, index): Shape[] => {
    const top = index * row;
    return [
      { kind: "text", x: 0, y: top + 11, text: nameOf(year), paint: "ink" },
      ...followed.flatMap((_own, series): Shape[] => {
        const rate = rates[series]?.[index] ?? 0;
        const [y, bar] = [top + series * BAR, (rate / most) * (width - LABELS - NUMBER)];
        return [
          {
            ...{ kind: "rect", x: LABELS, y: y + 2, width: bar, height: BAR - 4 },
            paint: SERIES[series] ?? "ink",
          },
          { kind: "text", x: LABELS + bar + 6, y: y + 11, text: decimal(rate), paint: "soft" },
        ];
      }),
    ];
  });
  return { title, width, height: years.length * row, shapes };
}
