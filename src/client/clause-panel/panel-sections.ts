/** The sections of the clause panel: those of the site, one line each, and those of the extensions in the config. */
import { panelSections } from "virtual:tiaowen/panel-sections";
import { dutySection } from "../duties/panel-section.ts";
import { noteSection } from "../notes/section.ts";
import { translationSection } from "../translation/panel-section.ts";
import { historySection } from "../versions/history-section.ts";
import { citeSection } from "./cite-section.ts";
import { compareSection } from "./compare-section.ts";
import { referencesSection } from "./references-section.ts";
import { relatedSection } from "./related-section.ts";
import type { PanelSection } from "./sections.ts";
import { tasksSection } from "./tasks-section.ts";

export const PANEL_SECTIONS: readonly PanelSection[] = [
  translationSection,
  citeSection,
  historySection,
  noteSection,
  dutySection,
  tasksSection,
  relatedSection,
  compareSection,
  referencesSection,
  ...panelSections,
];
