/** The note of a term: name in both scripts, pinyin, English, definition, links. */
// @ts-nocheck


import { type Language, SCRIPT_LANG, TEXT_SCRIPT } from "../../site/i18n/languages.ts";
import { termStrings } from "../../site/i18n/reading/terms.ts";
import type { TermNote } from "../../site/lists/term-notes.ts";
import { pageHref, termHref } from "../../site/routes/address.ts";
import { loadData } from "../data/load-data.ts";
import { element } from "../dom/elements.ts";

type Notes = Readonly<Record<string, TermNote>>;
let loading: Promise<Notes> | null = null;

/** The notes by name of the term. A failed load is repeated by the next call. */
function notes(lang: Language): Promise<Notes> {
  loading ??= loadData<Notes>(`terms/${lang}.json`);
  loading.catch(() => {
    loading = null;
  });
  return loading;
}

/** The content of the note of a term. If it cannot be loaded, a message and a link to the glossary. */
export async function noteContent(name: string, lang: Language): Promise<Node[]> {
  const strings = termStrings(lang);
  const toEntry = element("a", { href: termHref(lang, name) }, strings.entry);
  const note = await notes(lang).then(
    (all) => all[name],
    () => undefined,
  );
  if (note === undefined) return [element("p", {}, strings.failed), element("p", {}, toEntry)];
  const { otherName, pinyin, english, definition } = note;
  const script = TEXT_SCRIPT[lang];
  const other = script === "zh-Hans" ? "zh-Hant" : "zh-Hans";
  const query = new URLSearchParams({ q: name });
  return [
    element(
      "p",
      { class: "term-names" },
      element("strong", { lang: SCRIPT_LANG[script] }, name),
      ...(otherName === name
        ? []
        : [" ", element("span", { lang: SCRIPT_LANG[other] }, otherName)]),
      " ",
      element("span", { class: "soft", lang: "zh-Latn-pinyin" }, pinyin),
    ),
    element("p", { class: "term-english", lang: "en" }, english),
    element("p", {}, definition),
    element(
      "p",
      { class: "term-links" },
      toEntry,
      " ",
      element("a", { href: pageHref(lang, `search/?${query}`) }, strings.search),
    ),
  ];
}
