/** The path of an element of a page, as a selector. */
// @ts-nocheck


/** A selector from the nearest element with an id: `#content > p:nth-of-type(3)`. */
export function elementPath(element: Element): string {
  const steps: string[] = [];
  for (let at: Element | null = element; at; at = at.parentElement) {
    if (/^[A-Za-z][\w-]*$/u.test(at.id)) {
      steps.unshift(`#${at.id}`);
      break;
    }
    const name = at.tagName.toLowerCase();
    if (name === "html" || name === "body") {
      if (name === "body") steps.unshift(name);
      break;
    }
    const siblings = [...(at.parentElement?.children ?? [])].filter(
      (other) => other.tagName === at?.tagName,
    );
    const place = siblings.length > 1 ? `:nth-of-type(${siblings.indexOf(at) + 1})` : "";
    steps.unshift(name + place);
  }
  return steps.join(" > ");
}
