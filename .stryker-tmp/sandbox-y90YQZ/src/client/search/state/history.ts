/** The address and the history of the search page: typing replaces the entry, a decision adds one. */
// @ts-nocheck

import type { ScrollMemory } from "./scroll-memory.ts";

export interface AddressHistory {
  /** The reader is typing: changes the address without a new history entry. */
  draft(written: string): void;
  /**
   * The reader has decided: a typed state before it keeps an entry of its own, and the decided state gets one unless it
   * is current.
   */
  settle(written: string): void;
  /** The reader went back or forward to this address. */
  arrived(written: string): void;
}

/** Starts with the present address as settled. Addresses are the part after the path, in the form of `writeState`. */
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
