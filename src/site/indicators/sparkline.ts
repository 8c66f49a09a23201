/** A small chart with what a reader needs to read it: the first and the last value with their dates, and all values as its name. */
import type { Element } from "hast";
import { h } from "../html/hast.ts";
import type { Language } from "../i18n/languages.ts";
import { ROLE_WORDS } from "../i18n/tasks/indicators.ts";
import { smallChart } from "./chart.ts";
import { plainValue } from "./numbers.ts";
import type { Panel, PanelPoint } from "./panels.ts";
import { valueDate, valueYear } from "./value-date.ts";

/** The chart, and below it the values at its ends. */
export function sparkline(lang: Language, panel: Panel): Element {
  const { points } = panel;
  const at = (time: number | undefined) => points.filter((point) => point.time === time);
  const ends = [at(points[0]?.time), at(points.at(-1)?.time)];
  const name = points.map((point) => pointWords(lang, point)).join(lang === "en" ? "; " : "；");
  return h(
    "div",
    { className: ["sparkline"] },
    smallChart(panel, name),
    // The name of the chart says the same.
    h(
      "p",
      { className: ["sparkline-ends"], ariaHidden: "true" },
      ...ends.map((end) => h("span", {}, ...endWords(lang, end))),
    ),
  );
}

/** 2025年，目标，不少于 500 家. */
function pointWords(lang: Language, { role, values: [value] }: PanelPoint): string {
  const words = [valueDate(lang, value), ROLE_WORDS[role][lang], plainValue(lang, value)];
  return words.filter((word) => word !== "").join(lang === "en" ? ", " : "，");
}

/** The values of one date, each number once: 2025年 · 不少于 500 家. */
function endWords(lang: Language, points: readonly PanelPoint[]): (Element | string)[] {
  const [value] = points[0]?.values ?? [];
  const year = value === undefined ? "" : valueYear(lang, value);
  const numbers = new Set(points.map(({ values: [own] }) => plainValue(lang, own)));
  return [h("span", { className: ["year"] }, year), ` · ${[...numbers].join(", ")}`];
}
