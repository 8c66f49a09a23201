/** The panel above the tree in worksheet mode: the number of tasks for each status, and the files. */

import { isOverdue, STATUSES, statusOf, type Worksheet } from "../../kept/worksheet/format.ts";
import type { Language } from "../../site/i18n/languages.ts";
import { worksheetWord } from "../../site/i18n/tasks/worksheet.ts";
import { today } from "./day.ts";
import {
  exportCsv,
  exportJson,
  exportXlsx,
  type ImportChoice,
  importText,
  type SiteHierarchy,
} from "./files.ts";
import type { WorksheetStore } from "./store.ts";

/** The states that the tree can be filtered by: a status, overdue, or no status. */
export const STATES = [...STATUSES, "overdue", "unrecorded"] as const;
export type State = (typeof STATES)[number];

/** True if a task is in a state. */
export function isInState(worksheet: Worksheet, task: string, state: State): boolean {
  if (state !== "overdue") return statusOf(worksheet, task) === state;
  const entry = worksheet.get(task);
  return entry !== undefined && isOverdue(entry, today());
}

function stateWord(lang: Language, state: State): string {
  return state === "overdue" || state === "unrecorded"
    ? worksheetWord(lang, state)
    : worksheetWord(lang, "statuses")[state];
}

export interface Panel {
  /** Updates the counts. */
  refresh(): void;
  say(messages: readonly string[]): void;
}

/** The parts of the page that the panel needs. */
export interface PanelPage {
  readonly store: WorksheetStore;
  readonly lang: Language;
  /** Keys of the page's tasks. */
  readonly tasks: readonly string[];
  wanted(): State | null;
  want(state: State | null): void;
}

/** Initializes the panel of `components/tasks/worksheet-panel.astro`. */
export function createPanel(panel: HTMLElement, page: PanelPage): Panel {
  const { store, lang, tasks } = page;
  const hierarchies: readonly SiteHierarchy[] = JSON.parse(panel.dataset.hierarchies ?? "[]");
  const states = panel.querySelector<HTMLElement>(".states");
  const messages = panel.querySelector<HTMLElement>(".messages");
  const file = panel.querySelector<HTMLInputElement>("input[type=file]");
  const question = panel.querySelector<HTMLDialogElement>("dialog");

  function say(texts: readonly string[]): void {
    const kept = [
      ...(store.wasDamaged ? [worksheetWord(lang, "storedDamaged")] : []),
      ...(store.isRefused ? [worksheetWord(lang, "refused")] : []),
    ];
    messages?.replaceChildren(
      ...[...kept, ...texts].map((text) => {
        const line = document.createElement("span");
        line.textContent = text;
        return line;
      }),
    );
  }

  const buttons = new Map<State, HTMLButtonElement>();
  for (const state of STATES) {
    const button = document.createElement("button");
    button.type = "button";
    button.className = "state";
    button.dataset.status = state;
    button.addEventListener("click", () => {
      page.want(page.wanted() === state ? null : state);
    });
    buttons.set(state, button);
  }
  states?.append(...buttons.values());

  function refresh(): void {
    const worksheet = store.read();
    for (const [state, button] of buttons) {
      const count = tasks.filter((task) => isInState(worksheet, task, state)).length;
      const number = document.createElement("b");
      number.textContent = String(count);
      button.replaceChildren(stateWord(lang, state), " ", number);
      button.setAttribute("aria-pressed", String(page.wanted() === state));
    }
  }

  function ask(text: string): Promise<ImportChoice> {
    const { promise, resolve } = Promise.withResolvers<ImportChoice>();
    const words = question?.querySelector("p");
    if (question === null || !words) return Promise.resolve("cancel");
    words.textContent = text;
    question.returnValue = "cancel";
    question.addEventListener(
      "close",
      () => {
        const { returnValue } = question;
        resolve(returnValue === "merge" || returnValue === "replace" ? returnValue : "cancel");
      },
      { once: true },
    );
    question.showModal();
    return promise;
  }

  panel.querySelector("[data-file=json]")?.addEventListener("click", () => {
    exportJson(store.read());
  });
  for (const [file, save] of [
    ["csv", exportCsv],
    ["xlsx", exportXlsx],
  ] as const) {
    panel.querySelector(`[data-file=${file}]`)?.addEventListener("click", () => {
      save(store.read(), hierarchies, lang).catch(() => say([worksheetWord(lang, "exportFailed")]));
    });
  }
  panel.querySelector("[data-file=import]")?.addEventListener("click", () => file?.click());
  file?.addEventListener("change", () => {
    const chosen = file.files?.[0];
    if (chosen === undefined) return;
    void chosen
      .text()
      .then((text) => importText(text, store, lang, ask))
      .then(say)
      .finally(() => {
        file.value = "";
      });
  });
  say([]);
  return { refresh, say };
}
