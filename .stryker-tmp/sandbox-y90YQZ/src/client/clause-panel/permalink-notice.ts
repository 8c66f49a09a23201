/** The notice that the address of a clause was copied, with a button that opens the panel of the clause. */
// @ts-nocheck

import { clausePanelWord } from "../../site/i18n/reading/clause-panel.ts";
import { element } from "../dom/elements.ts";
import { pageLanguage } from "../dom/page-language.ts";

/** Milliseconds for which the notice is shown while it has neither the pointer nor the focus. */
const STAYS = 6000;

export interface PermalinkNotice {
  /** @param link the permalink that was followed; Tab moves from it to the notice */
  show(link: HTMLElement, onMore: () => void): void;
}

/** Makes the notice of the page. */
export function createPermalinkNotice(): PermalinkNotice {
  const lang = pageLanguage();
  const status = element("output", {});
  const more = element("button", { type: "button" }, clausePanelWord(lang, "more"));
  const notice = element(
    "div",
    { class: "clause-notice", popover: "manual", lang: document.documentElement.lang },
    status,
    more,
  );
  let timer: ReturnType<typeof setTimeout> | undefined;
  let open: (() => void) | null = null;
  document.body.append(notice);

  function hide(): void {
    clearTimeout(timer);
    if (notice.matches(":popover-open")) notice.hidePopover();
  }

  function hideSoon(): void {
    clearTimeout(timer);
    timer = setTimeout(() => {
      if (notice.matches(":hover, :focus-within")) hideSoon();
      else hide();
    }, STAYS);
  }

  more.addEventListener("click", () => {
    hide();
    open?.();
  });
  notice.addEventListener("keydown", (event) => {
    if (event.key !== "Escape") return;
    event.preventDefault();
    hide();
  });

  return {
    show(link, onMore) {
      open = onMore;
      status.textContent = "";
      hide();
      notice.showPopover({ source: link });
      // A live region is announced only if its text changes while it is visible.
      requestAnimationFrame(() => {
        status.textContent = clausePanelWord(lang, "linkCopied");
      });
      hideSoon();
    },
  };
}
