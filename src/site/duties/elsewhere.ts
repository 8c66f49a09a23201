/** Where a unit is named outside of its duties: a clause each, with the words around the name. */
import type { Element } from "hast";
import type { UnitEntry } from "../../corpus/duties/unit-index.ts";
import { addressOf } from "../../model/target.ts";
import { h } from "../html/hast.ts";
import type { Language } from "../i18n/languages.ts";
import { corpus } from "../routes/collection.ts";
import { clauseTitle, inContext, markedHref, titleText } from "../tasks/markup.ts";

/** The clauses in the order of the collection, at most so many. */
export function namedElsewhere(
  lang: Language,
  { unit, elsewhere }: UnitEntry,
  most: number,
): Element[] {
  const byClause = Map.groupBy(elsewhere, ({ target }) => addressOf(target));
  return [...byClause.values()].slice(0, most).flatMap((mentions) => {
    const [first] = mentions;
    const at = first && corpus.at(first.target);
    if (at === undefined) return [];
    const { clause, document } = at;
    const named = mentions.map(({ target }) => ({ target, value: { name: unit.id } }));
    return [
      h(
        "li",
        { className: ["duty"] },
        h(
          "p",
          { className: ["duty-title"] },
          h(
            "a",
            { href: markedHref(lang, document.id, clause, named) },
            clauseTitle(lang, document.id, clause),
          ),
        ),
        h("p", { className: ["soft"] }, titleText(lang, document.titles)),
        h("p", { className: ["duty-words"] }, inContext(lang, clause, named)),
      ),
    ];
  });
}
