/** The section with the references from a clause and to it, read from the page. */
// @ts-nocheck

import { linkingStrings } from "../../site/i18n/reading/linking.ts";
import { element } from "../dom/elements.ts";
import { pageLanguage } from "../dom/page-language.ts";
import type { PanelSection } from "./sections.ts";

/** The links of a clause itself that match a selector, without those of the clauses below it. */
function linksOf(clause: HTMLElement, selector: string): HTMLAnchorElement[] {
  return [...clause.querySelectorAll<HTMLAnchorElement>(selector)].filter(
    (link) => link.closest(".clause") === clause && link.closest(".twin") === null,
  );
}

/** A list of links under a heading; empty without links. Of several links to one place, only the first is kept. */
function listOf(heading: string, links: readonly HTMLAnchorElement[]): HTMLElement[] {
  if (links.length === 0) return [];
  const byAddress = new Map(links.toReversed().map((link) => [link.href, link]));
  const items = [...byAddress.values()].reverse().map((link) => {
    const lang = link.closest("[lang]")?.getAttribute("lang") ?? undefined;
    const words = link.querySelector("[lang]")?.getAttribute("lang") ?? lang;
    const href = link.getAttribute("href") ?? "";
    return element("li", {}, element("a", { href, lang: words }, link.textContent));
  });
  return [element("h4", {}, heading), element("ul", { class: "panel-links" }, ...items)];
}

export const referencesSection: PanelSection = {
  id: "references",
  order: 40,
  title: (lang) => linkingStrings(lang).references,
  async render({ element: clause }) {
    const strings = linkingStrings(pageLanguage());
    const nodes = [
      ...listOf(strings.refersTo, linksOf(clause, "a.reference")),
      ...listOf(strings.referredFrom, linksOf(clause, ".cited-in a")),
    ];
    return nodes.length === 0 ? null : nodes;
  },
};
