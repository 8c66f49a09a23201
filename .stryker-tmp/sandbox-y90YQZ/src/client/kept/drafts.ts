/**
 * What a reader has typed in a form and not saved yet, stored in this browser: it outlives a reload, a crash and a closed window.
 */
// @ts-nocheck

import { recall, remember } from "../dom/storage.ts";

/** The values of a form's fields, by their names. */
export type Draft = Readonly<Record<string, string>>;

/** Names of the drafts that this page has begun and not ended. */
const begun = new Set<string>();

/** CONTRACT with `client/installed/start.ts`: `data-unsaved` on the root while something typed on this page is not saved. */
function tell(): void {
  document.documentElement.toggleAttribute("data-unsaved", begun.size > 0);
}

function keyOf(name: string): string {
  return `draft:${name}`;
}

/** The draft of a form, or null. */
export function readDraft(name: string): Draft | null {
  try {
    const kept: unknown = JSON.parse(recall("localStorage", keyOf(name)) ?? "null");
    if (typeof kept !== "object" || kept === null) return null;
    const values = Object.entries(kept).filter(([, value]) => typeof value === "string");
    return Object.fromEntries(values);
  } catch {
    return null;
  }
}

/** Stores a draft while it is typed. */
export function keepDraft(name: string, draft: Draft): void {
  begun.add(name);
  tell();
  remember("localStorage", keyOf(name), JSON.stringify(draft));
}

/** Forgets a draft, because it was saved or given up. */
export function endDraft(name: string): void {
  begun.delete(name);
  tell();
  remember("localStorage", keyOf(name), null);
}
