/** CONTRACT with `components/text/needs-script.astro`: takes the sentence away that tells that the page's scripts did not start. */
// @ts-nocheck

export function tellStarted(): void {
  for (const sentence of document.querySelectorAll(".not-started")) sentence.remove();
}
