/** Replaces a text by its form in the other script and keeps the elements in it. */
import { breakableText } from "../dom/breakable-text.ts";

/** Adjacent text nodes and line break opportunities, without an element in between. */
type Run = ChildNode[];

/**
 * The runs within an element, in order. What `breakableText` makes belongs to a run: it depends on the script. Breaks between the words of a
 * title (`.words`) do not.
 */
function runsIn(element: Element): Run[] {
  const made = element.closest(".words") === null ? "wbr, .half" : ".half";
  const runs: Run[] = [];
  let run: Run = [];
  const close = () => {
    if (run.length > 0) runs.push(run);
    run = [];
  };
  for (const child of element.childNodes) {
    if (child instanceof Element && !child.matches(made)) {
      close();
      runs.push(...runsIn(child));
    } else run.push(child);
  }
  close();
  return runs;
}

/** Number of characters (code points) of a text. Its form in the other script has the same number. */
export function countCharacters(text: string): number {
  return Array.from(text).length;
}

/** @param words as many characters as the element has; each replaces the character at its position */
export function putWords(element: Element, words: string): void {
  const characters = Array.from(words);
  let done = 0;
  for (const run of runsIn(element)) {
    const count = countCharacters(run.map((node) => node.textContent ?? "").join(""));
    const own = characters.slice(done, done + count).join("");
    done += count;
    run[0]?.before(...breakableText(own));
    for (const node of run) node.remove();
  }
}
