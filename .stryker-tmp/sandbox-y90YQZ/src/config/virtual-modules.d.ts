/** Types of the virtual modules that `node/config/extension-modules.ts` generates. */
// @ts-nocheck


declare module "virtual:tiaowen/panel-sections" {
  /** The panel sections of extensions, in the order of the config. */
  export const panelSections: readonly import("../client/clause-panel/sections.ts").PanelSection[];
}

declare module "virtual:tiaowen/task-formats" {
  /** The task formats of extensions, in the order of the config. */
  export const taskFormats: readonly import("../export/tasks/formats.ts").TaskFormat[];
}
