/** The sections of the clause panel: a feature adds one line here. */
import type { PanelSection } from "./sections.ts";

export const PANEL_SECTIONS: readonly PanelSection[] = [];
