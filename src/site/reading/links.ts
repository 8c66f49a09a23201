/** Links beside a clause that are not part of its text. Their glyphs come from the style sheet. */
import type { Element } from "hast";
import { firstLine } from "../../corpus/repair-notes.ts";
import type { Clause } from "../../model/types.ts";
import { h } from "../html/hast.ts";
import { HTML_LANG } from "../i18n/languages.ts";
import { sourceLineName } from "../i18n/reading/source.ts";
import { t } from "../i18n/strings.ts";
import type { View } from "./view.ts";

/** The link to the source line at which a clause begins. @param isBelow true if other clauses stand above the clause's own words */
export function sourceLink(view: View, clause: Clause, isBelow = false): Element {
  const line = firstLine(clause, view.repairsOf(clause));
  return h("a", {
    className: isBelow ? ["source-line", "below"] : ["source-line"],
    href: view.sourceHref(line),
    lang: HTML_LANG[view.lang],
    ariaLabel: sourceLineName(view.lang, line),
    dataLine: line,
  });
}

/** The link from a note to the place that refers to it; null for other clauses, and without such a place. */
export function noteReturn(view: View, clause: Clause): Element | null {
  const reference = clause.kind === "note" ? view.noteReference(clause) : null;
  if (reference === null) return null;
  return h("a", {
    className: ["note-return"],
    href: `#${reference}`,
    lang: HTML_LANG[view.lang],
    ariaLabel: t(view.lang, "backToText"),
    role: "doc-backlink",
  });
}
