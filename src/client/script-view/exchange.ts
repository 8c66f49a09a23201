/** Shows the Chinese text of a page in another script. Elements with `data-zh` hold Chinese text. */
import { putWords } from "./put-words.ts";

/** The place in the contents tells a copy, and is kept up by the contents list. */
const TEXTS = "[data-zh]:not(#contents-place *)";

/** The elements whose text is exchanged: on English pages all, on Chinese ones those of the document. */
export function chineseTexts(root: Document): Element[] {
  const isEnglish = document.documentElement.dataset.lang === "en";
  return [...root.querySelectorAll(isEnglish ? TEXTS : `.reading ${TEXTS}`)];
}

/** The words of elements. */
export type Words = ReadonlyMap<Element, string>;

/** The texts of this page, for exchange. Made once, while they are as they came. */
export function createExchange() {
  const targets = chineseTexts(document);
  const languages = new Map(targets.map((target) => [target, target.getAttribute("lang")]));
  const clauses = document.querySelector(".clauses");
  const ownLanguage = clauses?.getAttribute("lang") ?? null;
  const own: Words = new Map(targets.map((target) => [target, target.textContent]));
  return {
    /** The words of the page as it came, by the elements that hold them. */
    own,
    /** Puts words in their places; `lang` is their language, null where the page itself says it. */
    put(words: Words, lang: string | null): void {
      for (const target of targets) {
        const given = words.get(target) ?? target.textContent;
        if (given !== target.textContent) putWords(target, given);
        if (clauses?.contains(target) !== true) {
          setLang(target, lang ?? languages.get(target) ?? null);
        }
      }
      if (clauses !== null) setLang(clauses, lang ?? ownLanguage);
    },
  };
}

function setLang(element: Element, lang: string | null): void {
  if (lang === null) element.removeAttribute("lang");
  else element.setAttribute("lang", lang);
}
