/**
 * Opens the note of a term, or the text of a footnote, on hover, focus and tap. As WCAG 1.4.13 requires, the note stays
 * while the pointer is on it, and Escape closes it.
 */
import { LANGUAGES, type Language } from "../../site/i18n/languages.ts";
import { element } from "../dom/elements.ts";

/** Milliseconds for which a pointer rests on a term before its note opens, and is away from both before the note closes. */
const REST = 250;
const AWAY = 300;
const NOTE_ID = "term-note";

/** The content of a note, by code that the first one loads; null if it cannot be loaded. */
async function contentOf(term: HTMLAnchorElement, lang: Language): Promise<Node[] | null> {
  try {
    if (term.matches(".note-mark")) {
      return (await import("./footnote.ts")).footnoteContent(term, lang);
    }
    const { noteContent } = await import("./note.ts");
    return await noteContent(decodeURIComponent(term.hash.slice(1)), lang);
  } catch (error) {
    console.info("A note cannot be shown:", error);
    return null;
  }
}

/** Makes the terms and footnote marks within an element open their notes. */
function startNotes(root: HTMLElement): void {
  const lang = LANGUAGES.find((known) => known === document.documentElement.dataset.lang) ?? "en";
  const note = element("div", {
    id: NOTE_ID,
    class: "term-note",
    popover: "auto",
    lang: document.documentElement.lang,
  });
  let open: HTMLAnchorElement | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;
  root.after(note);

  const isOpen = (): boolean => note.matches(":popover-open");

  /** The term or the footnote mark of an event, if it is a link at present. */
  function termOf({ target }: Event): HTMLAnchorElement | null {
    const term = target instanceof Element ? target.closest("a:is(.term, .note-mark)[href]") : null;
    return term instanceof HTMLAnchorElement ? term : null;
  }

  async function show(term: HTMLAnchorElement): Promise<void> {
    clearTimeout(timer);
    if (open === term && isOpen()) return;
    open = term;
    const content = await contentOf(term, lang);
    if (open !== term || content === null) return;
    note.replaceChildren(...content);
    if (isOpen()) note.hidePopover();
    open = term;
    term.setAttribute("aria-describedby", NOTE_ID);
    note.showPopover({ source: term });
  }

  function hide(): void {
    clearTimeout(timer);
    open = null;
    if (isOpen()) note.hidePopover();
  }

  function hideSoon(): void {
    clearTimeout(timer);
    timer = setTimeout(hide, AWAY);
  }

  note.addEventListener("click", ({ target }) => {
    // A link to another place of this page closes the note.
    if (target instanceof Element && target.closest("a[href^='#']") !== null) hide();
  });
  note.addEventListener("toggle", () => {
    if (isOpen()) return;
    for (const term of root.querySelectorAll(`[aria-describedby="${NOTE_ID}"]`)) {
      if (term !== open) term.removeAttribute("aria-describedby");
    }
    if (!isOpen()) open = null;
  });

  root.addEventListener("pointerover", (event) => {
    const term = termOf(event);
    if (event.pointerType === "touch" || term === null) return;
    clearTimeout(timer);
    // Hovering over a term does not close another popover.
    const other = document.querySelector(`:popover-open:not(#${NOTE_ID})`);
    if (other === null) timer = setTimeout(() => void show(term), REST);
  });
  root.addEventListener("pointerout", (event) => {
    if (event.pointerType !== "touch" && termOf(event) !== null) hideSoon();
  });
  note.addEventListener("pointerenter", () => clearTimeout(timer));
  note.addEventListener("pointerleave", (event) => {
    if (event.pointerType !== "touch") hideSoon();
  });
  root.addEventListener("focusin", (event) => {
    const term = termOf(event);
    if (term?.matches(":focus-visible")) void show(term);
  });
  for (const place of [root, note]) {
    place.addEventListener("focusout", ({ relatedTarget }) => {
      const isNear =
        relatedTarget instanceof Node && (note.contains(relatedTarget) || relatedTarget === open);
      if (open !== null && !isNear && !note.matches(":hover")) hideSoon();
    });
  }
  root.addEventListener("click", (event) => {
    const term = termOf(event);
    const isTap = event instanceof PointerEvent && event.pointerType === "touch";
    if (term === null || !isTap) return;
    event.preventDefault();
    void show(term);
  });
  document.addEventListener("tiaowen:text-changing", hide);
}

const text = document.querySelector<HTMLElement>(".clauses");
if (text !== null) startNotes(text);
