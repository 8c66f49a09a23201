/** The controls for scripts and views. The code behind them is loaded when a choice differs from the page as built. */
import { recall, remember } from "../dom/storage.ts";
import {
  type Choice,
  choiceOn,
  type Page,
  type Remembered,
  rememberedOf,
  type Script,
  showsConverted,
} from "./choice.ts";

const KEPT = ["view", "script", "origins"] as const;

function scriptOf(value: string | undefined): Script | null {
  return value === "zh-Hans" || value === "zh-Hant" ? value : null;
}

function recallAll(): Remembered {
  const [view = null, script = null, origins = null] = KEPT.map((name) =>
    recall("localStorage", name),
  );
  return { view, script, origins };
}

/** Initializes the controls of the page, and applies the stored choice. */
export function startScripts(): void {
  const root = document.documentElement;
  const switches = [...document.querySelectorAll<HTMLElement>("[data-script-switch]")];
  if (switches.length === 0) return;
  const page: Page = {
    own: root.dataset.lang === "zh-hant" ? "zh-Hant" : "zh-Hans",
    source: scriptOf(document.querySelector<HTMLElement>("[data-source]")?.dataset.source),
    isEnglish: root.dataset.lang === "en",
  };
  const plain: Choice = { script: page.own, both: false, origins: false };
  let shown = plain;
  let wanted = plain;
  let loading: Promise<(choice: Choice) => Promise<void>> | null = null;

  async function show(choice: Choice): Promise<void> {
    wanted = choice;
    try {
      loading ??= import("./show.ts").then(({ createShow }) => createShow(page));
      // The next attempt loads the code again.
      loading.catch(() => {
        loading = null;
      });
      await (await loading)(choice);
      if (wanted !== choice) return;
      shown = choice;
      tell(false);
    } catch (error) {
      console.warn("The text could not be shown so:", error);
      if (wanted === choice) tell(true);
    }
  }

  /** Updates the controls to the shown choice. */
  function tell(failed: boolean): void {
    if (shown.both) root.dataset.view = "both";
    else delete root.dataset.view;
    for (const button of controls<HTMLElement>("[data-script]")) {
      const isOne = !shown.both || button.dataset.alone === undefined;
      const isScript = button.dataset.script === shown.script;
      button.setAttribute("aria-pressed", String(isOne && isScript));
    }
    for (const button of controls("[data-both]")) {
      button.setAttribute("aria-pressed", String(shown.both));
    }
    for (const box of controls<HTMLInputElement>("input[name=origins]")) {
      box.checked = shown.origins;
      const label = box.closest("label");
      if (label !== null) label.hidden = !showsConverted(page, shown);
    }
    for (const message of controls<HTMLElement>("output")) message.hidden = !failed;
    const state = shown.both ? "both" : shown.script === page.source ? "original" : "converted";
    for (const words of document.querySelectorAll<HTMLElement>("[data-when]")) {
      words.hidden = words.dataset.when !== state;
    }
  }

  function controls<Type extends Element>(selector: string): Type[] {
    return switches.flatMap((each) => [...each.querySelectorAll<Type>(selector)]);
  }

  /** Shows a choice that the reader has just made, and stores it. */
  function choose(choice: Choice): void {
    const kept = rememberedOf(page, choice, recallAll());
    for (const name of KEPT) remember("localStorage", name, kept[name]);
    void show(choice);
  }

  for (const button of controls<HTMLElement>("[data-script]")) {
    const script = scriptOf(button.dataset.script) ?? page.own;
    button.addEventListener("click", () => choose({ ...wanted, script, both: false }));
  }
  for (const button of controls("[data-both]")) {
    // With two columns, the reader cannot tell which one is the main one; the page's own script needs no loading.
    const main = () => (page.isEnglish ? wanted.script : page.own);
    button.addEventListener("click", () => choose({ ...wanted, script: main(), both: true }));
  }
  for (const box of controls<HTMLInputElement>("input[name=origins]")) {
    box.addEventListener("change", () => choose({ ...wanted, origins: box.checked }));
  }
  document.addEventListener("tiaowen:origins-closed", () => choose({ ...wanted, origins: false }));
  document.addEventListener("tiaowen:one-script", () => choose({ ...wanted, both: false }));

  const first = choiceOn(page, recallAll());
  const isPlain = first.script === plain.script && !first.both;
  const needsOrigins = first.origins && showsConverted(page, first);
  if (isPlain && !needsOrigins) {
    wanted = first;
    shown = first;
    tell(false);
  } else void show(first);
}
