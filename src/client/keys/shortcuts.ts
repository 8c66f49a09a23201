/** The keyboard shortcuts of a page: whoever has one adds it here, and the help dialog lists it. */

/** A key, or two pressed one after the other, and what it does. */
export interface Shortcut {
  /** As `KeyboardEvent.key` names them, without modifiers: `["j"]`, `["g", "h"]`, `["?"]`. */
  readonly keys: readonly [string] | readonly [string, string];
  /** What it does, in the language of the page. */
  readonly name: string;
  run(): void;
}

const added: Shortcut[] = [];

/**
 * Adds shortcuts to the page; the listener asks for them with every key, so that they may come at any time.
 * @throws Error where a key already means something else
 */
export function addShortcuts(...shortcuts: readonly Shortcut[]): void {
  for (const shortcut of shortcuts) {
    const other = added.find(({ keys }) => collides(keys, shortcut.keys));
    if (other !== undefined) throw new Error(`${shortcut.keys.join(" ")}: taken by ${other.name}`);
    added.push(shortcut);
  }
}

/** All that the page has, in the order in which they were added. */
export function allShortcuts(): readonly Shortcut[] {
  return added;
}

/** True where one begins the other: the shorter would never let the longer come. */
function collides(one: readonly string[], other: readonly string[]): boolean {
  const length = Math.min(one.length, other.length);
  return one.slice(0, length).join(" ") === other.slice(0, length).join(" ");
}

/** What a key means after the one that began a shortcut, if any: a shortcut, the beginning of one, nothing. */
export function meaningOf(
  shortcuts: readonly Shortcut[],
  begun: string | null,
  key: string,
): Shortcut | "begins" | null {
  const after = begun === null ? [] : [begun];
  const pressed = [...after, key];
  const whole = shortcuts.find(({ keys }) => keys.join(" ") === pressed.join(" "));
  if (whole !== undefined) return whole;
  if (begun !== null) return meaningOf(shortcuts, null, key);
  return shortcuts.some(({ keys }) => keys.length === 2 && keys[0] === key) ? "begins" : null;
}
