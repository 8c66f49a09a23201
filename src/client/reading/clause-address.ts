/** The absolute address of a clause, as others can follow it. */

/** The address of this page on the web, without query and fragment; null for an offline copy that does not know it. */
function pageAddress(): URL | null {
  const canonical = document.querySelector<HTMLLinkElement>("link[rel=canonical]")?.href ?? "";
  // A copy on disk names its page on the web where the build knew the site's address.
  const address = location.protocol === "file:" ? canonical : location.href;
  if (!/^https?:/u.test(address)) return null;
  const url = new URL(address);
  url.search = "";
  url.hash = "";
  return url;
}

/** The address of a clause of this page; null where there is none that others could follow. */
export function clauseAddress(clause: string): string | null {
  const url = pageAddress();
  if (url === null) return null;
  url.hash = clause;
  return url.href;
}
