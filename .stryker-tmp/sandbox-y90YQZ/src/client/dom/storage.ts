/** Access to web storage. If the browser refuses it, nothing is stored and no error occurs. */
// @ts-nocheck


/** The value stored under a name, or null. */
export function recall(store: "localStorage" | "sessionStorage", name: string): string | null {
  try {
    return globalThis[store].getItem(`tiaowen:${name}`);
  } catch {
    return null;
  }
}

/** Stores a value under a name; null removes it. */
export function remember(
  store: "localStorage" | "sessionStorage",
  name: string,
  value: string | null,
): void {
  try {
    if (value === null) globalThis[store].removeItem(`tiaowen:${name}`);
    else globalThis[store].setItem(`tiaowen:${name}`, value);
  } catch {
    // Storage is off or full: the choice is valid on this page only.
  }
}
