/**
 * Makes landing pages paint as soon as they have loaded: their styles are inlined, and their scripts run after the
 * first frame.
 */
import { type Edit, insertHtml, type Page, rewritePage, type Tag } from "../offline/html-tags.ts";

/** The folder of the files that Astro bundles, including style sheets. */
export const BUNDLED = "_astro/";

/** The landing pages: front pages and documents. The thousand other pages share their style sheets as files. */
const ARRIVALS = /^[^/]+\/(?:docs\/[^/]+\/)?index\.html$/u;
/**
 * Inserts the page's scripts when the end of the page has been painted, or shortly after in a browser that does not
 * report it. In a hidden page, which is not painted, it inserts them at once.
 */
const RUN_LATER = `<script>{
const later=document.getElementById("scripts"),run=()=>later.replaceWith(later.content),
painted=()=>{new PerformanceObserver(run).observe({type:"paint",buffered:true});setTimeout(run,500)};
document.hidden?run():requestAnimationFrame(()=>requestAnimationFrame(painted))
}</script>`;

/** True for the paths of style sheets that pages may have in them. */
export function isSheet(path: string): boolean {
  return path.startsWith(BUNDLED) && path.endsWith(".css");
}

/**
 * The address of the bundled style sheet that a tag loads; null for any other tag. Style sheets of the collection stay files:
 * they name fonts and pictures beside them.
 */
function sheetOf({ name, attributes }: Tag): string | null {
  const isSheet = name === "link" && attributes.get("rel") === "stylesheet";
  const address = isSheet ? (attributes.get("href") ?? null) : null;
  return address?.includes(BUNDLED) ? address : null;
}

/** The address of the script that a tag loads; null for any other tag. */
function scriptOf({ name, attributes }: Tag): string | null {
  return name === "script" ? (attributes.get("src") ?? null) : null;
}

/** A page that was made of another one. */
interface EarlyPage extends Page {
  /** The steps by which it was made: edits of the page as each step found it. */
  readonly steps: readonly (readonly Edit[])[];
}

/**
 * The page with inline styles and deferred scripts if it is a landing page, else unchanged.
 * @param path path of the page below the site's root
 * @param readSheet returns the style sheet with this address as the page states it
 */
export async function inlineCriticalCss(
  path: string,
  page: Page,
  readSheet: (address: string) => Promise<string>,
): Promise<EarlyPage> {
  if (!ARRIVALS.test(path)) return { ...page, steps: [] };
  const sheets = new Map<string, string>();
  for (const tag of page.tags) {
    const sheet = sheetOf(tag);
    if (sheet !== null) sheets.set(sheet, await readSheet(sheet));
  }
  const scripts = page.tags.flatMap((tag) => scriptOf(tag) ?? []);
  const own = rewritePage(page, (tag) => {
    if (scriptOf(tag) !== null) return null;
    const content = sheets.get(sheetOf(tag) ?? "");
    return content === undefined ? tag : { name: "style", attributes: new Map(), content };
  });
  const asked = scripts.map((address) => `<script type="module" src="${address}"></script>`);
  const later = `<template id="scripts">${asked.join("")}</template>${RUN_LATER}`;
  const at = own.html.lastIndexOf("</body>");
  const steps = [own.edits, [{ start: at, end: at, text: later }]];
  return { ...insertHtml(own, at, later), steps };
}
