/** A table that is wider than its column scrolls in a region that has a name and is reached by keyboard; others are no stop. */

/** Makes each table's frame a region while it scrolls. @param name what a table without a heading is called */
export function startTables(name: string): void {
  const observer = new ResizeObserver((entries) => {
    for (const { target } of entries) {
      if (target instanceof HTMLElement) update(target);
    }
  });

  function update(frame: HTMLElement): void {
    const scrolls = frame.scrollWidth > frame.clientWidth;
    if (!scrolls) {
      for (const attribute of ["tabindex", "role", "aria-label"]) frame.removeAttribute(attribute);
      return;
    }
    const heading = frame.closest(".clause")?.querySelector(":scope > .clause-heading");
    const words = [...(heading?.querySelectorAll("[data-zh]") ?? [])].map(
      (part) => part.textContent,
    );
    frame.tabIndex = 0;
    frame.role = "region";
    frame.ariaLabel = words.join(" ") || name;
  }

  const frames = (): Iterable<HTMLElement> =>
    document.querySelectorAll<HTMLElement>(".table-scroll");

  function observe(): void {
    for (const frame of frames()) observer.observe(frame);
  }
  observe();
  // The observer is told nothing of those in sections that wait to be laid out; a keyboard is about to look for its next stop.
  document.addEventListener("keydown", ({ key }) => {
    if (key !== "Tab") return;
    for (const frame of frames()) update(frame);
  });
  // Those of a second column come later.
  document.addEventListener("tiaowen:text-changed", observe);
}
