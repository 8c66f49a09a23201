/**
 * On English pages: shows the Chinese text in Traditional by taking it from the Hong Kong version of the same page.
 * Elements with `data-zh` hold Chinese text, and stand in the same order and have the same elements on both pages.
 */
import { recall, remember } from "./storage.ts";
import { type TextRun, textRuns } from "./text-runs.ts";

type Script = "zh-Hans" | "zh-Hant";

declare global {
  interface DocumentEventMap {
    /** The Chinese text is about to be exchanged: whoever has changed its nodes puts them back at once. */
    "tiaowen:text-changing": Event;
    /** The Chinese text has been exchanged. */
    "tiaowen:text-changed": Event;
  }
}

const TEXT_LANG = { "zh-Hans": "zh-Hans", "zh-Hant": "zh-Hant-HK" } as const;

/** The Chinese texts of a page, in order. */
function chineseTexts(root: Document): Element[] {
  return [...root.querySelectorAll("[data-zh]")];
}

/** The texts of a page at an address; throws where they cannot be loaded or do not have these shapes. */
async function load(address: string, shapes: readonly string[]): Promise<Node[][][]> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  const page = new DOMParser().parseFromString(await response.text(), "text/html");
  const texts = chineseTexts(page).map((text) => textRuns(text));
  const isSame =
    texts.length === shapes.length && texts.every((runs, index) => shape(runs) === shapes[index]);
  if (!isSame) throw new Error(`${address} is not the same page`);
  return texts.map((runs) => runs.map(({ nodes }) => nodes));
}

/** What the elements between runs of text are, in order. */
function shape(runs: readonly TextRun[]): string {
  return runs.map(({ path }) => path).join(" ");
}

/** Tells of a moment in the exchange of the text. */
function announce(moment: keyof DocumentEventMap): void {
  document.dispatchEvent(new Event(moment));
}

/** Makes every switch of the page work, and applies the script chosen earlier in the session. */
export function startScriptSwitch(): void {
  const switches = [...document.querySelectorAll<HTMLElement>("[data-script-switch]")];
  const address = switches[0]?.dataset.scriptSwitch;
  if (address === undefined) return;
  const targets = chineseTexts(document);
  const runs = targets.map((target) => textRuns(target));
  const shapes = runs.map(shape);
  const own = runs.map((text) => text.map(({ nodes }) => nodes));
  const forms = new Map<Script, Promise<Node[][][]>>([["zh-Hans", Promise.resolve(own)]]);
  let wanted: Script = "zh-Hans";

  async function show(script: Script): Promise<void> {
    wanted = script;
    const form = forms.get(script) ?? load(address ?? "", shapes);
    forms.set(script, form);
    try {
      const texts = await form;
      if (wanted !== script) return;
      announce("tiaowen:text-changing");
      targets.forEach((target, index) => {
        textRuns(target).forEach((run, place) => {
          run.replace(texts[index]?.[place] ?? []);
        });
        target.setAttribute("lang", TEXT_LANG[script]);
      });
      announce("tiaowen:text-changed");
      remember("sessionStorage", "script", script);
      report(script, false);
    } catch {
      forms.delete(script);
      if (wanted === script) report("zh-Hans", true);
    }
  }

  function report(shown: Script, failed: boolean): void {
    for (const element of switches) {
      for (const button of element.querySelectorAll<HTMLElement>("[data-script]")) {
        button.setAttribute("aria-pressed", String(button.dataset.script === shown));
      }
      const message = element.querySelector("output");
      if (message !== null) message.hidden = !failed;
    }
  }

  for (const element of switches) {
    for (const button of element.querySelectorAll<HTMLElement>("[data-script]")) {
      const script: Script = button.dataset.script === "zh-Hant" ? "zh-Hant" : "zh-Hans";
      button.addEventListener("click", () => void show(script));
    }
  }
  if (recall("sessionStorage", "script") === "zh-Hant") void show("zh-Hant");
}
