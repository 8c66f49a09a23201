/** The export formats of tasks, in the order in which they are offered: first those of the site, then those of extensions. */
// @ts-nocheck

import { taskFormats } from "virtual:tiaowen/task-formats";
import { BUILT_IN_FORMATS, type TaskFormat } from "../../export/tasks/formats.ts";

export const TASK_FORMATS: readonly TaskFormat[] = [...BUILT_IN_FORMATS, ...taskFormats];
