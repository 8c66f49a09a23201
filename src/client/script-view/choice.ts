/** What a reader has chosen of scripts and views, and what of it is remembered. */

export type Script = "zh-Hans" | "zh-Hant";

/** What a choice depends on. */
export interface Page {
  /** The script in which the page comes. */
  readonly own: Script;
  /** The script of the document's source; null on pages that show no document. */
  readonly source: Script | null;
  readonly isEnglish: boolean;
}

export interface Choice {
  /** The script of the text; of the main one of two. */
  readonly script: Script;
  /** True where original and conversion stand side by side. */
  readonly both: boolean;
  /** True where the conversions are marked. */
  readonly origins: boolean;
}

/**
 * What the browser keeps: `view` is `original` or `both`; `script` is that of English pages, where it is not Simplified;
 * `origins` is `on`. Null stands for what a page shows by itself.
 */
export interface Remembered {
  readonly view: string | null;
  readonly script: string | null;
  readonly origins: string | null;
}

/** The choice for a page by what was chosen on earlier ones. */
export function choiceOn({ own, source, isEnglish }: Page, remembered: Remembered): Choice {
  const isOriginal = remembered.view === "original" && source !== null;
  const english: Script = remembered.script === "zh-Hant" ? "zh-Hant" : "zh-Hans";
  return {
    script: isEnglish ? english : isOriginal ? source : own,
    both: source !== null && remembered.view === "both",
    origins: source !== null && remembered.origins === "on",
  };
}

/** What to remember of a choice; what the page could not offer stays as it was. */
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

/** True where a page shows text that was converted. */
export function showsConverted({ source }: Page, { script, both }: Choice): boolean {
  return source !== null && (both || script !== source);
}
