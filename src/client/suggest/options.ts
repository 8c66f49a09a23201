/** The contents of the options of the search box. */

import type { SnippetPart } from "../../search/excerpt/snippet.ts";
import type { CitedPlace } from "../../search/suggest/citation-lookup.ts";
import type { Suggestion } from "../../search/suggest/suggestions.ts";
import { titledReference } from "../../site/citation/clause-reference.ts";
import { chineseLang, plainTitle } from "../../site/i18n/chinese.ts";
import { formatCount } from "../../site/i18n/format.ts";
import { type Language, TEXT_SCRIPT } from "../../site/i18n/languages.ts";
import { entryWord } from "../../site/i18n/search/entry.ts";
import { element } from "../dom/elements.ts";

const SORTS = { heading: "sortHeading", term: "sortTerm", glossary: "sortGlossary" } as const;

function marked(parts: readonly SnippetPart[]): Node[] {
  return parts.map(({ text, marked }) =>
    marked ? element("mark", {}, text) : document.createTextNode(text),
  );
}

/** Space between the parts for screen readers; the parts are shown as columns. */
const SPACE = " ";

/**
 * The content for a term: the term, its Latin name if that was typed or the page is English, its sort, and, if
 * `counted`, the number of its clauses in the whole collection.
 */
export function suggestionContent(
  suggestion: Suggestion,
  lang: Language,
  counted: boolean,
): (Node | string)[] {
  const { parts, name, sort, clauses } = suggestion;
  const isShown = name !== null && (lang === "en" || name.parts.some((part) => part.marked));
  const nameLang = name?.kind === "pinyin" ? "zh-Latn" : "en";
  return [
    element("span", { class: "suggestion-text", lang: chineseLang(lang) }, ...marked(parts)),
    SPACE,
    ...(isShown
      ? [
          element("span", { class: "suggestion-name", lang: nameLang }, ...marked(name.parts)),
          SPACE,
        ]
      : []),
    element("span", { class: "suggestion-sort" }, entryWord(lang, SORTS[sort])),
    ...(counted
      ? [
          SPACE,
          element("span", { class: "suggestion-count" }, formatCount(lang, "clause", clauses)),
        ]
      : []),
  ];
}

/**
 * The name of a place: the reference and heading of a clause, or the number of a document; empty if the document has
 * none.
 */
export function jumpName({ document, clause }: CitedPlace, lang: Language): string {
  return clause === null ? (document.number ?? "") : titledReference(TEXT_SCRIPT[lang], clause);
}

/** The name of a place as an element; on English pages in English as soon as that is known. Without a name, the title of its document. */
export function jumpLabel(jump: CitedPlace, lang: Language, className?: string): HTMLElement {
  const { titles } = jump.document;
  const name = jumpName(jump, lang);
  const nameLang = name === "" && titles.en !== null ? undefined : chineseLang(lang);
  const shown = { class: className, lang: nameLang };
  const label = element("span", shown, name || plainTitle(lang, titles));
  if (lang === "en") {
    // Where the code for it does not come, the name stays as it is printed.
    import("./english-place.ts")
      .then(({ nameInEnglish }) => nameInEnglish(label, jump))
      .catch(() => {});
  }
  return label;
}

/** The content for a place: its name and its document. */
export function jumpContent(jump: CitedPlace, lang: Language): (Node | string)[] {
  const { titles } = jump.document;
  const title = plainTitle(lang, titles);
  const titleLang = titles.en === null ? chineseLang(lang) : undefined;
  const name = jumpName(jump, lang);
  return [
    jumpLabel(jump, lang, "suggestion-text"),
    SPACE,
    element("span", { class: "suggestion-go" }, entryWord(lang, "goTo")),
    ...(name === ""
      ? []
      : [SPACE, element("span", { class: "suggestion-title", lang: titleLang }, title)]),
  ];
}
