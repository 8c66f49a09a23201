/**
 * The reader's current clause: one notion for the path, the contents list, the keys, the clause panel and its button on
 * phones.
 */
import { namedClause } from "./clause-name.ts";
import { distanceBelow, TOLERANCE } from "./landing.ts";

/** The clause that contains an element of the text, or null. */
export function clauseOf(element: Element | null): HTMLElement | null {
  const clause = element?.closest(".clauses .clause[id]") ?? null;
  return clause instanceof HTMLElement ? clause : null;
}

/** The clauses directly below a clause, or the topmost ones, in the order of the page. */
let children: ReadonlyMap<HTMLElement | null, readonly HTMLElement[]> | null = null;

/** The elements of the clauses stay for as long as the page, whatever text they show. */
function childrenOf(clause: HTMLElement | null): readonly HTMLElement[] {
  children ??= Map.groupBy(document.querySelectorAll<HTMLElement>(".clauses .clause[id]"), (each) =>
    clauseOf(each.parentElement),
  );
  return children.get(clause) ?? [];
}

/**
 * The last clause that has begun at the scroll position of links; null before the first. It asks no section but those
 * above the window for the position of what it contains, so that the layout of the others stays deferred.
 */
function lastBegun(): HTMLElement | null {
  let found: HTMLElement | null = null;
  for (let within = childrenOf(null); within.length > 0; within = childrenOf(found)) {
    const begun = within.findLast(
      (clause) => clause.checkVisibility() && distanceBelow(clause) <= TOLERANCE,
    );
    if (begun === undefined) return found;
    found = begun;
  }
  return found;
}

/** True if the beginning of an element is in the window. */
function isInWindow(element: Element): boolean {
  const { top } = element.getBoundingClientRect();
  return top >= 0 && top < innerHeight;
}

/** The element of the text that the address names, or null. */
function addressed(): Element | null {
  return document.querySelector(".clauses :target");
}

/**
 * The clause that an address or a key led to, while it has not come quite to the top: text that is laid out late moves
 * it, and at the end of a page it cannot come there. Otherwise null.
 */
function targetBelow(): HTMLElement | null {
  const target = clauseOf(addressed());
  if (target === null || !isInWindow(target) || distanceBelow(target) <= TOLERANCE) return null;
  const isNear = distanceBelow(target) < innerHeight / 5;
  const isAtEnd = scrollY + innerHeight >= document.documentElement.scrollHeight - 2;
  return isNear || isAtEnd ? target : null;
}

/** The place that the page led the reader to, and what the address named then. */
let led: { readonly place: () => Element | undefined; readonly from: Element | null } | null = null;

/**
 * Makes the clause of a place the current one: while the place is in the window, until the address leads elsewhere.
 *
 * @param place asked for the element whenever the clause is, because marks are renewed; null leads nowhere any more
 */
export function leadTo(place: (() => Element | undefined) | null): void {
  led = place === null ? null : { place, from: addressed() };
  document.dispatchEvent(new CustomEvent("tiaowen:reader-led"));
}

/** The clause that `leadTo` has made the current one, or null. */
function clauseLedTo(): HTMLElement | null {
  if (led === null || led.from !== addressed()) return null;
  const place = led.place();
  return place?.checkVisibility() === true && isInWindow(place) ? clauseOf(place) : null;
}

/**
 * The clause that is being read; null before the first one. It is the clause in which the keyboard's focus is seen, or
 * else that of the match that find-in-document led to, or else the last one that has begun where links scroll to.
 */
export function clauseBeingRead(): HTMLElement | null {
  const focused = document.activeElement;
  const hasFocus = focused?.matches(":focus-visible") === true && isInWindow(focused);
  return (hasFocus ? clauseOf(focused) : null) ?? clauseLedTo() ?? targetBelow() ?? lastBegun();
}

/**
 * The clause that the path names, and that is cited: the one being read, or the nearest one around it that has a name.
 * Before the first clause, that one. Null if the page has no clauses.
 */
export function currentClause(): HTMLElement | null {
  const reading = clauseBeingRead() ?? childrenOf(null)[0] ?? null;
  return reading === null ? null : namedClause(reading);
}
