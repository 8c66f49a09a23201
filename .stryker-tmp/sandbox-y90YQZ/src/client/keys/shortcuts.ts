/** The keyboard shortcuts of a page. Each feature adds its own here; the help dialog lists them. */
// @ts-nocheck


/** A key, or two keys in sequence, and its action. */
export interface Shortcut {
  /** Names as in `KeyboardEvent.key`, without modifiers: `["j"]`, `["g", "h"]`, `["?"]`. */
  readonly keys: readonly [string] | readonly [string, string];
  /** Name of the action, in the language of the page. */
  readonly name: string;
  run(): void;
}

const added: Shortcut[] = [];

/**
 * Adds shortcuts to the page. They can be added at any time: the listener reads the list at every key.
 *
 * @throws Error if the keys conflict with those of another shortcut
 */
export function addShortcuts(...shortcuts: readonly Shortcut[]): void {
  for (const shortcut of shortcuts) {
    const other = added.find(({ keys }) => collides(keys, shortcut.keys));
    if (other !== undefined) throw new Error(`${shortcut.keys.join(" ")}: taken by ${other.name}`);
    added.push(shortcut);
  }
}

/** The shortcuts of the page, in the order in which they were added. */
export function allShortcuts(): readonly Shortcut[] {
  return added;
}

/** True if one key sequence is a prefix of the other, so that the longer one could never be completed. */
function collides(one: readonly string[], other: readonly string[]): boolean {
  const length = Math.min(one.length, other.length);
  return one.slice(0, length).join(" ") === other.slice(0, length).join(" ");
}

/** The meaning of a key after the first key of a shortcut, if there is one: a shortcut, the first key of one, or null. */
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
