/** A clause taken from the page of its document: its text as it is shown there, without what belongs to that page. */

import type { Language } from "../../site/i18n/languages.ts";
import { clauseHref } from "../../site/routes/address.ts";
import { loadPage } from "../data/load-data.ts";

/** What a reader does on the page of the document, not here. */
const TOOLS =
  ".source-line, .clause-tools, .anchor, .note-return, .cited-in, button.mark, .twin, script";
/** The first heading of a copy stands below the heading of its side. */
const FIRST_LEVEL = 3;
const DEEPEST_LEVEL = 6;

const pages = new Map<string, Promise<Document>>();

function page(lang: Language, document: string): Promise<Document> {
  // The address without a fragment is that of the page.
  const address = clauseHref(lang, document);
  const loading = pages.get(address) ?? loadPage(address);
  pages.set(address, loading);
  loading.catch(() => pages.delete(address));
  return loading;
}

/** The copy of a clause with all below it; null where the document has no such clause. Rejects where it cannot be had. */
export async function copyClause(
  lang: Language,
  document: string,
  clause: string,
): Promise<HTMLElement | null> {
  const found = (await page(lang, document)).getElementById(clause);
  if (!found?.matches(".clauses .clause")) return null;
  const copy = globalThis.document.importNode(found, true);
  for (const tool of copy.querySelectorAll(TOOLS)) tool.remove();
  for (const heading of copy.querySelectorAll("h1, h2, h3, h4, h5, h6, [role=heading]")) {
    heading.replaceWith(plainHeading(heading, copy));
  }
  for (const link of copy.querySelectorAll("a, button")) link.replaceWith(plain(link, "span"));
  for (const element of [copy, ...copy.querySelectorAll("[id]")]) element.removeAttribute("id");
  // An entry of a list stands alone here.
  return copy instanceof HTMLLIElement ? plain(copy, "div") : copy;
}

/** An element of another name with the same classes, language and content. */
function plain(element: Element, name: string): HTMLElement {
  const made = document.createElement(name);
  made.className = element.className;
  for (const kept of ["lang", "data-glyph", "data-zh"]) {
    const value = element.getAttribute(kept);
    if (value !== null) made.setAttribute(kept, value);
  }
  made.append(...element.childNodes);
  return made;
}

/** A heading at the level that it has below the side's own. */
function plainHeading(heading: Element, copy: Element): HTMLElement {
  let level = FIRST_LEVEL;
  for (let above = heading.closest(".clause"); above !== null && above !== copy; level++) {
    above = above.parentElement?.closest(".clause") ?? null;
  }
  return plain(heading, `h${Math.min(level, DEEPEST_LEVEL)}`);
}
