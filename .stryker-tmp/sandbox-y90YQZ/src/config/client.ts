/** All that a browser module of an extension imports from “tiaowen/client”. */
// @ts-nocheck

export type { PanelClause, PanelSection } from "../client/clause-panel/sections.ts";
export { loadData } from "../client/data/load-data.ts";
export { element } from "../client/dom/elements.ts";
export { pageLanguage } from "../client/dom/page-language.ts";
export type { Language } from "../site/i18n/languages.ts";
