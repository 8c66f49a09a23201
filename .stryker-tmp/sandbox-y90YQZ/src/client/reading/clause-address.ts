/** The absolute address of a clause, for use by others. */
// @ts-nocheck


/** The address of this page on the web, without query and fragment; null for an offline copy without a known address. */
function pageAddress(): URL | null {
  const canonical = document.querySelector<HTMLLinkElement>("link[rel=canonical]")?.href ?? "";
  // The canonical link of an offline copy is absolute if the build knew the site's address.
  const address = location.protocol === "file:" ? canonical : location.href;
  if (!/^https?:/u.test(address)) return null;
  const url = new URL(address);
  url.search = "";
  url.hash = "";
  return url;
}

/** The address of a clause of this page; null if it has no address on the web. */
export function clauseAddress(clause: string): string | null {
  const url = pageAddress();
  if (url === null) return null;
  url.hash = clause;
  return url.href;
}
