/** Where the reader stood on each page of the history: answers come too late for the browser's own memory. */

/** Milliseconds without scrolling after which the place is kept. */
const REST = 120;

function kept(state: unknown): number {
  const isKept = typeof state === "object" && state !== null && "scroll" in state;
  return isKept && typeof state.scroll === "number" ? state.scroll : 0;
}

export interface ScrollMemory {
  /** Keeps the place in the present entry of the history; to be called before it is left by script. */
  keep(): void;
  /** Brings the reader back to where the entry was left that was opened or gone back to. */
  restore(): void;
}

/** Begins to remember. */
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
