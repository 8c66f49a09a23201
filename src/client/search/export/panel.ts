/** The export of an answer: buttons for the formats, the progress, and a button to cancel. */
import type { Searcher } from "../../../search/searcher.ts";
import type { AnswersStrings } from "../../../site/i18n/search/answers.ts";
import { element, required } from "../../dom/elements.ts";
import { webAddress } from "../../dom/web-address.ts";
import type { Asked } from "../answers/asked.ts";
import type { ColumnContext } from "./columns.ts";
import { FORMATS, type Format, fileName } from "./format.ts";

export interface ExportPanel {
  /** Offers an answer for export; null withdraws the offer and cancels a running export. */
  offer(asked: Asked | null): void;
}

/** Offers a file to the reader as a download. */
function download(file: Blob, name: string): void {
  const href = URL.createObjectURL(file);
  element("a", { href, download: name }).click();
  setTimeout(() => URL.revokeObjectURL(href), 60_000);
}

/** What an export needs to know of the page. */
interface ExportContext extends Omit<ColumnContext, "addressOf"> {
  /** Resolves when `issuerOf` knows every document. */
  ready(): Promise<void>;
}

/** Initializes the panel. `panel` is the `details` element that contains it. */
export function createExportPanel(
  panel: HTMLDetailsElement,
  strings: AnswersStrings,
  searcher: Searcher,
  context: ExportContext,
): ExportPanel {
  const about = required(panel, "[data-about]", HTMLElement);
  const message = required(panel, "[role=status]", HTMLElement);
  const running = required(panel, "[data-running]", HTMLElement);
  const bar = required(running, "progress", HTMLProgressElement);
  const cancel = required(running, "button", HTMLButtonElement);
  const buttons = [...panel.querySelectorAll<HTMLButtonElement>("button[data-format]")];
  let offered: Asked | null = null;
  let current = new AbortController();

  function setRunning(isRunning: boolean): void {
    running.hidden = !isRunning;
    for (const button of buttons) button.disabled = isRunning;
  }

  async function run(format: Format, asked: Asked): Promise<void> {
    current = new AbortController();
    const { signal } = current;
    message.textContent = "";
    bar.removeAttribute("value");
    setRunning(true);
    cancel.focus();
    try {
      // Exports are rare, so their code is loaded when one starts.
      const [{ writeAnswer }] = await Promise.all([import("./write.ts"), context.ready()]);
      const progress = (done: number, total: number): void => {
        bar.max = total;
        bar.value = done;
      };
      const file = await writeAnswer(
        format,
        asked,
        searcher,
        { ...context, addressOf: webAddress },
        progress,
        signal,
      );
      signal.throwIfAborted();
      const name = fileName(format, asked.state);
      download(file, name);
      message.textContent = strings.exported(name);
    } catch (error) {
      if (!signal.aborted) {
        console.warn("Export failed:", error);
        message.textContent = strings.exportFailed;
      }
    }
    const hadFocus = document.activeElement === cancel;
    setRunning(false);
    if (hadFocus) buttons.find((button) => button.dataset.format === format)?.focus();
  }

  for (const format of FORMATS) {
    const button = buttons.find(({ dataset }) => dataset.format === format);
    button?.addEventListener("click", () => {
      if (offered !== null) void run(format, offered);
    });
  }
  panel.addEventListener("keydown", ({ key }) => {
    if (key !== "Escape" || !panel.open) return;
    panel.open = false;
    required(panel, "summary", HTMLElement).focus();
  });
  cancel.addEventListener("click", () => current.abort());

  return {
    offer(asked) {
      current.abort();
      offered = asked;
      message.textContent = "";
      panel.hidden = asked === null;
      if (asked === null) return;
      const { state, answer } = asked;
      about.textContent =
        state.view === "concordance"
          ? strings.exportLines(answer.occurrences)
          : strings.exportClauses(answer.total);
    },
  };
}
