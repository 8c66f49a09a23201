/** The front page's link to the clause that the reader read last, in any document. */

import { SCRIPT_LANG, TEXT_SCRIPT } from "../../site/i18n/languages.ts";
import { clauseHref } from "../../site/routes/address.ts";
import { findClause } from "../data/outlines.ts";
import { element } from "../dom/elements.ts";
import { pageLanguage } from "../dom/page-language.ts";
import { titleWords } from "../dom/title-words.ts";
import { lastPlaces } from "./last-read.ts";

/** Shows the line with the link. A clause that no longer exists, or whose outline cannot be loaded, is not offered. */
async function offer(line: HTMLElement): Promise<void> {
  const [last] = lastPlaces();
  if (last === undefined) return;
  const lang = pageLanguage();
  const found = await findClause(lang, `${last.document}#${last.clause}`).catch(() => null);
  if (found === null) return;
  const { clause, outline } = found;
  const chinese = SCRIPT_LANG[TEXT_SCRIPT[lang]];
  const name = element("span", { lang: clause.english === null ? chinese : undefined });
  name.append(...(clause.english === null ? [clause.name] : titleWords(clause.english)));
  const isChinese = outline.plainTitle === outline.title;
  const title = element("span", { lang: isChinese ? chinese : undefined }, outline.plainTitle);
  const href = clauseHref(lang, last.document, last.clause);
  line.append(element("a", { href }, name, " · ", title));
  line.hidden = false;
}

const line = document.querySelector<HTMLElement>(".read-on");
if (line !== null) void offer(line);
