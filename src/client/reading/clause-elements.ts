/** A clause's own words as its page has them: its number, its heading, its parts. */

/** The elements of a clause itself: not those of clauses below it, nor twins in the other script. */
export function ownElements(clause: Element, selector: string): Element[] {
  return [...clause.querySelectorAll(selector)].filter(
    (found) => found.closest(".clause") === clause && found.closest(".twin") === null,
  );
}

/** The words of an element without marks of notes. */
function wordsIn(element: Element): string {
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  let words = "";
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    if (node.parentElement?.closest(".note-mark") === null) words += node.textContent ?? "";
  }
  return words;
}

/** The number of a clause as printed; empty where it has none. */
export function labelOf(clause: Element): string {
  const [number] = ownElements(clause, ".number");
  return number === undefined ? "" : wordsIn(number);
}

/** The heading of a clause, without the mark that ends one that runs into its paragraph; empty where it has none. */
export function headingOf(clause: Element): string {
  const [heading] = ownElements(clause, ":is(.clause-heading, .run-in-heading) > [data-zh]");
  if (heading === undefined) return "";
  const words = wordsIn(heading);
  return heading.parentElement?.matches(".run-in-heading") ? words.replace(/[。：:]$/u, "") : words;
}
