/** Makes the addresses of the page and of its other versions absolute: the build may not know the host. */

/** For search engines, reference managers and tools that ignore relative canonical addresses (RFC 6596). */
export function stateOwnAddress(): void {
  const links = document.querySelectorAll<HTMLLinkElement>(
    'head > link:is([rel="canonical"], [rel="alternate"][hreflang])',
  );
  // The `href` property is the resolved address.
  for (const link of links) link.setAttribute("href", link.href);
}

/**
 * Puts that address at the end of what is printed, with what the reader asks of the page at that time. An offline copy has one
 * only if the build knew it.
 */
export function printOwnAddress(): void {
  const line = document.querySelector(".printed-address");
  const address = document.querySelector<HTMLLinkElement>("head > link[rel=canonical]")?.href ?? "";
  if (line === null || !address.startsWith("http")) return;
  const print = () => {
    line.textContent = address + location.search;
  };
  print();
  addEventListener("beforeprint", print);
}
