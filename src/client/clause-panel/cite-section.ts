/** The section of the clause panel that cites: the permalink and every format, each copied with one click. */

import {
  CITATION_FORMATS,
  type CitationFormat,
  CODE_FORMATS,
  formatCitation,
} from "../../site/citation/formats.ts";
import { citationRecord } from "../../site/citation/record.ts";
import { CITATION_FORMAT_NAMES, citationWord } from "../../site/citation-strings.ts";
import type { Language } from "../../site/languages.ts";
import { mixedParts } from "../../site/mixed.ts";
import { copyText } from "../copy-text.ts";
import { pageLanguage } from "../page-language.ts";
import { element } from "../search/elements.ts";
import { today } from "../worksheet/day.ts";
import { citedClause, citedDocument, shownScript } from "./cited-clause.ts";
import { clauseAddress } from "./clause-address.ts";
import type { PanelSection } from "./sections.ts";

/** Milliseconds that a button says that its text is copied. */
const SAYS_SO = 2000;

/** A text of the list with the language of its Chinese. */
function shownText(text: string, format: CitationFormat | null, lang: string): HTMLElement {
  if (format !== null && CODE_FORMATS.has(format)) {
    return element("pre", { tabindex: "0" }, element("code", {}, text));
  }
  const parts = mixedParts(text).map((part) =>
    part.lang === undefined ? part.text : element("span", { lang }, part.text),
  );
  const isEnglish = format === "apa" || format === "apaInText";
  return element("p", isEnglish ? { lang: "en" } : {}, ...parts);
}

/** Selects what could not be copied, so that the reader can. */
function select(shown: HTMLElement): void {
  getSelection()?.selectAllChildren(shown);
}

/** A text with its name and the button that copies it. */
function row(
  lang: Language,
  name: string,
  shown: HTMLElement,
  text: string,
  status: HTMLElement,
): HTMLElement {
  const copy = citationWord(lang, "copy");
  const button = element("button", { type: "button", "aria-label": `${copy} ${name}` }, copy);
  let timer: ReturnType<typeof setTimeout> | undefined;
  button.addEventListener("click", async () => {
    clearTimeout(timer);
    const done = await copyText(text);
    status.textContent = citationWord(lang, done ? "copied" : "notCopied");
    status.classList.toggle("visually-hidden", done);
    if (!done) {
      select(shown);
      return;
    }
    button.textContent = citationWord(lang, "copied");
    timer = setTimeout(() => {
      button.textContent = copy;
      status.textContent = "";
    }, SAYS_SO);
  });
  const isCode = shown.localName === "pre";
  return element(
    "li",
    {},
    isCode
      ? element("details", {}, element("summary", {}, name), shown)
      : element("div", {}, element("h4", {}, name), shown),
    button,
  );
}

export const citeSection: PanelSection = {
  id: "cite",
  order: 10,
  title: (lang) => citationWord(lang, "cite"),
  async render({ clause, element: shown }) {
    const lang = pageLanguage();
    const document = citedDocument();
    if (document === null) return null;
    const script = shownScript();
    const address = clauseAddress(clause);
    const record = citationRecord(document, citedClause(shown), {
      script,
      address,
      accessed: today(),
    });
    const textLang = record.language;
    const status = element("output", { class: "visually-hidden" });
    const link = address === null ? null : element("a", { href: `#${clause}` }, address);
    const rows = CITATION_FORMATS.map((format) => {
      const text = formatCitation(format, lang, record);
      const name = CITATION_FORMAT_NAMES[format][lang];
      return row(lang, name, shownText(text, format, textLang), text, status);
    });
    const linkRow =
      address === null || link === null
        ? []
        : [row(lang, citationWord(lang, "permalink"), element("p", {}, link), address, status)];
    return [element("ul", { class: "citations" }, ...linkRow, ...rows), status];
  },
};
