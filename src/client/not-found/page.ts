/**
 * The page for an address that does not exist: shows one language, the words of the address, and the nearest existing
 * page.
 */

import { HTML_LANG, LANGUAGES, type Language } from "../../site/i18n/languages.ts";
import { pageHref, ROOT } from "../../site/routes/address.ts";
import { pageExists } from "../data/load-data.ts";
import { recall } from "../dom/storage.ts";
import { chooseLanguage } from "../page/choose-language.ts";
import { readWrongAddress } from "./wrong-address.ts";

const sections = [...document.querySelectorAll<HTMLElement>("section[data-language]")];
const path = location.pathname.startsWith(ROOT) ? location.pathname.slice(ROOT.length) : "";
const { lang, rest, words, near } = readWrongAddress(path, location.search);
const available = sections.map(({ dataset }) => dataset.language ?? "");

function chosen(): Language {
  if (lang !== null && available.includes(lang)) return lang;
  return chooseLanguage(recall("localStorage", "language"), navigator.languages, available);
}

/** Shows a link to the first existing page among the candidate addresses. */
async function showNearest(section: HTMLElement, language: Language): Promise<void> {
  const line = section.querySelector<HTMLElement>("[data-near]");
  const link = line?.querySelector("a");
  if (!line || !link) return;
  for (const rest of near) {
    const address = pageHref(language, rest);
    if (!(await pageExists(address))) continue;
    link.href = address;
    link.textContent = decodeURIComponent(address);
    line.hidden = false;
    return;
  }
}

/** Leaves the header of a language, whose links to the others lead to the same address in these. */
function keepHeader(language: Language): void {
  for (const header of document.querySelectorAll<HTMLElement>("[data-header]")) {
    if (header.dataset.header !== language) header.remove();
    else header.hidden = false;
  }
  for (const link of document.querySelectorAll<HTMLAnchorElement>("a[data-language]")) {
    const other = LANGUAGES.find((known) => known === link.dataset.language);
    if (other !== undefined) link.href = pageHref(other, rest);
  }
}

const language = chosen();
keepHeader(language);
document.documentElement.lang = HTML_LANG[language];
document.documentElement.dataset.lang = language;
for (const section of sections) {
  if (section.dataset.language !== language) {
    section.remove();
    continue;
  }
  document.title = section.dataset.title ?? document.title;
  const field = section.querySelector<HTMLInputElement>("input[name=q]");
  if (field !== null) field.value = words;
  void showNearest(section, language);
}
// The code of every page needs the language of the page, which is set above.
void import("../page/page.ts");
