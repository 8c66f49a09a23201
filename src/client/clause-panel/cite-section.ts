/** The citation section of the clause panel: the permalink and every citation format, each with a copy button. */

import { readValidity } from "../../model/versions/validity-text.ts";
import { stateOn } from "../../model/versions/versions.ts";
import {
  CITATION_FORMATS,
  type CitationFormat,
  CODE_FORMATS,
  formatCitation,
} from "../../site/citation/formats.ts";
import { type CitedDocument, citationRecord } from "../../site/citation/record.ts";
import type { Language } from "../../site/i18n/languages.ts";
import { mixedParts } from "../../site/i18n/mixed.ts";
import { STATE_NAMES, versionWord } from "../../site/i18n/pages/versions.ts";
import { CITATION_FORMAT_NAMES, citationWord } from "../../site/i18n/reading/citation.ts";
import { copyText } from "../dom/copy-text.ts";
import { element } from "../dom/elements.ts";
import { pageLanguage } from "../dom/page-language.ts";
import {
  citedClause,
  citedDocument,
  englishReferenceOf,
  shownScript,
} from "../reading/cited-clause.ts";
import { clauseAddress } from "../reading/clause-address.ts";
import { today } from "../worksheet/day.ts";
import type { PanelSection } from "./sections.ts";

/** Milliseconds for which a button confirms that its text is copied. */
const SAYS_SO = 2000;

/** The format whose text is open at first. The others can be copied without being opened. */
const FIRST_FORMAT: Readonly<Record<Language, CitationFormat>> = {
  "zh-hans": "gb7714",
  "zh-hant": "gb7714",
  en: "apa",
};

/** A text of the list, with the language of its Chinese. */
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

/** Selects a text that could not be copied, so that the reader can copy it. */
function select(shown: HTMLElement): void {
  getSelection()?.selectAllChildren(shown);
}

/** A text with its name and a copy button; the text is either always shown or opens on demand. */
function row(
  lang: Language,
  name: string,
  shown: HTMLElement,
  text: string,
  status: HTMLElement,
  isOpen: boolean,
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
  return element(
    "li",
    {},
    isOpen
      ? element("div", {}, element("h4", {}, name), shown)
      : element("details", {}, element("summary", {}, name), shown),
    button,
  );
}

/** The state of a text that is not in force, for who is about to cite it. */
function warning({ validity }: CitedDocument, lang: Language): HTMLElement[] {
  if (validity === undefined) return [];
  const state = stateOn(readValidity(validity), today());
  if (state === "in-force" || state === "unknown") return [];
  const words = versionWord(lang, "citing", { state: STATE_NAMES[state][lang] });
  return [element("p", { class: "citing-state" }, words)];
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
      isTranslated: lang === "en" && shown.querySelector(".translated") !== null,
      ...(lang === "en" && { englishReference: englishReferenceOf(shown) }),
    });
    const textLang = record.language;
    const status = element("output", { class: "visually-hidden" });
    const rows = CITATION_FORMATS.map((format) => {
      const text = formatCitation(format, lang, record);
      const name = CITATION_FORMAT_NAMES[format][lang];
      const isOpen = format === FIRST_FORMAT[lang];
      return row(lang, name, shownText(text, format, textLang), text, status, isOpen);
    });
    // A copy that is on no web has no link for others; the search of each copy finds the clause by this.
    const placed = address ?? `${document.id}#${clause}`;
    const linkRow = row(
      lang,
      citationWord(lang, address === null ? "clauseId" : "permalink"),
      element("p", {}, element("a", { href: `#${clause}` }, placed)),
      placed,
      status,
      true,
    );
    return [
      ...warning(document, lang),
      element("ul", { class: "citations" }, linkRow, ...rows),
      status,
    ];
  },
};
