/** What a reader can set of the look of every page: the settings, their values, and the script that applies them first. */

/**
 * The browser keeps a setting as `tiaowen:<name>`, the page carries it as `<html data-<name>>`; a value that is not
 * listed, or none, stands for what the style sheets do by themselves.
 */
export const APPEARANCE = [
  { name: "theme", values: ["light", "dark"] },
  { name: "text-size", values: ["1", "2", "4", "5"] },
  { name: "measure", values: ["narrow", "wide"] },
  { name: "leading", values: ["close", "open"] },
] as const;

export type Setting = (typeof APPEARANCE)[number];

/** Known before anything is painted too: a second column changes the width of the page. */
const APPLIED_FIRST = [...APPEARANCE, { name: "view", values: ["both"] }];

/** Inline script: applies what is kept before the first paint. The same on every page, so that one hash admits it. */
export const BOOT_SCRIPT = `try{for(const{name,values}of ${JSON.stringify(APPLIED_FIRST)}){const value=localStorage.getItem("tiaowen:"+name);if(values.includes(value))document.documentElement.setAttribute("data-"+name,value)}}catch{}`;
