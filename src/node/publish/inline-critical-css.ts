/**
 * Makes the pages where readers arrive paint as soon as they have come: their styles come with them, and their scripts run
 * after the first frame.
 */
import { rewriteTags, type Tag } from "../offline/html-tags.ts";

/** The front pages and the documents; the thousand other pages share their style sheets as files. */
const ARRIVALS = /^[^/]+\/(?:docs\/[^/]+\/)?index\.html$/u;
const STYLES_AND_SCRIPTS = /^<(?:link\b[^>]*\brel="stylesheet"|script\b[^>]*\bsrc=)/iu;
/**
 * Puts the page's scripts in it when its end has been painted, or soon after where a browser keeps that to itself; a page that
 * nobody sees is not painted.
 */
const RUN_LATER = `<script>{
const later=document.getElementById("scripts"),run=()=>later.replaceWith(later.content),
painted=()=>{new PerformanceObserver(run).observe({type:"paint",buffered:true});setTimeout(run,500)};
document.hidden?run():requestAnimationFrame(()=>requestAnimationFrame(painted))
}</script>`;

function addressOf({ name, attributes }: Tag): string {
  return attributes.get(name === "link" ? "href" : "src") ?? "";
}

/**
 * The page so made, if it is one where readers arrive.
 * @param path path of the page below the site's root
 * @param readSheet gives the style sheet with this address as the page has it
 */
export async function inlineCriticalCss(
  path: string,
  html: string,
  readSheet: (address: string) => Promise<string>,
): Promise<string> {
  if (!ARRIVALS.test(path)) return html;
  const addresses = new Set<string>();
  const scripts: string[] = [];
  const rewrite = (change: (tag: Tag) => Tag | null): string =>
    rewriteTags(html, change, (written) => STYLES_AND_SCRIPTS.test(written));
  rewrite((tag) => {
    const address = addressOf(tag);
    if (tag.name === "link") addresses.add(address);
    else scripts.push(`<script type="module" src="${address}"></script>`);
    return tag;
  });
  const sheets = new Map(
    await Promise.all(
      Array.from(addresses, async (each) => [each, await readSheet(each)] as const),
    ),
  );
  const page = rewrite((tag) => {
    if (tag.name === "script") return null;
    return { name: "style", attributes: new Map(), content: sheets.get(addressOf(tag)) ?? "" };
  });
  const later = `<template id="scripts">${scripts.join("")}</template>${RUN_LATER}`;
  return page.replace("</body>", () => `${later}</body>`);
}
