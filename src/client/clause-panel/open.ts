/** Opens the panel of a clause and copies permalinks. The panel's code is loaded on first use. */
import { clausePanelWord } from "../../site/i18n/reading/clause-panel.ts";
import { pageLanguage } from "../dom/page-language.ts";
import { addShortcuts } from "../keys/shortcuts.ts";
import { clauseAddress } from "../reading/clause-address.ts";
import { clauseOf, currentClause } from "../reading/current-clause.ts";
import type { Panel } from "./panel.ts";
import { answerPanelRequests } from "./panel-request.ts";
import type { PermalinkNotice } from "./permalink-notice.ts";

let panel: Promise<Panel> | null = null;
let notice: Promise<PermalinkNotice> | null = null;

/**
 * Opens the panel of a clause.
 *
 * @param opener receives the focus when the panel closes
 * @param section id of the section to scroll to; without one, the panel opens at its top
 */
function openClausePanel(clause: HTMLElement, opener: HTMLElement | null, section?: string): void {
  panel ??= import("./panel.ts").then(({ createPanel }) => createPanel());
  panel
    .then((made) => made.open(clause, opener, section))
    .catch((error: unknown) => {
      console.warn("The clause panel could not be opened:", error);
      panel = null;
    });
}

/** Copies the address of a permalink and confirms it. If it cannot be copied, the link only leads to the clause. */
async function copyPermalink(link: HTMLAnchorElement, clause: HTMLElement): Promise<void> {
  const address = clauseAddress(clause.id);
  if (address === null || navigator.clipboard === undefined) return;
  try {
    await navigator.clipboard.writeText(address);
    notice ??= import("./permalink-notice.ts").then((module) => module.createPermalinkNotice());
    (await notice).show(link, () => openClausePanel(clause, link));
  } catch {
    // The browser refused to copy: the address bar has the address.
    notice = null;
  }
}

/** Puts the one button beside the clause under the pointer or with the focus. */
function followReader(text: HTMLElement, button: HTMLElement): void {
  function moveTo(clause: HTMLElement | null): void {
    if (clause === null || button.parentElement === clause) return;
    const first = clause.querySelector(":scope > .source-line:not(.below)");
    if (first === null) clause.prepend(button);
    else first.after(button);
    button.hidden = false;
  }

  text.addEventListener("pointerover", ({ target, pointerType }) => {
    // The button does not move while it has the focus.
    if (pointerType === "touch" || document.activeElement === button) return;
    if (target instanceof Element && target !== button) moveTo(clauseOf(target));
  });
  text.addEventListener("focusin", ({ target }) => {
    if (target instanceof Element && target.matches(":focus-visible")) moveTo(clauseOf(target));
  });
  button.addEventListener("click", () => {
    const clause = clauseOf(button);
    if (clause !== null) openClausePanel(clause, button);
  });
}

function startClausePanel(text: HTMLElement): void {
  answerPanelRequests(({ clause, opener, section }) => openClausePanel(clause, opener, section));
  const button = document.querySelector<HTMLElement>("[data-clause-tools=text]");
  if (button !== null) followReader(text, button);
  for (const inBar of document.querySelectorAll<HTMLElement>("[data-clause-tools=bar]")) {
    inBar.addEventListener("click", () => {
      // A second press closes the panel.
      const isOpen = document.querySelector("#clause-panel[open]") !== null;
      const clause = currentClause();
      if (isOpen) {
        void panel?.then((made) => made.close());
        return;
      }
      if (clause !== null) openClausePanel(clause, inBar);
    });
  }
  addShortcuts({
    keys: ["c"],
    name: clausePanelWord(pageLanguage(), "citeKey"),
    run: () => {
      const clause = currentClause();
      const focused = document.activeElement;
      const opener = focused instanceof HTMLElement && focused !== document.body ? focused : null;
      if (clause !== null) openClausePanel(clause, opener);
    },
  });
  text.addEventListener("click", (event) => {
    const { target, ctrlKey, metaKey, shiftKey, altKey } = event;
    if (event.defaultPrevented || ctrlKey || metaKey || shiftKey || altKey) return;
    const link = target instanceof Element ? target.closest("a.number, a.anchor") : null;
    const clause = clauseOf(link);
    if (link instanceof HTMLAnchorElement && clause !== null) void copyPermalink(link, clause);
  });
}

const text = document.querySelector<HTMLElement>(".clauses[data-document]");
if (text !== null) startClausePanel(text);
