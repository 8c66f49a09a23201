/** A side of the comparison: its clause, the text, and the picker that changes the clause. */

import { langOfName } from "../../site/i18n/chinese.ts";
import { type Language, SCRIPT_LANG, TEXT_SCRIPT } from "../../site/i18n/languages.ts";
import { linkingStrings } from "../../site/i18n/reading/linking.ts";
import { clauseHref } from "../../site/routes/address.ts";
import { loadDocumentText } from "../data/document-text.ts";
import { englishTitles, findClause } from "../data/outlines.ts";
import { element, required } from "../dom/elements.ts";
import { titleWords } from "../dom/title-words.ts";
import { loadTranslation } from "../translation/load-translation.ts";
import { clauseText } from "./clause-text.ts";
import { createPicker } from "./picker.ts";

export interface Side {
  /** Shows a clause. Resolves to its text, or to null if there is none, which the side then reports. */
  show(address: string | null): Promise<HTMLElement | null>;
}

/** Initializes a side of the page. */
export function createSide(
  root: HTMLElement,
  lang: Language,
  onChoose: (address: string) => void,
): Side {
  const strings = linkingStrings(lang);
  const place = required(root, ".side-place", HTMLElement);
  const text = required(root, ".side-text", HTMLElement);
  const change = required(root, ".side-change", HTMLButtonElement);
  const choices = required(root, ".side-pick", HTMLElement);
  const tag = SCRIPT_LANG[TEXT_SCRIPT[lang]];
  let shown: string | null = null;
  let asked = 0;

  const picker = createPicker(choices, lang, (address) => {
    open(false);
    change.focus();
    onChoose(address);
  });

  /** Opens or closes the picker; the button says what a press on it does then. */
  function open(isOpen: boolean): void {
    choices.hidden = !isOpen;
    const otherwise = shown === null ? strings.choose : strings.change;
    change.textContent = isOpen ? strings.close : otherwise;
    change.setAttribute("aria-expanded", String(isOpen));
    if (isOpen) picker.open(shown);
  }

  change.addEventListener("click", () => {
    open(change.getAttribute("aria-expanded") !== "true");
    if (!choices.hidden) required(choices, "input[type=search]", HTMLInputElement).focus();
  });

  function say(words: string): void {
    place.replaceChildren(element("p", { class: "soft" }, words));
    text.replaceChildren();
  }

  async function showClause(address: string, own: number): Promise<HTMLElement | null> {
    const [document = "", id = ""] = address.split("#");
    const [found, documentText] = await Promise.all([
      findClause(lang, address),
      loadDocumentText(TEXT_SCRIPT[lang], document),
    ]);
    if (own !== asked) return null;
    const translation = found?.outline.translated ? await loadTranslation(lang, document) : {};
    if (own !== asked) return null;
    const english = found && englishTitles(found.outline);
    const words = english && clauseText(documentText, id, { lang, english, translation });
    if (found === null || words === null) {
      say(strings.unknown);
      open(true);
      return null;
    }
    const { outline, clause } = found;
    const isChinese = outline.plainTitle === outline.title;
    const title = isChinese
      ? element("span", { lang: tag }, outline.plainTitle)
      : element("span", {}, ...titleWords(outline.plainTitle));
    place.replaceChildren(
      element("p", { class: "side-title" }, title),
      element(
        "p",
        { class: "facts" },
        element("span", { lang: langOfName(lang, clause.reference) }, clause.reference),
        ...(outline.date === "" ? [] : [element("span", {}, outline.date)]),
        element("a", { href: clauseHref(lang, document, id) }, strings.open),
      ),
    );
    text.replaceChildren(words);
    return words;
  }

  return {
    async show(address) {
      const own = ++asked;
      shown = address;
      if (address === null) {
        say("");
        open(true);
        return null;
      }
      open(false);
      say(strings.loading);
      try {
        return await showClause(address, own);
      } catch {
        if (own === asked) say(strings.failed);
        return null;
      }
    },
  };
}
