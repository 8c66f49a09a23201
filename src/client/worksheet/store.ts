/** The worksheet of this browser: one copy that every page and every window shares. */
import {
  type Entry,
  readWorksheet,
  type Worksheet,
  writeWorksheet,
} from "../../worksheet/format.ts";

const NAME = "tiaowen:worksheet";
/** Where a stored text goes that cannot be read, so that nothing is lost. */
const DAMAGED = "tiaowen:worksheet-damaged";

export interface WorksheetStore {
  /** What is stored; where the browser stores nothing, what this page has been told. */
  read(): Worksheet;
  /** Changes one task; null takes its entry out. */
  change(task: string, entry: Entry | null): void;
  /** Puts another worksheet in the place of this one. */
  replace(worksheet: Worksheet): void;
  /** True where the last change is kept in this page only. */
  readonly isRefused: boolean;
  /** True where an unreadable text was found and put aside. */
  readonly wasDamaged: boolean;
  /** Calls back whenever the worksheet has changed, here or in another window. */
  subscribe(changed: () => void): void;
}

function stored(): string | null {
  try {
    return localStorage.getItem(NAME);
  } catch {
    return null;
  }
}

export function openWorksheet(): WorksheetStore {
  const listeners: (() => void)[] = [];
  /** What could not be stored, until it can. */
  let unstored: Worksheet | null = null;
  let wasDamaged = false;

  function read(): Worksheet {
    if (unstored !== null) return unstored;
    const text = stored();
    if (text === null) return new Map();
    const result = readWorksheet(text);
    if ("worksheet" in result) return result.worksheet;
    putAside(text);
    return new Map();
  }

  function putAside(text: string): void {
    wasDamaged = true;
    try {
      localStorage.setItem(DAMAGED, text);
      localStorage.removeItem(NAME);
    } catch {
      // It stays where it is; the next change will not be stored over it.
      unstored = new Map();
    }
  }

  function write(worksheet: Worksheet): void {
    try {
      localStorage.setItem(NAME, writeWorksheet(worksheet));
      unstored = null;
    } catch {
      unstored = worksheet;
    }
    tell();
  }

  function tell(): void {
    for (const changed of listeners) changed();
  }

  addEventListener("storage", ({ key }) => {
    if (key === NAME || key === null) tell();
  });

  return {
    read,
    change(task, entry) {
      // Read anew: another window may have changed other tasks since.
      const next = new Map(read());
      if (entry === null) next.delete(task);
      else next.set(task, entry);
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
