/** A reader's entries, stored in this browser. All pages and windows share one copy. */

type Entries<Entry> = ReadonlyMap<string, Entry>;

/** Name and serialization of the entries. */
export interface Written<Entry> {
  /** Name of the entries; the key in `localStorage` is `tiaowen:` and this name. */
  readonly name: string;
  read(text: string): { readonly entries: Entries<Entry> } | { readonly problems: object };
  write(entries: Entries<Entry>): string;
}

export interface KeptStore<Entry> {
  /** The stored entries. If the browser stores nothing, the entries as changed on this page. */
  read(): Entries<Entry>;
  /** Changes one entry; null deletes it. */
  change(key: string, entry: Entry | null): void;
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
    putAside(text);
    return new Map();
  }

  function putAside(text: string): void {
    wasDamaged = true;
    try {
      localStorage.setItem(`${name}-damaged`, text);
      localStorage.removeItem(name);
    } catch {
      // The damaged text stays; the next change must not overwrite it.
      unstored = new Map();
    }
  }

  function write(entries: Entries<Entry>): void {
    try {
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
    change(key, entry) {
      // Read again: another window may have changed other entries.
      const next = new Map(read());
      if (entry === null) next.delete(key);
      else next.set(key, entry);
      write(next);
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
