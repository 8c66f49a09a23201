/** Where the texts name the units that have duties, beside the statements of the duties. */
// @ts-nocheck

import { addressOf, partText, rangeInForm, wordsAt } from "../../model/target.ts";
import { type Annotator, annotateSimplified } from "../annotator.ts";
import { createGazetteer } from "../names/gazetteer.ts";
import { DUTIES } from "./duties.ts";
import { unitFinder } from "./units.ts";

/** A unit that a text names. */
export interface UnitMention {
  /** Id of the unit. */
  readonly unit: string;
}

/** The mentions of single bodies; 各区县 and 有关部门 are not looked for. */
export const UNIT_MENTIONS: Annotator<UnitMention> = {
  name: "unit-mentions",
  requires: [DUTIES.name],
  run(corpus, tools) {
    const duties = corpus.layer(DUTIES).all;
    const forms = new Set<string>();
    const units = new Set<string>();
    for (const { target, value } of duties) {
      const clause = corpus.at(target)?.clause;
      if (clause === undefined) continue;
      for (const { unit, at } of [...value.lead.members, ...value.partners.members]) {
        if (unit.isGroup) continue;
        units.add(unit.id);
        forms.add(wordsAt(clause, at)["zh-Hans"]);
      }
    }
    for (const name of corpus.names) {
      if (units.has(name.id)) for (const form of name.forms) forms.add(form);
    }
    const find = unitFinder(corpus, tools);
    const search = createGazetteer(
      Array.from(forms, (form) => ({ id: form, forms: [form] })),
      tools.folding,
    );
    const stated = Map.groupBy(duties, ({ target }) => addressOf(target));
    return annotateSimplified(corpus, function* (text, place) {
      const document = corpus.document(place.document);
      const clause = corpus.at(place)?.clause;
      if (document === undefined || clause === undefined || forms.size === 0) return;
      const source = partText(clause.source, place.part);
      const own = (stated.get(addressOf(place)) ?? [])
        .flatMap(({ value }) => value.stated)
        .filter(({ part }) => part === place.part);
      for (const { name, start, end } of search(text)) {
        // 财政部 is not in 财政部门.
        if (name.endsWith("部") && text.startsWith("门", end)) continue;
        const { id } = find(document, name);
        const at = rangeInForm(text, source, { start, end });
        const isStated = own.some((words) => words.start <= at.start && at.end <= words.end);
        if (units.has(id) && !isStated) yield { start, end, value: { unit: id } };
      }
    });
  },
};
