/** Checks of placed statements against the texts: each has one amount in the indicator's unit, and none is forgotten. */
// @ts-nocheck

import type { Corpus } from "../../model/corpus.ts";
import type { Indicator, Indicators, PlacedStatement } from "../../model/indicators.ts";
import { addressOf } from "../../model/target.ts";
import type { Annotation, Target } from "../../model/types.ts";
import type { BuiltInProblem } from "../../rules/diagnose.ts";
import type { BuiltIndicators } from "./build-indicators.ts";
import { statedValue, statementsWithin } from "./stated-values.ts";
import { STATEMENTS, type Statement } from "./statements.ts";

/** Problems of the statements in the file. */
export function misplacedStatements(
  { indicators: { indicators }, paths }: BuiltIndicators,
  corpus: Corpus,
): BuiltInProblem[] {
  return indicators.flatMap((indicator) => {
    const seen = new Set<string>();
    return indicator.statements.flatMap((placed): BuiltInProblem[] => {
      const path = [...(paths.get(placed) ?? []), "quote"];
      const found = statementsWithin(corpus, placed.target);
      const [amount] = found;
      if (amount === undefined || found.length > 1) {
        const count = amount === undefined ? "no amount" : `${found.length} amounts`;
        const message = `The quoted words have ${count}.`;
        const hint = "Quote the words around one amount.";
        return [{ rule: "indicators/no-quantity", path, message, hint }];
      }
      const place = placeOf(amount.target);
      if (seen.has(place)) {
        const message = `The indicator “${indicator.id}” has this amount twice.`;
        return [{ rule: "indicators/repeated", path, message, hint: "Take one of them out." }];
      }
      seen.add(place);
      return otherUnit(corpus, indicator, placed, path);
    });
  });
}

/** Units that measure; all others count things and are of one kind. */
const MEASURING = /(?:元|%|‰|个百分点|平方公里|平方千米|平方米|公里|亩|吨|小时|个月|倍|位)$/u;

/** The kind of a unit: what is measured, or null where things are counted. */
function kindOf(unit: string): string | null {
  return MEASURING.exec(unit)?.[0] ?? null;
}

function otherUnit(
  corpus: Corpus,
  indicator: Indicator,
  placed: PlacedStatement,
  path: BuiltInProblem["path"],
): BuiltInProblem[] {
  const value = statedValue(corpus, indicator, placed);
  if (value === null || value.measure === "growth" || placed.differs !== null) return [];
  const [own, stated] = [indicator.unit["zh-Hans"], value.statement.value.unit["zh-Hans"]];
  if (kindOf(own) === kindOf(stated)) return [];
  const message = `The amount is in ${stated}, the indicator in ${own}.`;
  const hint = "Place it with another indicator, or say under `differs` why it stands here.";
  return [{ rule: "indicators/other-unit", path, message, hint }];
}

/** The amounts of the documents that were read whole which are neither placed nor set apart. */
export function unplacedStatements(corpus: Corpus): Annotation<Statement>[] {
  const { read } = corpus.indicators;
  const isPlaced = placements(corpus.indicators, corpus);
  return corpus
    .layer(STATEMENTS)
    .all.filter(({ target }) => read.includes(target.document) && !isPlaced(target));
}

/** Makes a function that says whether an amount is placed or set apart. */
export function placements(
  { indicators, apart }: Indicators,
  corpus: Corpus,
): (amount: Target) => boolean {
  const quotes = [
    ...indicators.flatMap(({ statements }) => statements.map(({ target }) => target)),
    ...apart.flatMap(({ target }) => target ?? []),
  ];
  const placed = new Set(
    quotes.flatMap((quote) => statementsWithin(corpus, quote).map(({ target }) => placeOf(target))),
  );
  const whole = new Set(apart.filter(({ target }) => target === null).map(addressOf));
  return (amount) => placed.has(placeOf(amount)) || whole.has(addressOf(amount));
}

function placeOf(target: Target): string {
  return `${addressOf(target)} ${target.part} ${target.start}`;
}
