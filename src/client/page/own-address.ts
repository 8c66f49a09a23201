/** Makes the addresses absolute by which a page names itself and its other versions: the build may not know the host. */

/** For search engines, reference managers and tools that take no relative address as canonical (RFC 6596). */
export function stateOwnAddress(): void {
  const links = document.querySelectorAll<HTMLLinkElement>(
    'head > link:is([rel="canonical"], [rel="alternate"][hreflang])',
  );
  // What is read is resolved.
  for (const link of links) link.setAttribute("href", link.href);
}
