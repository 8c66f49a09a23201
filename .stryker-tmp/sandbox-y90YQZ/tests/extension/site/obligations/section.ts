/** A section of the clause panel: the obligations of the clause. */
// @ts-nocheck

import { element, loadData, type PanelSection } from "tiaowen/client";
import type { ObligationFile } from "./artifact.ts";

const TITLES = { "zh-hans": "义务", "zh-hant": "義務", en: "Obligations" } as const;

const section: PanelSection = {
  id: "obligations",
  order: 35,
  title: (lang) => TITLES[lang],
  async render({ document, clause }) {
    const clauses = await loadData<ObligationFile>(`obligations/${document}.json`);
    const found = clauses[clause] ?? [];
    if (found.length === 0) return null;
    const items = found.map(({ word, kind }) =>
      element("li", {}, element("span", { lang: "zh-Hans" }, word), ` ${kind}`),
    );
    return [element("ul", {}, ...items)];
  },
};

export default section;
