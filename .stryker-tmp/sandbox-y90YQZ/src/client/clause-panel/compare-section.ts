/**
 * The comparison section of the clause panel: links to the comparison page, with a clause to be chosen there or one
 * kept earlier.
 */
// @ts-nocheck


import { linkingStrings } from "../../site/i18n/reading/linking.ts";
import { compareHref } from "../../site/routes/address.ts";
import { findClause } from "../data/outlines.ts";
import { element } from "../dom/elements.ts";
import { pageLanguage } from "../dom/page-language.ts";
import { recall, remember } from "../dom/storage.ts";
import type { PanelSection } from "./sections.ts";
import { shownLanguage } from "./shown-language.ts";

/** Key in `sessionStorage` of the clause that the reader keeps for a comparison. */
const KEPT = "compare";

export const compareSection: PanelSection = {
  id: "compare",
  order: 35,
  title: (lang) => linkingStrings(lang).compare,
  async render({ document, clause, element: shown }) {
    const page = pageLanguage();
    const strings = linkingStrings(page);
    const own = `${document}#${clause}`;
    const kept = recall("sessionStorage", KEPT);
    const other =
      kept === null || kept === own
        ? null
        : await findClause(shownLanguage(shown), kept).catch(() => null);
    const status = element("output", {}, kept === own ? strings.keptFirst : "");
    const keep = element("button", { type: "button", class: "button" }, strings.keepFirst);
    keep.hidden = kept === own;
    keep.addEventListener("click", () => {
      remember("sessionStorage", KEPT, own);
      keep.hidden = true;
      status.textContent = strings.keptFirst;
      status.tabIndex = -1;
      status.focus();
    });
    const withKept =
      other === null || kept === null
        ? []
        : [
            element(
              "p",
              {},
              element("a", { href: compareHref(page, kept, own) }, strings.withFirst),
              element(
                "span",
                { class: "link-place" },
                `《${other.outline.title}》${other.clause.reference}`,
              ),
            ),
          ];
    const choose = element("a", { href: compareHref(page, own) }, strings.compareOther);
    return [element("div", { class: "panel-compare" }, ...withKept, choose, keep, status)];
  },
};
