/** What a reader keeps in this browser, entry by entry: one copy that every page and every window shares. */

type Entries<Entry> = ReadonlyMap<string, Entry>;

/** How entries are written down and read again. */
export interface Written<Entry> {
  /** Name of what is kept, in `localStorage` after `tiaowen:`. */
  readonly name: string;
  read(text: string): { readonly entries: Entries<Entry> } | { readonly problems: object };
  write(entries: Entries<Entry>): string;
}

export interface KeptStore<Entry> {
  /** What is stored; where the browser stores nothing, what this page has been told. */
  read(): Entries<Entry>;
  /** Changes one entry; null takes it out. */
  change(key: string, entry: Entry | null): void;
  /** Puts other entries in the place of these. */
  replace(entries: Entries<Entry>): void;
  /** True where the last change is kept in this page only. */
  readonly isRefused: boolean;
  /** True where an unreadable text was found and put aside, under the name with `-damaged`, so that nothing is lost. */
  readonly wasDamaged: boolean;
  /** Calls back whenever the entries have changed, here or in another window. */
  subscribe(changed: () => void): void;
}

export function openStore<Entry>(written: Written<Entry>): KeptStore<Entry> {
  const name = `tiaowen:${written.name}`;
  const listeners: (() => void)[] = [];
  /** What could not be stored, until it can. */
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
      // It stays where it is; the next change will not be stored over it.
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
      // Read anew: another window may have changed other entries since.
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
