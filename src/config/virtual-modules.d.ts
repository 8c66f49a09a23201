/** The modules that `node/config/extension-modules.ts` makes. */

declare module "virtual:tiaowen/panel-sections" {
  /** Those that extensions add, in the order of the config. */
  export const panelSections: readonly import("../client/clause-panel/sections.ts").PanelSection[];
}

declare module "virtual:tiaowen/task-formats" {
  /** Those that extensions add, in the order of the config. */
  export const taskFormats: readonly import("../export/tasks/formats.ts").TaskFormat[];
}
