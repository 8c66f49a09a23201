/** The panel of a clause: one dialog per page, beside the text if there is room, otherwise a sheet at the bottom. */
import { clausePanelWord } from "../../site/i18n/reading/clause-panel.ts";
import { element } from "../dom/elements.ts";
import { pageLanguage } from "../dom/page-language.ts";
import { clauseName } from "./clause-name.ts";
import { placeFor } from "./panel-position.ts";
import { PANEL_SECTIONS } from "./panel-sections.ts";
import { inOrder, type PanelClause, type PanelSection } from "./sections.ts";

export interface Panel {
  /**
   * Shows a clause and moves the focus into the panel.
   *
   * @param opener receives the focus when the panel closes; without one, or where it is hidden, the clause does
   * @param section id of the section to scroll to
   */
  open(clause: HTMLElement, opener: HTMLElement | null, section?: string): void;
  close(): void;
}

/** Makes the panel of the page. */
export function createPanel(): Panel {
  const lang = pageLanguage();
  const title = element("h2", { id: "clause-panel-title", tabindex: "-1" });
  const closer = element("button", {
    type: "button",
    class: "panel-close",
    "aria-label": clausePanelWord(lang, "close"),
    title: clausePanelWord(lang, "close"),
  });
  const body = element("div", { class: "panel-body" });
  const dialog = element(
    "dialog",
    { id: "clause-panel", class: "clause-panel", "aria-labelledby": title.id },
    element("div", { class: "panel-head" }, title, closer),
    body,
  );
  let shown: PanelClause | null = null;
  let returnTo: HTMLElement | null = null;
  let asked = 0;
  document.querySelector(".reading")?.append(dialog);

  async function sectionOf(section: PanelSection, clause: PanelClause): Promise<HTMLElement[]> {
    const id = `clause-panel-${section.id}`;
    const content = await section.render(clause).catch((error: unknown): Node[] => {
      console.warn(`The section ${section.id} of the clause panel failed:`, error);
      return [element("p", {}, clausePanelWord(lang, "failed"))];
    });
    if (content === null) return [];
    const heading = element("h3", { id, tabindex: "-1" }, section.title(lang));
    return [element("section", { "aria-labelledby": id }, heading, ...content)];
  }

  /** Fills the panel. Content that arrives after another clause was opened is dropped. */
  async function fill(clause: PanelClause): Promise<void> {
    const own = ++asked;
    title.replaceChildren(clauseName(clause.element));
    const sections = await Promise.all(
      inOrder(PANEL_SECTIONS).map((section) => sectionOf(section, clause)),
    );
    if (own === asked) body.replaceChildren(...sections.flat());
  }

  /** Shows the dialog in the position for which there is room now. */
  function put(): void {
    const place = placeFor(dialog);
    if (dialog.open && dialog.dataset.place === place) return;
    const focused = document.activeElement;
    if (dialog.open) dialog.close();
    dialog.dataset.place = place;
    // Not modal: the bar of a phone stays in reach below the sheet.
    dialog.show();
    if (focused instanceof HTMLElement && dialog.contains(focused)) focused.focus();
  }

  function close(): void {
    if (!dialog.open) return;
    const hadFocus = dialog.contains(document.activeElement);
    const clause = shown?.element;
    dialog.close();
    shown = null;
    if (!hadFocus) return;
    returnTo?.focus({ preventScroll: true });
    if (clause === undefined || document.activeElement === returnTo) return;
    // Nothing opened it that could have the focus: the next step of Tab goes on from the clause.
    clause.tabIndex = -1;
    clause.focus({ preventScroll: true });
  }

  closer.addEventListener("click", close);
  // The sheet covers the text: a press beside it closes it.
  document.addEventListener("pointerdown", ({ target }) => {
    if (!dialog.open || dialog.dataset.place !== "below" || !(target instanceof Element)) return;
    if (target.closest(".clause-panel, .thumb-bar, [popover]") === null) close();
  });
  document.addEventListener("keydown", (event) => {
    const isOurs = event.key === "Escape" && !event.isComposing && !event.defaultPrevented;
    const other = document.querySelector(":popover-open");
    if (!isOurs || !dialog.open || other !== null) return;
    event.preventDefault();
    close();
  });
  const onResize = (): void => {
    if (dialog.open) put();
  };
  addEventListener("resize", onResize);
  const text = document.querySelector("article");
  if (text !== null) new ResizeObserver(onResize).observe(text);
  document.addEventListener("tiaowen:text-changed", () => {
    if (shown !== null) void fill(shown);
  });

  return {
    open(clause, opener, section) {
      const id = clause.closest<HTMLElement>(".clauses")?.dataset.document;
      if (id === undefined) return;
      shown = { document: id, clause: clause.id, element: clause };
      returnTo = opener;
      body.replaceChildren();
      const filled = fill(shown);
      put();
      title.focus();
      if (section === undefined) return;
      void filled.then(() => document.getElementById(`clause-panel-${section}`)?.focus());
    },
    close,
  };
}
