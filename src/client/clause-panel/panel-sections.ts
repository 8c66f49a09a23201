/** The sections of the clause panel: a feature adds one line here. */
import { COMPARE_SECTION } from "./compare-section.ts";
import { REFERENCES_SECTION } from "./references-section.ts";
import { RELATED_SECTION } from "./related-section.ts";
import type { PanelSection } from "./sections.ts";

export const PANEL_SECTIONS: readonly PanelSection[] = [
  RELATED_SECTION,
  COMPARE_SECTION,
  REFERENCES_SECTION,
];
