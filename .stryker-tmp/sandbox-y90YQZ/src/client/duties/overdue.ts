/** What is overdue on the reader's day. */
// @ts-nocheck

import { element } from "../dom/elements.ts";
import { today } from "../worksheet/day.ts";
import type { WorksheetStore } from "../worksheet/store.ts";
import type { LedgerRow } from "./rows.ts";

/** True if a day of the row has passed and the reader has not recorded the task as done. */
export function isRowOverdue({ due, key }: LedgerRow, store: WorksheetStore): boolean {
  return due.some((day) => day < today()) && store.read().get(key)?.status !== "done";
}

/** Marks the deadlines that have passed, of tasks that are not done. */
export function markOverdue(
  rows: readonly LedgerRow[],
  store: WorksheetStore,
  words: string,
): void {
  const day = today();
  for (const row of rows) {
    const isOverdue = isRowOverdue(row, store);
    row.element.classList.toggle("overdue", isOverdue);
    for (const deadline of row.element.querySelectorAll<HTMLElement>("[data-due]")) {
      deadline.querySelector(".overdue-tag")?.remove();
      if (isOverdue && (deadline.dataset.due ?? "") < day) {
        deadline.append(element("span", { class: "overdue-tag" }, words));
      }
    }
  }
}
