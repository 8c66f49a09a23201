/** Sections that fold. Folded text is still printed, and found by the browser, by links and by the find bar. */
// @ts-nocheck

import { element } from "../dom/elements.ts";

/** Sections of the two topmost levels. */
const SECTIONS = ".clauses .clause.section:has(> :is(h2, h3).clause-heading)";

/** True if the browser searches hidden text and fires an event before it shows a match. */
const CAN_FIND = "onbeforematch" in document.documentElement;

/** The parts of a section that are folded: all but the heading, in both columns. */
function partsOf(section: Element): HTMLElement[] {
  return [
    ...section.querySelectorAll<HTMLElement>(
      ":scope > :not(.clause-heading, .source-line, button)",
    ),
  ];
}

/** Hides or shows an element. */
function setHidden(part: HTMLElement, isHidden: boolean): void {
  if (CAN_FIND) {
    if (isHidden) part.setAttribute("hidden", "until-found");
    else part.removeAttribute("hidden");
  } else part.classList.toggle("folded-up", isHidden);
}

/** Makes the sections fold. @param all the button for all sections; its data attributes contain the words */
export function startFolds(all: HTMLElement): void {
  const { fold = "", open = "", section: name = "", foldOne = "", openOne = "" } = all.dataset;
  /** The button of each section. */
  const sections = new Map<Element, HTMLButtonElement>();

  const isFolded = (section: Element) =>
    sections.get(section)?.getAttribute("aria-expanded") === "false";

  function setFolded(section: Element, folded: boolean): void {
    const button = sections.get(section);
    if (button === undefined) return;
    button.setAttribute("aria-expanded", String(!folded));
    button.title = folded ? openOne : foldOne;
    for (const part of partsOf(section)) setHidden(part, folded);
    all.textContent = areAllFolded() ? open : fold;
  }

  const areAllFolded = () => [...sections.keys()].every(isFolded);

  /** Opens the folded sections around an element. */
  function reveal(target: Element | null): void {
    for (const section of sections.keys()) {
      if (target !== null && target !== section && section.contains(target) && isFolded(section)) {
        setFolded(section, false);
      }
    }
  }

  function revealFragment(hash: string): void {
    if (hash.length > 1) reveal(document.getElementById(decodeURIComponent(hash.slice(1))));
  }

  /** Folds or opens all sections. The topmost section being read keeps its position in the window. */
  function toggleAll(): void {
    const folded = !areAllFolded();
    const place = document.getElementById(document.documentElement.dataset.place ?? "");
    const reading = [...sections.keys()].find((section) => section.contains(place));
    const before = reading?.getBoundingClientRect().top ?? 0;
    for (const section of sections.keys()) setFolded(section, folded);
    if (reading === undefined) return;
    if (before < 0) reading.scrollIntoView();
    else scrollBy({ top: reading.getBoundingClientRect().top - before, behavior: "instant" });
  }

  for (const section of document.querySelectorAll(SECTIONS)) {
    const heading = section.querySelector(":scope > .clause-heading");
    const button = element("button", {
      type: "button",
      class: "fold",
      lang: document.documentElement.lang,
      "aria-label": name,
      "aria-expanded": "true",
      title: foldOne,
    });
    const last = heading?.querySelector(":scope > .anchor") ?? null;
    heading?.insertBefore(button, last);
    button.addEventListener("click", () => setFolded(section, !isFolded(section)));
    sections.set(section, button);
  }
  all.hidden = sections.size === 0;
  all.addEventListener("click", toggleAll);

  document.addEventListener("beforematch", ({ target }) => {
    if (target instanceof Element) reveal(target);
  });
  document.addEventListener("tiaowen:reveal", ({ target }) => {
    if (target instanceof Element) reveal(target);
  });
  document.addEventListener("click", ({ target }) => {
    const link = target instanceof Element ? target.closest("a") : null;
    if (link !== null && link.pathname === location.pathname) revealFragment(link.hash);
  });
  addEventListener("hashchange", () => revealFragment(location.hash));
  // Blocks of a second column may have been added.
  document.addEventListener("tiaowen:text-changed", () => {
    for (const section of sections.keys()) if (isFolded(section)) setFolded(section, true);
  });
}
