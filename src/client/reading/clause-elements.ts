/** The elements and words of a clause itself: its number, its heading, its parts. */

/** The elements of a clause that match a selector, without those of subclauses and of the second column. */
export function ownElements(clause: Element, selector: string): Element[] {
  return [...clause.querySelectorAll(selector)].filter(
    (found) => found.closest(".clause") === clause && found.closest(".twin") === null,
  );
}

/** The words of an element without footnote marks and without the number in front of a title. */
function wordsIn(element: Element): string {
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  let words = "";
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    if (node.parentElement?.closest(".note-mark, .gloss-number") === null)
      words += node.textContent ?? "";
  }
  return words;
}

/** The number of a clause as printed; empty if it has none. */
export function labelOf(clause: Element): string {
  const [number] = ownElements(clause, ".number");
  return number === undefined ? "" : wordsIn(number);
}

/** The number of a clause in the language of the page, where that is not Chinese; null if there is none. */
export function numberOf(clause: Element): string | null {
  const [number] = ownElements(clause, ".number[data-label]");
  return number?.getAttribute("data-label") ?? null;
}

/** What stands between the number of a clause and its title in the language of the page: `: ` behind `Box 4`. */
export function gapOf(clause: Element): string {
  const [number] = ownElements(clause, ".gloss-number");
  return number?.textContent?.slice(numberOf(clause)?.length) ?? " ";
}

/** The heading of a clause, without the final mark of one that runs into its paragraph; empty if it has none. */
export function headingOf(clause: Element): string {
  const [heading] = ownElements(clause, ":is(.clause-heading, .run-in-heading) > [data-zh]");
  if (heading === undefined) return "";
  const words = wordsIn(heading);
  return heading.parentElement?.matches(".run-in-heading") ? words.replace(/[。：:]$/u, "") : words;
}

/** The title of a clause in the language of the page, where that is not Chinese; null if there is none. */
export function titleOf(clause: Element): string | null {
  const [title] = ownElements(clause, ".gloss, .translated > b");
  return title === undefined ? null : wordsIn(title).replace(/\.$/u, "");
}
