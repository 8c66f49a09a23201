/** Puts the style sheets of a page into it: then it can be painted as soon as it has come. */
import { rewriteTags } from "./offline/html-tags.ts";

/** Where readers arrive, the front pages and the documents; the thousand other pages share their style sheets as files. */
const ARRIVALS = /^[^/]+\/(?:docs\/[^/]+\/)?index\.html$/u;
const LINK = /^<link\b[^>]*\brel="stylesheet"/iu;

/**
 * The page with what its style sheets hold in their place, if it is one where readers arrive.
 * @param path path of the page below the site's root
 * @param read gives the style sheet with this address as the page has it
 */
export async function withStyles(
  path: string,
  html: string,
  read: (address: string) => Promise<string>,
): Promise<string> {
  if (!ARRIVALS.test(path)) return html;
  const addresses: string[] = [];
  const isLink = (written: string): boolean => LINK.test(written);
  rewriteTags(
    html,
    (tag) => {
      addresses.push(tag.attributes.get("href") ?? "");
      return tag;
    },
    isLink,
  );
  const sheets = new Map(
    await Promise.all(addresses.map(async (address) => [address, await read(address)] as const)),
  );
  return rewriteTags(
    html,
    ({ attributes }) => ({
      name: "style",
      attributes: new Map(),
      content: sheets.get(attributes.get("href") ?? "") ?? "",
    }),
    isLink,
  );
}
