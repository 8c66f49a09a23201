/** Helpers that create DOM nodes. Strings become text, never markup. */
// @ts-nocheck


type Child = Node | string;

/** Creates an element with attributes and children. */
export function element<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  attributes: Readonly<Record<string, string | undefined>> = {},
  ...children: readonly Child[]
): HTMLElementTagNameMap[Name] {
  const made = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) {
    if (value !== undefined) made.setAttribute(key, value);
  }
  made.append(...children);
  return made;
}

/**
 * The first element that matches a selector.
 *
 * @throws Error if there is none of that type: page and script are of different versions
 */
export function required<Type extends Element>(
  root: ParentNode,
  selector: string,
  type: abstract new () => Type,
): Type {
  const found = root.querySelector(selector);
  if (found instanceof type) return found;
  throw new Error(`The page has no ${selector}`);
}
