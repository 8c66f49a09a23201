/** The contents list follows the reader: the sections that cross a line near the top of the window are marked. */

/** Where the line lies, as a share of the window's height from the top. */
const LINE = 0.15;

/** The deepest of the links whose sections are being read; links stand in reading order, parents first. */
function deepest(links: readonly HTMLAnchorElement[], reading: ReadonlySet<string>) {
  return links.findLast((link) => reading.has(link.hash.slice(1)));
}

/** Marks where the reader is in the list `#contents`, and closes the list when a link in it is followed. */
function startContents(): void {
  const list = document.getElementById("contents");
  if (list === null) return;
  const place = document.getElementById("contents-place");
  const links = [...list.querySelectorAll<HTMLAnchorElement>("a[href^='#']")];
  const reading = new Set<string>();

  function mark(link: HTMLAnchorElement): void {
    for (const marked of list?.querySelectorAll("[data-reading]") ?? []) {
      marked.removeAttribute("data-reading");
    }
    for (const other of links) other.removeAttribute("aria-current");
    link.setAttribute("aria-current", "location");
    for (
      let item = link.closest("li");
      item !== null;
      item = item.parentElement?.closest("li") ?? null
    ) {
      item.dataset.reading = "";
    }
    document.documentElement.dataset.place = link.hash.slice(1);
    if (place !== null) place.replaceChildren(...copyOfTitle(link));
    keepInSight(link);
  }

  /** Scrolls the list, and nothing else, where the marked link has left its window. */
  function keepInSight(link: HTMLAnchorElement): void {
    const box = list?.getBoundingClientRect();
    const own = link.getBoundingClientRect();
    if (list === null || box === undefined || own.height === 0) return;
    if (own.top < box.top + 40 || own.bottom > box.bottom - 40) {
      list.scrollTop += own.top - box.top - box.height / 3;
    }
  }

  const observer = new IntersectionObserver(
    (entries) => {
      for (const entry of entries) {
        if (entry.isIntersecting) reading.add(entry.target.id);
        else reading.delete(entry.target.id);
      }
      const link = deepest(links, reading);
      if (link !== undefined) mark(link);
    },
    { rootMargin: `-${LINE * 100}% 0px -${100 - LINE * 100}% 0px` },
  );
  for (const link of links) {
    const section = document.getElementById(link.hash.slice(1));
    if (section !== null) observer.observe(section);
  }
  document.addEventListener("tiaowen:text-changed", () => {
    const link = list.querySelector<HTMLAnchorElement>("a[aria-current]");
    if (link !== null) place?.replaceChildren(...copyOfTitle(link));
  });
  list.addEventListener("toggle", () => {
    const link = list.querySelector<HTMLAnchorElement>("a[aria-current]");
    if (link !== null) keepInSight(link);
  });
  list.addEventListener("click", (event) => {
    const followed = event.target instanceof Element && event.target.closest("a") !== null;
    if (followed && list.matches(":popover-open")) list.hidePopover();
  });
}

/** A link's words, with the language that they carry. */
function copyOfTitle(link: HTMLAnchorElement): Node[] {
  return [...link.childNodes].map((node) => node.cloneNode(true));
}

startContents();
