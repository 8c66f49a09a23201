/**
 * Tables: one that is wider than its column scrolls in a named region with keyboard access; other tables are not tab
 * stops.
 */
// @ts-nocheck


/** Makes each table's frame a region while it scrolls. @param name name of a table without a heading */
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
  // The observer is not notified of tables in sections without layout yet, so Tab updates them before the focus moves.
  document.addEventListener("keydown", ({ key }) => {
    if (key !== "Tab") return;
    for (const frame of frames()) update(frame);
  });
  // The tables of a second column are added later.
  document.addEventListener("tiaowen:text-changed", observe);
}
