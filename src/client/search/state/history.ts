/** The address of the search page and its history: what is typed replaces, what is decided becomes an entry of its own. */
import type { ScrollMemory } from "./scroll-memory.ts";

export interface AddressHistory {
  /** Something is being typed: the address follows, the history does not grow. */
  draft(written: string): void;
  /** Something was decided: what was typed before it keeps its entry, and this gets one, unless it is there already. */
  settle(written: string): void;
  /** The reader went back or forth to this address. */
  arrived(written: string): void;
}

/** Begins with the present address as settled; addresses are what follows the path, as `writeState` gives it. */
export function createHistory(opened: string, scroll: ScrollMemory): AddressHistory {
  const addressOf = (written: string): string => `${location.pathname}${written}`;
  let settled = opened;
  let present = settled;

  function push(written: string): void {
    if (written === settled) return;
    scroll.keep();
    history.pushState(null, "", addressOf(written));
    settled = written;
    present = written;
  }

  return {
    draft(written) {
      if (written === present) return;
      history.replaceState(history.state, "", addressOf(written));
      present = written;
    },
    settle(written) {
      if (present !== settled) {
        const typed = present;
        history.replaceState(history.state, "", addressOf(settled));
        push(typed);
      }
      push(written);
    },
    arrived(written) {
      settled = written;
      present = written;
    },
  };
}
