/** Absolute addresses, where the site's host is configured. */
// @ts-nocheck


/** The address as a URL of the host; as it is where no host is configured. */
export function absoluteAddress(site: URL | undefined, href: string): string {
  return site === undefined ? href : new URL(href, site).href;
}
