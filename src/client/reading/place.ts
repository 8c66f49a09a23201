/** Watches the clause being read: the deepest one that crosses a line near the top of the window. */

/** Height of the line: share of the window's height, from the top. */
const LINE = 0.15;

/** Calls back with the clause being read, whenever it changes. */
export function watchPlace(changed: (clause: HTMLElement) => void): void {
  const clauses = [...document.querySelectorAll<HTMLElement>(".clauses .clause")];
  const reading = new Set<Element>();
  let last: HTMLElement | undefined;
  const observer = new IntersectionObserver(
    (entries) => {
      for (const { target, isIntersecting } of entries) {
        if (isIntersecting) reading.add(target);
        else reading.delete(target);
      }
      const clause = clauses.findLast((each) => reading.has(each));
      if (clause === undefined || clause === last) return;
      last = clause;
      changed(clause);
    },
    { rootMargin: `-${LINE * 100}% 0px -${100 - LINE * 100}% 0px` },
  );
  for (const clause of clauses) observer.observe(clause);
}
