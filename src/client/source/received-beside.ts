/** Shows the pages of a received PDF beside its text: in wide windows, where the browser shows PDF itself. Elsewhere the links open it. */
import { element, required } from "../dom/elements.ts";

const WIDE = matchMedia("(min-width: 75rem)");

/** True if a click asks for a tab or a window of its own. */
function asksForWindow({ button, ctrlKey, metaKey, shiftKey, altKey }: MouseEvent): boolean {
  return button !== 0 || ctrlKey || metaKey || shiftKey || altKey;
}

function start(view: HTMLElement): void {
  const beside = required(view, ".received-beside", HTMLElement);
  const title = element("a", { target: "tiaowen-received" });
  required(beside, "p", HTMLElement).prepend(title);
  const close = required(beside, "button", HTMLButtonElement);
  /** The link whose page is shown. */
  let shown: HTMLAnchorElement | null = null;

  function mark(link: HTMLAnchorElement | null): void {
    shown?.removeAttribute("aria-current");
    link?.setAttribute("aria-current", "true");
    shown = link;
  }

  function show(link: HTMLAnchorElement): void {
    mark(link);
    title.href = link.href;
    title.replaceChildren(link.title);
    // A new frame for each page: viewers do not follow the fragment of an address alone.
    beside.querySelector("iframe")?.remove();
    beside.append(element("iframe", { src: link.href, title: link.title }));
    beside.hidden = false;
    link.scrollIntoView({ block: "nearest" });
  }

  view.addEventListener("click", (event) => {
    const { target } = event;
    const link = target instanceof Element && target.closest(".line-fate a[target]");
    if (!(link instanceof HTMLAnchorElement) || asksForWindow(event)) return;
    if (!WIDE.matches || !navigator.pdfViewerEnabled) return;
    event.preventDefault();
    show(link);
  });
  close.addEventListener("click", () => {
    beside.hidden = true;
    beside.querySelector("iframe")?.remove();
    shown?.focus();
    mark(null);
  });
}

const view = document.querySelector<HTMLElement>(".source");
if (view?.querySelector(".received-beside")) start(view);
