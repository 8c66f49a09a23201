/**
 * Makes the pages where readers arrive paint as soon as they have come: their styles come with them, and their scripts run
 * after the first frame.
 */
import { rewriteTags, type Tag } from "./offline/html-tags.ts";

/** The front pages and the documents; the thousand other pages share their style sheets as files. */
const ARRIVALS = /^[^/]+\/(?:docs\/[^/]+\/)?index\.html$/u;
const STYLES_AND_SCRIPTS = /^<(?:link\b[^>]*\brel="stylesheet"|script\b[^>]*\bsrc=)/iu;
/** Runs the scripts that are being loaded, when the page has been painted; a page that nobody sees is not. */
const RUN_LATER = `<script>{
const run=()=>{for(const{href}of document.querySelectorAll("link[rel=modulepreload]"))import(href)};
document.hidden?run():requestAnimationFrame(()=>setTimeout(run))
}</script>`;

/**
 * The page so made, if it is one where readers arrive.
 * @param path path of the page below the site's root
 * @param readSheet gives the style sheet with this address as the page has it
 */
export async function paintedEarly(
  path: string,
  html: string,
  readSheet: (address: string) => Promise<string>,
): Promise<string> {
  if (!ARRIVALS.test(path)) return html;
  const addresses = new Set<string>();
  const rewrite = (change: (tag: Tag, address: string) => Tag): string =>
    rewriteTags(
      html,
      (tag) => change(tag, tag.attributes.get(tag.name === "link" ? "href" : "src") ?? ""),
      (written) => STYLES_AND_SCRIPTS.test(written),
    );
  rewrite((tag, address) => {
    if (tag.name === "link") addresses.add(address);
    return tag;
  });
  const sheets = new Map(
    await Promise.all(
      Array.from(addresses, async (each) => [each, await readSheet(each)] as const),
    ),
  );
  const page = rewrite(({ name }, address) => {
    const preload = new Map([
      ["rel", "modulepreload"],
      ["href", address],
    ]);
    return name === "link"
      ? { name: "style", attributes: new Map(), content: sheets.get(address) ?? "" }
      : { name: "link", attributes: preload, content: "" };
  });
  return page.replace("</body>", `${RUN_LATER}</body>`);
}
