/** A statement of an amount as the data files have it, and its JSON Schema. */
import type { StatedValue } from "../../annotate/indicators/stated-values.ts";
import { paragraphNumber, wordsAt } from "../../model/target.ts";
import { COUNT, NUMBER, nullable, oneOf, record, TEXT } from "../artifacts/json-schema.ts";
import { inUnit, unitOf } from "./value-units.ts";

/** A year, a month or a day. */
const TIME = nullable({ anyOf: [TEXT, NUMBER] });

export const STATEMENT = record({
  document: TEXT,
  clause: TEXT,
  paragraph: COUNT,
  quote: TEXT,
  value: nullable(NUMBER),
  to: nullable(NUMBER),
  unit: TEXT,
  bound: oneOf("min", "max", "about", null),
  year: TIME,
  yearFrom: nullable(TEXT),
  role: oneOf("baseline", "target", "reported"),
  measure: {},
  scope: {},
  differs: {},
});

/** Bounds as the data files name them. */
const BOUNDS = {
  least: "min",
  more: "min",
  most: "max",
  less: "max",
  about: "about",
  nearly: "about",
} as const;

/** min, max or about; null for an exact value. */
function boundOf({ statement }: StatedValue): "min" | "max" | "about" | null {
  const { bound } = statement.value;
  return bound === null ? null : BOUNDS[bound];
}

/** The words of the text with what they state; numbers are in units of `unit`. */
export function statementRecord(value: StatedValue) {
  const { target, role, scope, differs } = value.placed;
  return {
    document: target.document,
    clause: target.clause,
    paragraph: paragraphNumber(target.part),
    quote: wordsAt(value.at.clause, target)["zh-Hans"],
    value: inUnit(value, value.amount),
    to: inUnit(value, value.to),
    unit: unitOf(value),
    bound: boundOf(value),
    year: value.date?.value ?? null,
    yearFrom: value.date?.from ?? null,
    role,
    measure: value.measure,
    scope,
    differs,
  };
}
