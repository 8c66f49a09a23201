/** A clause of any document as the panel lists it: its name as a link, and its place in the document. */

import { langOfName } from "../../site/i18n/chinese.ts";
import { HTML_LANG, type Language, SCRIPT_LANG, TEXT_SCRIPT } from "../../site/i18n/languages.ts";
import { linkingStrings } from "../../site/i18n/reading/linking.ts";
import { clauseHref } from "../../site/routes/address.ts";
import { type FoundClause, findClause } from "../data/outlines.ts";
import { element } from "../dom/elements.ts";
import { pageLanguage } from "../dom/page-language.ts";
import { titleWords } from "../dom/title-words.ts";

/** A clause found, with its presentation. */
export interface ListedClause extends FoundClause {
  readonly address: string;
  /** `lang` of its Chinese words. */
  readonly lang: string;
}

/**
 * The clauses at the addresses, in order. Addresses without a clause, and clauses whose outline cannot be loaded, are
 * left out.
 */
export async function listClauses(
  lang: Language,
  addresses: readonly string[],
): Promise<ListedClause[]> {
  const found = await Promise.all(
    addresses.map((address) => findClause(lang, address).catch(() => null)),
  );
  const tag = SCRIPT_LANG[TEXT_SCRIPT[lang]];
  return found.flatMap((one, index) =>
    one === null ? [] : [{ ...one, address: addresses[index] ?? "", lang: tag }],
  );
}

/** The letters and digits of a text. */
function bare(text: string): string {
  return text.replace(/[^\p{L}\p{N}]/gu, "");
}

/**
 * The name as a link, in the language of the page; the name in the other one, the document and the clause reference
 * follow.
 */
export function clauseLink(
  { outline, clause, lang }: ListedClause,
  from: string | null,
): HTMLElement[] {
  const page = pageLanguage();
  const { document, title, plainTitle, date } = outline;
  const href = clauseHref(page, document, clause.id);
  const isEnglish = page === "en" && clause.english !== null;
  const name = element(
    "a",
    isEnglish ? { href } : { href, lang },
    ...(isEnglish ? titleWords(clause.english ?? "") : [clause.name]),
  );
  const other =
    clause.english === null
      ? []
      : isEnglish
        ? [element("span", { class: "link-gloss", lang }, clause.name)]
        : [element("span", { class: "link-gloss", lang: "en" }, clause.english)];
  const parts =
    document === from
      ? [element("span", {}, linkingStrings(page).sameDocument)]
      : [
          plainTitle === title
            ? element("span", { lang }, `《${title}》`)
            : element("span", {}, ...titleWords(plainTitle)),
          ...(date === "" ? [] : [element("span", { lang: HTML_LANG[page] }, date)]),
        ];
  const place = element("span", { lang: langOfName(page, clause.reference) }, clause.reference);
  // A clause without a number is named by its title or its first words, which are shown above already.
  const shown = [clause.name, clause.english ?? ""].map(bare);
  const numbered = shown.includes(bare(clause.reference)) ? [] : [place];
  return [name, ...other, element("p", { class: "link-place" }, ...parts, ...numbered)];
}
