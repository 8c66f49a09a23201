/** A reader's entries, stored in this browser. All pages and windows share one copy. */
import { type Merged, mergeEntry } from "../../kept/merge.ts";

type Entries<Entry> = ReadonlyMap<string, Entry>;

/** Name and serialization of the entries. */
export interface Written<Entry> {
  /** Name of the entries; the key in `localStorage` is `tiaowen:` and this name. */
  readonly name: string;
  read(text: string): { readonly entries: Entries<Entry> } | { readonly problems: object };
  write(entries: Entries<Entry>): string;
  /** True if two entries say the same. */
  isSame(one: Entry, other: Entry): boolean;
  /** Merges an entry that this window and another one changed. */
  merge(base: Entry | null, mine: Entry, stored: Entry): Merged<Entry>;
}

export interface KeptStore<Entry> {
  /** The stored entries. If the browser stores nothing, the entries as changed on this page. */
  read(): Entries<Entry>;
  /**
   * Changes one entry; null deletes it. What another window has stored since is merged with it.
   * @param base the entry from which the change was made; null if there was none
   * @returns the entry as it is stored now, and whether it has the words of two windows
   */
  change(key: string, entry: Entry | null, base: Entry | null): Merged<Entry | null>;
  /** Replaces all entries. */
  replace(entries: Entries<Entry>): void;
  /** True if the last change exists on this page only, because the browser refused to store it. */
  readonly isRefused: boolean;
  /** True if an unreadable text was found. It is moved to the key with `-damaged`, so that nothing is lost. */
  readonly wasDamaged: boolean;
  /** Calls back after every change of the entries, here or in another window. */
  subscribe(changed: () => void): void;
}

export function openStore<Entry>(written: Written<Entry>): KeptStore<Entry> {
  const name = `tiaowen:${written.name}`;
  const listeners: (() => void)[] = [];
  /** Entries that could not be stored; null if all are stored. */
  let unstored: Entries<Entry> | null = null;
  let wasDamaged = false;
  /** An unreadable text that still stands in the place of the entries; null if there is none. */
  let damaged: string | null = null;

  function stored(): string | null {
    try {
      return localStorage.getItem(name);
    } catch {
      return null;
    }
  }

  function read(): Entries<Entry> {
    if (unstored !== null) return unstored;
    const text = stored();
    if (text === null) return new Map();
    const result = written.read(text);
    if ("entries" in result) return result.entries;
    wasDamaged = true;
    damaged = text;
    try {
      putAside();
    } catch {
      // It stays where it is; each change tries again, and is not stored over it.
    }
    return new Map();
  }

  /** Moves an unreadable text out of the place of the entries. Throws if the browser refuses. */
  function putAside(): void {
    if (damaged === null) return;
    localStorage.setItem(`${name}-damaged`, damaged);
    localStorage.removeItem(name);
    damaged = null;
  }

  function write(entries: Entries<Entry>): void {
    try {
      putAside();
      localStorage.setItem(name, written.write(entries));
      unstored = null;
    } catch {
      unstored = entries;
    }
    tell();
  }

  function tell(): void {
    for (const changed of listeners) changed();
  }

  addEventListener("storage", ({ key }) => {
    if (key === name || key === null) tell();
  });

  return {
    read,
    change(key, mine, base) {
      // Read again: another window may have changed this entry and others.
      const next = new Map(read());
      const stored = next.get(key) ?? null;
      const merged = mergeEntry({ base, mine, stored }, written.isSame, written.merge);
      if (merged.value === null) next.delete(key);
      else next.set(key, merged.value);
      write(next);
      return merged;
    },
    replace: write,
    get isRefused() {
      return unstored !== null;
    },
    get wasDamaged() {
      return wasDamaged;
    },
    subscribe(changed) {
      listeners.push(changed);
    },
  };
}
