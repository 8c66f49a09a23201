/** What the browser remembers for a reader; where it refuses to, nothing is remembered and nothing breaks. */

/** The value kept under a name, or null. */
export function recall(store: "localStorage" | "sessionStorage", name: string): string | null {
  try {
    return globalThis[store].getItem(`tiaowen:${name}`);
  } catch {
    return null;
  }
}

/** Keeps a value under a name; null forgets it. */
export function remember(
  store: "localStorage" | "sessionStorage",
  name: string,
  value: string | null,
): void {
  try {
    if (value === null) globalThis[store].removeItem(`tiaowen:${name}`);
    else globalThis[store].setItem(`tiaowen:${name}`, value);
  } catch {
    // Storage is switched off or full: the choice holds for this page only.
  }
}
