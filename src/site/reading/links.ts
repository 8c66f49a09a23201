/** Links that stand with a clause and are no part of its text; the style sheet gives them their glyphs. */
import type { Element } from "hast";
import type { Clause } from "../../model/types.ts";
import { firstLine } from "../document/repairs.ts";
import { h } from "../html/hast.ts";
import { HTML_LANG } from "../i18n/languages.ts";
import { sourceLineName } from "../i18n/reading/source.ts";
import { t } from "../i18n/strings.ts";
import type { View } from "./view.ts";

/** Leads to the line of the source at which a clause begins. */
export function sourceLink(view: View, clause: Clause): Element {
  const line = firstLine(clause);
  const name = sourceLineName(view.lang, line);
  return h("a", {
    className: ["source-line"],
    href: view.sourceHref(line),
    lang: HTML_LANG[view.lang],
    ariaLabel: name,
    title: name,
    dataLine: line,
  });
}

/** Leads from a note to the place that refers to it; null for other clauses, and where there is none. */
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
