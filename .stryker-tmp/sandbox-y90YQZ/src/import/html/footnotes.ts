/** Footnotes of a page: links with a number that lead to a note further down. */
// @ts-nocheck


export interface PageNotes {
  /** The label of a note by the link, or its raised parent, that refers to it. */
  readonly references: ReadonlyMap<Element, string>;
  /** The notes with their labels, in order. */
  readonly targets: ReadonlyMap<Element, string>;
}

const LABEL = /^\s*[[［〔(（]?\s*(?:注|note)?\s*(?<number>\d{1,3}|[①-⑳]|\*)\s*[\]］〕)）]?\s*$/iu;

/** The notes to which links in the main text lead; they may stand outside of it. */
export function findNotes(body: Element, main: Element): PageNotes {
  const references = new Map<Element, string>();
  const targets = new Map<Element, string>();
  const order = new Map([...body.querySelectorAll("*")].map((element, index) => [element, index]));
  const named = new Map<string, Element>();
  for (const element of order.keys()) {
    for (const name of [element.id, element.getAttribute("name") ?? ""]) {
      if (name !== "" && !named.has(name)) named.set(name, element);
    }
  }
  for (const link of main.querySelectorAll('a[href^="#"]')) {
    const id = decode((link.getAttribute("href") ?? "").slice(1));
    const number = LABEL.exec(link.textContent ?? "")?.groups?.number;
    const target = named.get(id);
    const note = target && noteBlock(target);
    if (number === undefined || !note || note.contains(main)) continue;
    // A link back from the note leads upwards.
    if ((order.get(note) ?? 0) < (order.get(link) ?? 0) || note.contains(link)) continue;
    const label = targets.get(note) ?? number;
    targets.set(note, label);
    references.set(link.closest("sup") ?? link, label);
  }
  return { references, targets };
}

/** The block that holds a note. */
function noteBlock(element: Element): Element | null {
  return element.closest("li, p, dd, div, aside");
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
