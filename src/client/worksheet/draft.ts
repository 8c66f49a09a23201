/** What was typed in the form of a task and not saved, by the key of the task. */
import { readDraft } from "../kept/drafts.ts";

/** The name of a task's draft. */
export function draftName(task: string): string {
  return `worksheet:${task}`;
}

/** True if something was typed for a task and not saved. */
export function hasDraft(task: string): boolean {
  return readDraft(draftName(task)) !== null;
}
