/** Stores the scroll position of each history entry: answers arrive too late for the browser's own scroll restoration. */
// @ts-nocheck


/** Milliseconds without scrolling before the position is stored. */
const REST = 120;

function kept(state: unknown): number {
  const isKept = typeof state === "object" && state !== null && "scroll" in state;
  return isKept && typeof state.scroll === "number" ? state.scroll : 0;
}

export interface ScrollMemory {
  /** Stores the position in the present history entry. To be called before a script leaves the entry. */
  keep(): void;
  /** Scrolls to the stored position of the entry that was opened or returned to. */
  restore(): void;
}

/** Starts to store positions. */
export function rememberScroll(): ScrollMemory {
  history.scrollRestoration = "manual";
  let place = kept(history.state);
  let timer: ReturnType<typeof setTimeout> | undefined;

  function keep(): void {
    clearTimeout(timer);
    history.replaceState({ scroll: Math.round(scrollY) }, "");
  }

  addEventListener("scroll", () => {
    clearTimeout(timer);
    timer = setTimeout(keep, REST);
  });
  addEventListener("pagehide", keep);
  addEventListener("popstate", ({ state }) => {
    clearTimeout(timer);
    place = kept(state);
  });
  return { keep, restore: () => scrollTo(0, place) };
}
