/** The sections of the clause panel: a feature adds one line here. */
import { noteSection } from "../notes/section.ts";
import { citeSection } from "./cite-section.ts";
import type { PanelSection } from "./sections.ts";

export const PANEL_SECTIONS: readonly PanelSection[] = [citeSection, noteSection];
