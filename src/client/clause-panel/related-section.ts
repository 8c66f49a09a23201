/** The section with related clauses: each with the words that both share, and a link to the comparison of the two. */
import type { RelatedFile } from "../../export/artifacts/annotations/related.ts";
import { SCRIPT_LANG, TEXT_SCRIPT } from "../../site/i18n/languages.ts";
import { linkingStrings, sharedInEnglish } from "../../site/i18n/reading/linking.ts";
import { compareHref } from "../../site/routes/address.ts";
import { loadDocumentData } from "../data/load-data.ts";
import { element } from "../dom/elements.ts";
import { pageLanguage } from "../dom/page-language.ts";
import { clauseLink, listClauses } from "./clause-link.ts";
import type { PanelSection } from "./sections.ts";
import { shownLanguage } from "./shown-language.ts";

const files = new Map<string, Promise<RelatedFile>>();

function loadRelated(document: string): Promise<RelatedFile> {
  const file = files.get(document) ?? loadDocumentData<RelatedFile>("related/", document);
  files.set(document, file);
  file.catch(() => files.delete(document));
  return file;
}

export const relatedSection: PanelSection = {
  id: "related",
  order: 30,
  title: (lang) => linkingStrings(lang).related,
  async render({ document, clause, element: shown }) {
    const page = pageLanguage();
    const strings = linkingStrings(page);
    const lang = shownLanguage(shown);
    const script = TEXT_SCRIPT[lang];
    const { clauses, terms, english } = await loadRelated(document);
    const related = clauses[clause] ?? [];
    const shared = new Map(related.map(([address, , places]) => [address, places]));
    const listed = await listClauses(lang, [...shared.keys()]);
    if (listed.length === 0) return null;
    /** What both share: the words in Chinese in the script of the text, or a sentence in English. */
    const words = (address: string): (Node | string)[] => {
      const both = (shared.get(address) ?? []).map((place) => terms[place] ?? [""]);
      if (page === "en") {
        const translated = both.flatMap(([hans]) => english[hans] ?? []);
        return [sharedInEnglish([...new Set(translated)], both.length - translated.length)];
      }
      const own = both.map(([hans, hant = hans]) => (script === "zh-Hant" ? hant : hans));
      return [
        element("span", {}, strings.shared),
        " ",
        element("span", { lang: SCRIPT_LANG[script] }, own.join("、")),
      ];
    };
    const items = listed.map((found) => {
      const { address, clause: other, outline } = found;
      const compare = element(
        "a",
        {
          class: "link-compare",
          href: compareHref(page, `${document}#${clause}`, address),
          "aria-label": strings.compareWith(`《${outline.title}》${other.reference}`),
        },
        strings.compare,
      );
      const terms = element("p", { class: "link-terms" }, ...words(address));
      return element("li", {}, ...clauseLink(found, document), terms, compare);
    });
    return [element("ol", { class: "panel-links" }, ...items)];
  },
};
