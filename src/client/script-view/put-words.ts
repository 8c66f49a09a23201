/** Puts the other script's form of a text in the place of the text, while the elements in it stay. */
import { breakableText } from "../dom/breakable-text.ts";

/** Text nodes, and the places for line breaks between them, that no element interrupts. */
type Run = ChildNode[];

/** The runs within an element, in order. `<wbr>` counts as text: where lines may break depends on the script. */
function runsIn(element: Element): Run[] {
  const runs: Run[] = [];
  let run: Run = [];
  const close = () => {
    if (run.length > 0) runs.push(run);
    run = [];
  };
  for (const child of element.childNodes) {
    if (child instanceof Element && child.localName !== "wbr") {
      close();
      runs.push(...runsIn(child));
    } else run.push(child);
  }
  close();
  return runs;
}

/** How many characters a text has; a form in the other script has as many. */
export function countCharacters(text: string): number {
  return Array.from(text).length;
}

/** @param words as many characters as the element has: each takes the place of the one that it is a form of */
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
