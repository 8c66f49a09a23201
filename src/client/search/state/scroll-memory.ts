/**
 * Stores the scroll position and the focused hit of each history entry: answers arrive too late for the browser's own
 * restoration.
 */

/** Milliseconds without scrolling before the position is stored. */
const REST = 120;

interface Place {
  readonly scroll: number;
  /** `document#clause` of the hit that had the focus; empty if none had. */
  readonly hit: string;
}

function kept(state: unknown): Place {
  const own = typeof state === "object" && state !== null ? state : {};
  return {
    scroll: "scroll" in own && typeof own.scroll === "number" ? own.scroll : 0,
    hit: "hit" in own && typeof own.hit === "string" ? own.hit : "",
  };
}

function focusedHit(): string {
  const hit = document.activeElement?.closest("#search-results [data-clause]");
  return hit?.getAttribute("data-clause") ?? "";
}

export interface ScrollMemory {
  /** Stores the position in the present history entry. To be called before a script leaves the entry. */
  keep(): void;
  /** Scrolls to the stored position of the entry that was opened or returned to, and gives its hit the focus again. */
  restore(): void;
}

/** Starts to store positions. */
export function rememberScroll(): ScrollMemory {
  history.scrollRestoration = "manual";
  let place = kept(history.state);
  let timer: ReturnType<typeof setTimeout> | undefined;

  function keep(): void {
    clearTimeout(timer);
    history.replaceState({ scroll: Math.round(scrollY), hit: focusedHit() } satisfies Place, "");
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

  function restore(): void {
    scrollTo(0, place.scroll);
    if (place.hit === "") return;
    const hit = `#search-results [data-clause="${CSS.escape(place.hit)}"] a`;
    document.querySelector<HTMLElement>(hit)?.focus({ preventScroll: true });
  }

  return { keep, restore };
}
