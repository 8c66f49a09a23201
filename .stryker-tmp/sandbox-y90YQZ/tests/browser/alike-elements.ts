/** In a page: elements that are like others, so that axe need not look at each of a thousand alike. Runs in the page. */
// @ts-nocheck


/** What makes elements alike. */
export interface Likeness {
  /** Attributes whose values count; of the others only whether they say anything. */
  readonly decisive: RegExp;
  /** Attributes with ids of other elements; what counts is whether these are there. */
  readonly referring: RegExp;
  /** Computed styles that count. */
  readonly styles: readonly string[];
  /** So many of a kind are looked at, and the last one. */
  readonly lookedAt: number;
}

export const LIKENESS: Likeness = {
  decisive:
    /^(?:class|role|type|lang|dir|scope|tabindex|hidden|open|disabled|aria-(?!label$|description$|roledescription$|valuetext$).+)$/u,
  referring:
    /^(?:for|list|headers|aria-(?:labelledby|describedby|controls|owns|details|flowto|activedescendant|errormessage))$/u,
  styles: [
    "color",
    "background-color",
    "background-image",
    "opacity",
    "font-size",
    "font-weight",
    "text-decoration-line",
    "text-shadow",
    "display",
    "visibility",
  ],
  lookedAt: 3,
};

/**
 * Elements are of one kind if they have the same tag, the same attributes that count and the same computed styles, if they
 * hold the same kinds of elements, and if what they stand in has the same signs, up to the root. What axe says of an element
 * follows from these, but for its place among the headings, none of which is alike, and for ids, which the caller has to
 * count. A rule that looks from an element to others still sees all of them.
 */
export function alikeElements({ decisive, referring, styles, lookedAt }: Likeness): Element[] {
  const numbers = new Map<string, number>();
  const numberOf = (text: string): number => {
    const number = numbers.get(text) ?? numbers.size;
    numbers.set(text, number);
    return number;
  };
  const saysOf = ({ name, value }: Attr): string => {
    if (referring.test(name)) {
      return String(value.split(/\s+/u).every((id) => document.getElementById(id) !== null));
    }
    return decisive.test(name) ? value : String(value.trim() !== "");
  };
  const signOf = (element: Element): number => {
    const style = getComputedStyle(element);
    const attributes = Array.from(element.attributes, (each) => `${each.name}=${saysOf(each)}`);
    const hasLabel = element instanceof HTMLInputElement && element.labels?.length !== 0;
    const hasWords = [...element.childNodes].some(
      (node) => node instanceof Text && node.data.trim() !== "",
    );
    const computed = styles.map((name) => style.getPropertyValue(name));
    return numberOf(
      [element.localName, hasLabel, hasWords, ...attributes.sort(), ...computed].join("\n"),
    );
  };

  const signs = new Map<Element, number>();
  const kinds = new Map<Element, number>();
  const withHeadings = new Set<Element>();
  const read = (element: Element): void => {
    const held = new Set<number>();
    if (element.matches("h1, h2, h3, h4, h5, h6, [role=heading]")) withHeadings.add(element);
    for (const child of element.children) {
      read(child);
      held.add(kinds.get(child) ?? -1);
      if (withHeadings.has(child)) withHeadings.add(element);
    }
    const sign = signOf(element);
    signs.set(element, sign);
    kinds.set(element, numberOf(`holds ${sign} ${[...held].sort((a, b) => a - b).join()}`));
  };

  const seen = new Map<string, Element[]>();
  const alike: Element[] = [];
  const leaveOut = (element: Element, around: number): void => {
    if (!withHeadings.has(element)) {
      const kind = `${around} ${kinds.get(element)}`;
      const same = seen.get(kind) ?? [];
      seen.set(kind, same);
      same.push(element);
      if (same.length > lookedAt) {
        // This one is the last so far; the one before it no more.
        alike.push(...same.splice(lookedAt, same.length - lookedAt - 1));
        return;
      }
    }
    const here = numberOf(`in ${around} ${signs.get(element)}`);
    for (const child of element.children) leaveOut(child, here);
  };
  read(document.body);
  leaveOut(document.body, -1);
  return alike;
}
