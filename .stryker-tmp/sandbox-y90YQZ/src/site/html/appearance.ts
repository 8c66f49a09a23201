/** The appearance settings of every page: names, values, and the script that applies them before the first paint. */
// @ts-nocheck


/**
 * The browser stores a setting as `tiaowen:<name>`; the page has it as `<html data-<name>>`. An unlisted value, or
 * none, stands for the default of the style sheets.
 */
export const APPEARANCE = [
  { name: "theme", values: ["light", "dark"] },
  { name: "text-size", values: ["1", "2", "4", "5"] },
  { name: "measure", values: ["narrow", "wide"] },
  { name: "leading", values: ["close", "open"] },
  { name: "source-lines", values: ["shown"] },
] as const;

export type Setting = (typeof APPEARANCE)[number];

/** How a translated text is shown: with the Chinese below each paragraph, which is the default, or otherwise. */
export const TRANSLATION_VIEWS = ["below", "beside", "alone", "source"] as const;
export type TranslationView = (typeof TRANSLATION_VIEWS)[number];

/** The views are needed before the first paint too: a second column changes the width of the page. */
const APPLIED_FIRST = [
  ...APPEARANCE,
  { name: "view", values: ["both"] },
  { name: "translation", values: TRANSLATION_VIEWS.filter((view) => view !== "below") },
];

/**
 * Inline script that applies the stored settings before the first paint. It is the same on every page, so that one hash
 * in the content security policy allows it.
 *
 * In an offline copy it waits for the first frame, which it still precedes: on a busy machine, Chromium may receive
 * the first access to `localStorage` before it knows that a page of `file://` has taken the place of the former. Such a
 * page then reads nothing and keeps nothing until it is left.
 */
export const BOOT_SCRIPT = `{const apply=()=>{try{for(const{name,values}of ${JSON.stringify(APPLIED_FIRST)}){const value=localStorage.getItem("tiaowen:"+name);if(values.includes(value))document.documentElement.setAttribute("data-"+name,value)}}catch{}};location.protocol==="file:"?requestAnimationFrame(apply):apply()}`;
