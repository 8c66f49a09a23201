/** The buttons with which a reader takes words away that the browser refused to store. */
// @ts-nocheck

import { copyText } from "../dom/copy-text.ts";
import { element } from "../dom/elements.ts";

interface TakeAwayWords {
  readonly copy: string;
  readonly copied: string;
  readonly save: string;
}

/**
 * A button that copies the words of a field, and one that saves a file.
 * @param save offers everything that is kept on this page as a file
 */
export function takeAwayButtons(
  words: TakeAwayWords,
  field: HTMLTextAreaElement,
  save: () => void,
): readonly (Node | string)[] {
  const button = (name: string): HTMLButtonElement =>
    element("button", { type: "button", class: "button" }, name);
  const copying = button(words.copy);
  copying.addEventListener("click", () => {
    void copyText(field.value).then((isCopied) => {
      if (isCopied) copying.textContent = words.copied;
      else field.select();
    });
  });
  const saving = button(words.save);
  saving.addEventListener("click", save);
  return [copying, " ", saving];
}
