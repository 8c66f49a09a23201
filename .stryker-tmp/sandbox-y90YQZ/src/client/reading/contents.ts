/** The contents list: it follows the reader, and closes when a link in it is followed. */
// @ts-nocheck


/** Initializes the list. The returned function marks the section that contains a clause, if one in the list does. */
export function startContents(list: HTMLElement): (clause: Element) => void {
  const links = new Map(
    [...list.querySelectorAll<HTMLAnchorElement>("a[href^='#']")].map((link) => [
      link.hash.slice(1),
      link,
    ]),
  );
  let marked: HTMLAnchorElement | undefined;

  /** Scrolls the list, and nothing else, if the marked link is out of view. */
  function keepInSight(): void {
    const box = list.getBoundingClientRect();
    const own = marked?.getBoundingClientRect();
    if (own === undefined || own.height === 0) return;
    if (own.top < box.top + 40 || own.bottom > box.bottom - 40) {
      list.scrollTop += own.top - box.top - box.height / 3;
    }
  }

  list.addEventListener("toggle", keepInSight);
  list.addEventListener("click", (event) => {
    const followed = event.target instanceof Element && event.target.closest("a") !== null;
    if (followed && list.matches(":popover-open")) list.hidePopover();
  });

  return (clause) => {
    let section: Element | null = clause;
    while (section !== null && !links.has(section.id)) {
      section = section.parentElement?.closest(".clause") ?? null;
    }
    const link = section === null ? undefined : links.get(section.id);
    if (link === marked) return;
    for (const item of list.querySelectorAll("[data-reading]")) {
      item.removeAttribute("data-reading");
    }
    marked?.removeAttribute("aria-current");
    marked = link;
    link?.setAttribute("aria-current", "location");
    for (
      let item = link?.closest("li") ?? null;
      item !== null;
      item = item.parentElement?.closest("li") ?? null
    ) {
      item.dataset.reading = "";
    }
    keepInSight();
  };
}
