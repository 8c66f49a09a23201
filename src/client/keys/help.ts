/** The dialog that lists the keyboard shortcuts of the page and turns single-key shortcuts off. */
import { keyHelpWord, keyWord } from "../../site/i18n/search/keys.ts";
import { element } from "../dom/elements.ts";
import { pageLanguage } from "../dom/page-language.ts";
import { bindSwitch } from "./listen.ts";
import { allShortcuts } from "./shortcuts.ts";

const lang = pageLanguage();

function keys(names: readonly string[], between: string): Node[] {
  return names.flatMap((name, index) => [
    ...(index > 0 ? [document.createTextNode(` ${between} `)] : []),
    element("kbd", {}, name),
  ]);
}

function row(pressed: readonly Node[], name: string): HTMLElement {
  return element("div", {}, element("dt", {}, ...pressed), element("dd", {}, name));
}

/** The rows of the keys that cannot be turned off. */
function fixedRows(): HTMLElement[] {
  const withCommand = /Mac|iP(?:hone|ad)/u.test(navigator.platform) ? "⌘ K" : "Ctrl K";
  return [
    row(keys([withCommand], ""), keyWord(lang, "search")),
    row(keys(["Esc"], ""), keyWord(lang, "closes")),
  ];
}

function makeDialog(): HTMLDialogElement {
  const choice = element("input", { type: "checkbox", name: "single-keys" });
  bindSwitch(choice);
  const close = element("button", { type: "button", class: "button" }, keyHelpWord(lang, "close"));
  const dialog = element(
    "dialog",
    { class: "key-help", "aria-labelledby": "key-help-title" },
    element(
      "h2",
      { id: "key-help-title", tabindex: "-1", autofocus: "" },
      keyHelpWord(lang, "title"),
    ),
    element(
      "dl",
      {},
      ...fixedRows(),
      ...allShortcuts().map((shortcut) =>
        row(keys(shortcut.keys, keyHelpWord(lang, "followedBy")), shortcut.name),
      ),
    ),
    element(
      "div",
      { class: "key-help-foot" },
      element("label", {}, choice, keyHelpWord(lang, "singleKeys")),
      close,
    ),
  );
  close.addEventListener("click", () => dialog.close());
  dialog.addEventListener("click", ({ target }) => {
    // A click on the dialog element itself is a click on its padding or its backdrop.
    if (target === dialog) dialog.close();
  });
  dialog.addEventListener("close", () => dialog.remove());
  return dialog;
}

/** Opens the dialog. It is removed from the page when it closes. */
export function openKeyHelp(): void {
  if (document.querySelector("dialog.key-help") !== null) return;
  for (const popover of document.querySelectorAll<HTMLElement>(":popover-open")) {
    popover.hidePopover();
  }
  const dialog = makeDialog();
  document.body.append(dialog);
  dialog.showModal();
}
