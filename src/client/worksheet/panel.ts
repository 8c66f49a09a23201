/** The panel above the tree in worksheet mode: the number of tasks for each status, and the files. */

import { isOverdue, STATUSES, statusOf, type Worksheet } from "../../kept/worksheet/format.ts";
import type { Language } from "../../site/i18n/languages.ts";
import { worksheetWord } from "../../site/i18n/tasks/worksheet.ts";
import { today } from "./day.ts";
import {
  exportCsv,
  exportJson,
  exportXlsx,
  type FileContent,
  type ImportChoice,
  importText,
  type SiteHierarchy,
} from "./files.ts";
import { withRecords } from "./sheet.ts";
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
  /** Keys of the page's tasks, in the order of the page. */
  readonly tasks: readonly string[];
  /** Keys of the tasks that the tree's filters find; null without a filter. */
  found(): readonly string[] | null;
  wanted(): State | null;
  want(state: State | null): void;
}

/** Initializes the panel of `components/tasks/worksheet-panel.astro`. */
export function createPanel(panel: HTMLElement, page: PanelPage): Panel {
  const { store, lang, tasks } = page;
  /** The page's own first. */
  const hierarchies: readonly SiteHierarchy[] = JSON.parse(panel.dataset.hierarchies ?? "[]");
  const states = panel.querySelector<HTMLElement>(".states");
  const messages = panel.querySelector<HTMLElement>(".messages");
  const file = panel.querySelector<HTMLInputElement>("input[type=file]");
  const question = panel.querySelector<HTMLDialogElement>("dialog");
  const allRecords = panel.querySelector<HTMLElement>("#all-records");
  const ownTasks = panel.querySelector<HTMLElement>("#own-tasks");
  const ofTasks = panel.querySelectorAll<HTMLButtonElement>("[data-tasks]");

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
    const found = page.found();
    const count = (found ?? tasks).length;
    const words = worksheetWord(lang, found === null ? "allTasks" : "shownTasks");
    allRecords?.replaceChildren(worksheetWord(lang, "allRecords")(worksheet.size));
    ownTasks?.replaceChildren(words(count));
    for (const button of ofTasks) button.disabled = count === 0;
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
  for (const [format, save] of [
    ["csv", exportCsv],
    ["xlsx", exportXlsx],
  ] as const) {
    const offer = (button: string, content: () => FileContent): void => {
      panel.querySelector(button)?.addEventListener("click", () => {
        save(content(), hierarchies, lang).catch(() => say([worksheetWord(lang, "exportFailed")]));
      });
    };
    offer(`[data-file=${format}]`, () => ({ name: "worksheet", worksheet: store.read() }));
    offer(`[data-tasks=${format}]`, () => {
      const worksheet = withRecords(store.read(), page.found() ?? tasks);
      return { name: `worksheet-${hierarchies[0]?.id ?? ""}`, worksheet };
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
