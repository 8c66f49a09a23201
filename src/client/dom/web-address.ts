/**
 * Addresses of the site's pages for use by others: in citations, files and figures. A copy that was opened from a disk has those of
 * the published site, if the build knew it.
 */

/** The place of a page: what `webAddress` needs to know of it. */
export interface PagePlace {
  /** Address of the page, with its file in a copy. */
  readonly base: string;
  /** Address of the page on the web, absolute; empty if it is not known. */
  readonly canonical: string;
  /** The way from the page to the root of the copy. */
  readonly root: string;
}

function placeOfPage(): PagePlace {
  return {
    base: document.baseURI,
    canonical: document.querySelector<HTMLLinkElement>("link[rel=canonical]")?.href ?? "",
    root: document.documentElement.dataset.root ?? "./",
  };
}

function isOnWeb(address: string): boolean {
  return /^https?:/u.test(address);
}

/** The file of a folder's page, which addresses on the web leave out. */
const PAGE_FILE = /(?<=^|\/)index\.html(?=$|[?#])/u;

/**
 * The address on the web of a page of the site; null if it has none, never one of the reader's disk.
 * @param address as the page writes it, relative or absolute
 */
export function webAddress(address: string, place = placeOfPage()): string | null {
  const { base, canonical, root } = place;
  const { href } = new URL(address, base);
  if (isOnWeb(href)) return href;
  const ownRoot = new URL(root, base).href;
  if (!isOnWeb(canonical) || !href.startsWith(ownRoot)) return null;
  // A page of the copy is as deep below the root as on the web.
  const rest = href.slice(ownRoot.length).replace(PAGE_FILE, "");
  return new URL(rest, new URL(root, canonical)).href;
}
