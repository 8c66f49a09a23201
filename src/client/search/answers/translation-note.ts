/** The note about a query in Latin letters: the Chinese terms that were searched for. */

import { withPhrases } from "../../../search/query/phrases.ts";
import type { LeftOutWord } from "../../../search/relax/left-out.ts";
import type { Answer } from "../../../search/searcher.ts";
import type { Translated } from "../../../search/translate/translated-answer.ts";
import type { InTranslation } from "../../../search/translated/text-answer.ts";
import { isTranslatable } from "../../../search/translated/word-term.ts";
import { chineseLang } from "../../../site/i18n/chinese.ts";
import { formatCount } from "../../../site/i18n/format.ts";
import type { Language } from "../../../site/i18n/languages.ts";
import { crossLanguageStrings } from "../../../site/i18n/search/cross-language.ts";
import { pageHref } from "../../../site/routes/address.ts";
import { element } from "../../dom/elements.ts";
import type { AnsweredPage } from "./nothing-found.ts";

/** Creates the note. Each Chinese term links to a search for it. */
export function translationNote({ words, together }: Translated, lang: Language): HTMLElement {
  const strings = crossLanguageStrings(lang);
  const byTerms = words.some(({ terms }) => terms.length > 0);
  const byTitles = words.some(({ titles }) => titles > 0);
  const lines = words.map(({ text, terms, titles }) => {
    const links = terms.map((term) =>
      element(
        "a",
        {
          href: pageHref(lang, `search/?${new URLSearchParams({ q: term.text })}`),
          lang: chineseLang(lang),
        },
        term.text,
      ),
    );
    const nothing = terms.length === 0 && titles === 0;
    return element(
      "li",
      {},
      element("span", { class: "read-words", lang: "en" }, text),
      ` ${strings.arrow} `,
      ...links.flatMap((link, index) => (index === 0 ? [link] : [" · ", link])),
      ...(titles > 0
        ? [element("span", { class: "soft" }, ` ${strings.titles(titles, terms.length > 0)}`)]
        : []),
      ...(nothing ? [element("span", { class: "soft" }, strings.unknown)] : []),
    );
  });
  return element(
    "div",
    { class: "translation-note" },
    element("p", {}, strings.leads[byTerms && byTitles ? "both" : byTitles ? "titles" : "terms"]),
    element("ul", {}, ...lines),
    ...(together ? [] : [element("p", {}, strings.apart)]),
  );
}

/**
 * What an answer to several words counts, with a link to the same words as a phrase and the number of clauses that have it; null
 * for a query without words side by side.
 */
function phraseLine({ read }: Answer, { lang, search, address }: AnsweredPage): HTMLElement | null {
  const query = read && withPhrases(read, isTranslatable);
  if (query === null) return null;
  const strings = crossLanguageStrings(lang);
  const count = element("span", { class: "soft" });
  search(query)
    .then(({ relaxed, translated, total }) => {
      const isFound = relaxed === null && translated === null;
      count.textContent = ` ${formatCount(lang, "clause", isFound ? total : 0)}`;
    })
    // Without its number the link still leads there.
    .catch(() => {});
  return element(
    "p",
    {},
    `${strings.eachWord} ${strings.asPhrase} `,
    element("a", { href: address(query, "kept"), lang: "en" }, query),
    count,
  );
}

/**
 * Creates the note of an answer from translated texts: how many clauses match in them, what is counted, and the Chinese terms
 * searched for too.
 */
export function textNote(
  { clauses, named }: InTranslation,
  answer: Answer,
  page: AnsweredPage,
): HTMLElement {
  const { lang } = page;
  const phrase = phraseLine(answer, page);
  const strings = crossLanguageStrings(lang);
  const links = named.flatMap((term, index) => [
    index === 0 ? "" : " · ",
    element(
      "a",
      {
        href: pageHref(lang, `search/?${new URLSearchParams({ q: term })}`),
        lang: chineseLang(lang),
      },
      term,
    ),
  ]);
  const [before, after] = strings.named(named.length, clauses === answer.total);
  const also = named.length === 0 ? [] : [element("p", {}, before, ...links, after)];
  return element(
    "div",
    { class: "translation-note" },
    element("p", {}, strings.inTranslation(clauses, answer.total)),
    ...(phrase === null ? [] : [phrase]),
    ...also,
  );
}

/** Creates the note of the words that were left out, each with links to a search for the whole query with a near word. */
export function leftOutNote({ query, leftOut }: Answer, lang: Language): HTMLElement {
  const strings = crossLanguageStrings(lang);
  const meant = ({ text, near }: LeftOutWord): (Node | string)[] => {
    const links = near.map((word) => {
      const q = query.replace(text, word);
      return element("a", { href: pageHref(lang, `search/?${new URLSearchParams({ q })}`) }, q);
    });
    const listed = links.flatMap((link, index) => (index === 0 ? [link] : [" · ", link]));
    const end = lang === "en" ? "?" : "";
    return links.length === 0 ? [] : [" ", strings.meant, " ", ...listed, end];
  };
  return element(
    "div",
    { class: "translation-note left-out" },
    ...leftOut.map((word) => element("p", {}, strings.leftOut(word.text), ...meant(word))),
  );
}
