/** The behaviour of the control that keeps something in the browser. */
import { formatSize } from "../../site/i18n/size.ts";
import { required } from "../dom/elements.ts";
import { giveUp, isKept, type Keepable, keep, present } from "./kept-site.ts";

type State = "idle" | "running" | "kept";

/**
 * Starts a control.
 * @param size bytes of what is kept by it; null where that is not known
 * @param changed is called when something was kept or given up
 * @returns shows the present state anew
 */
export function startControl(
  control: HTMLElement,
  what: Keepable,
  size: number | null,
  changed: () => void = () => {},
): () => Promise<void> {
  const progress = required(control, "progress", HTMLProgressElement);
  const words = required(control, "[data-progress]", HTMLElement);
  const status = required(control, "[role=status]", HTMLElement);
  const button = (name: string) => required(control, `[data-${name}]`, HTMLButtonElement);
  let running: AbortController | null = null;
  for (const part of control.querySelectorAll<HTMLElement>("[data-size]")) {
    if (size !== null) part.textContent = formatSize(size);
    else if (part.parentElement !== null) part.parentElement.hidden = true;
  }

  function show(state: State): void {
    control.dataset.state = state;
    for (const part of control.querySelectorAll<HTMLElement>("[data-for]")) {
      part.hidden = part.dataset.for !== state;
    }
  }

  async function refresh(): Promise<void> {
    if (running === null) show(isKept(await present(), what) ? "kept" : "idle");
  }

  function report(bytes: number, all: number): void {
    progress.max = all;
    progress.value = bytes;
    words.textContent = `${formatSize(bytes)} / ${formatSize(all)}`;
  }

  async function start(): Promise<void> {
    running = new AbortController();
    const { signal } = running;
    status.textContent = "";
    progress.removeAttribute("value");
    words.textContent = "";
    show("running");
    button("stop").focus();
    try {
      await keep(what, report, signal);
    } catch (error) {
      if (!signal.aborted) status.textContent = status.dataset.failed ?? "";
      console.info("Not kept for reading without a network:", error);
    }
    running = null;
    await refresh();
    required(control, "[data-for]:not([hidden]) button", HTMLButtonElement).focus();
    changed();
  }

  button("keep").addEventListener("click", () => void start());
  button("stop").addEventListener("click", () => running?.abort());
  button("remove").addEventListener("click", async () => {
    await giveUp(what);
    await refresh();
    button("keep").focus();
    changed();
  });
  return refresh;
}
