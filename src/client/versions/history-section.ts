/** The section of the clause panel with the history of a clause through the versions of its text. */
import type { HistoryFile } from "../../export/artifacts/versions/histories.ts";
import { formatDate } from "../../site/i18n/format.ts";
import { changeNames, versionWord } from "../../site/i18n/pages/versions.ts";
import { clauseHref, pageHref } from "../../site/routes/address.ts";
import type { PanelSection } from "../clause-panel/sections.ts";
import { loadData } from "../data/load-data.ts";
import { element } from "../dom/elements.ts";
import { pageLanguage } from "../dom/page-language.ts";

export const historySection: PanelSection = {
  id: "history",
  order: 12,
  title: (lang) => versionWord(lang, "histories"),
  async render({ document: own, clause }) {
    // Only pages of texts with several versions have the banner that leads to their history.
    if (document.querySelector(".version-banner [href*='/versions/']") === null) return null;
    const lang = pageLanguage();
    const { work, versions, clauses } = await loadData<HistoryFile>(`histories/${own}.json`);
    const history = clauses[clause];
    if (history === undefined || history.steps.length === 0) return null;
    const items = history.steps.map(({ document: step, clauses: there, kinds }) => {
      const from = versions.find((version) => version.document === step)?.from ?? null;
      const day = from === null ? step : formatDate(lang, from);
      const [first] = there;
      const name =
        first === undefined || step === own
          ? element("span", {}, day)
          : element("a", { href: clauseHref(lang, step, first) }, day);
      return element("li", {}, name, " ", kinds.length === 0 ? "" : changeNames(lang, kinds));
    });
    const newest = versions.at(-1)?.document ?? own;
    const [now] = history.newest;
    const lead =
      newest === own
        ? []
        : [
            now === undefined
              ? element("p", {}, versionWord(lang, "clauseGone"))
              : element(
                  "p",
                  {},
                  element(
                    "a",
                    { href: clauseHref(lang, newest, now) },
                    versionWord(lang, "sameClause"),
                  ),
                ),
          ];
    const all = element(
      "p",
      {},
      element("a", { href: pageHref(lang, `versions/${work}/`) }, versionWord(lang, "history")),
    );
    return [...lead, element("ol", { class: "panel-links" }, ...items), all];
  },
};
