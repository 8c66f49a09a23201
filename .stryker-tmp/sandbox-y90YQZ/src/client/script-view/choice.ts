/** The reader's choice of script and view, and its stored form. */
// @ts-nocheck


export type Script = "zh-Hans" | "zh-Hant";

/** The properties of a page that a choice depends on. */
export interface Page {
  /** The script of the page as built. */
  readonly own: Script;
  /** The script of the document's source; null on pages without a document. */
  readonly source: Script | null;
  readonly isEnglish: boolean;
}

export interface Choice {
  /** The script of the text; with two columns, that of the main one. */
  readonly script: Script;
  /** True if original and conversion are shown side by side. */
  readonly both: boolean;
  /** True if the conversions are marked. */
  readonly origins: boolean;
}

/**
 * The stored choice: `view` is `original` or `both`; `script` is the script on English pages unless it is Simplified;
 * `origins` is `on`. Null stands for the page's default.
 */
export interface Remembered {
  readonly view: string | null;
  readonly script: string | null;
  readonly origins: string | null;
}

/** The choice for a page, from the stored one. */
export function choiceOn({ own, source, isEnglish }: Page, remembered: Remembered): Choice {
  const isOriginal = remembered.view === "original" && source !== null;
  const english: Script = remembered.script === "zh-Hant" ? "zh-Hant" : "zh-Hans";
  return {
    script: isEnglish ? english : isOriginal ? source : own,
    both: source !== null && remembered.view === "both",
    origins: source !== null && remembered.origins === "on",
  };
}

/** The choice in stored form. Values that the page could not offer keep their former state. */
export function rememberedOf(page: Page, choice: Choice, before: Remembered): Remembered {
  const script = choice.script === "zh-Hant" ? "zh-Hant" : null;
  return {
    view: page.source === null ? before.view : viewOf(page, choice, before),
    script: page.isEnglish ? script : before.script,
    origins: page.source === null ? before.origins : choice.origins ? "on" : null,
  };
}

function viewOf(page: Page, choice: Choice, { view }: Remembered): string | null {
  if (choice.both) return "both";
  const offersOriginal = !page.isEnglish && page.source !== page.own;
  if (!offersOriginal) return view === "both" ? null : view;
  return choice.script === page.source ? "original" : null;
}

/** True if a page shows converted text. */
export function showsConverted({ source }: Page, { script, both }: Choice): boolean {
  return source !== null && (both || script !== source);
}
