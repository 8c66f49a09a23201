/** The units of a corpus: what each leads, what it takes part in, and where else it is named. */
// @ts-nocheck

import { UNIT_MENTIONS, type UnitMention } from "../../annotate/duties/unit-mentions.ts";
import type { Unit } from "../../annotate/duties/units.ts";
import type { Corpus } from "../../model/corpus.ts";
import type { Annotation } from "../../model/types.ts";
import { type PlacedDuty, placedDuties } from "./placed-duties.ts";

/** A unit with its duties. */
export interface UnitEntry {
  readonly unit: Unit;
  readonly leads: readonly PlacedDuty[];
  readonly joins: readonly PlacedDuty[];
  /** The mentions of its names outside of its duties. */
  readonly elsewhere: readonly Annotation<UnitMention>[];
}

/** The units: those that lead most first, then those that take part in most, then as they first appear. */
export function unitIndex(corpus: Corpus): readonly UnitEntry[] {
  const units = new Map<string, { unit: Unit; leads: PlacedDuty[]; joins: PlacedDuty[] }>();
  const entry = (unit: Unit) => {
    const known = units.get(unit.id) ?? { unit, leads: [], joins: [] };
    units.set(unit.id, known);
    return known;
  };
  for (const placed of corpus.derive(placedDuties)) {
    const { lead, partners } = placed.duty;
    for (const { unit } of lead.members) add(entry(unit).leads, placed);
    for (const { unit } of partners.members) add(entry(unit).joins, placed);
  }
  const mentions = Map.groupBy(corpus.layer(UNIT_MENTIONS).all, ({ value }) => value.unit);
  return [...units.values()]
    .map((known) => ({ ...known, elsewhere: mentions.get(known.unit.id) ?? [] }))
    .sort(
      (one, other) =>
        other.leads.length - one.leads.length || other.joins.length - one.joins.length,
    );
}

function add(duties: PlacedDuty[], placed: PlacedDuty): void {
  if (duties.at(-1) !== placed) duties.push(placed);
}
