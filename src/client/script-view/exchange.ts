/** Shows the Chinese text of a page in another script. Elements with `data-zh` contain Chinese text. */
import { putWords } from "./put-words.ts";

/** The place shown in the contents is a copy; the contents list updates it. */
const TEXTS = "[data-zh]:not(#contents-place *)";

/** The words of a clause that its translation quotes. */
export const QUOTED = '.clauses .translated > [lang="zh"]';

/** The elements whose text is exchanged: on English pages all with Chinese text, on Chinese pages those of the document. */
export function chineseTexts(root: Document): Element[] {
  const isEnglish = document.documentElement.dataset.lang === "en";
  return [...root.querySelectorAll(isEnglish ? `${TEXTS}, ${QUOTED}` : `.reading ${TEXTS}`)];
}

/** Words by element. */
export type Words = ReadonlyMap<Element, string>;

/** The exchange for the texts of this page. To be created once, while the texts are as built. */
export function createExchange() {
  const targets = chineseTexts(document);
  const languages = new Map(targets.map((target) => [target, target.getAttribute("lang")]));
  const clauses = document.querySelector(".clauses");
  const ownLanguage = clauses?.getAttribute("lang") ?? null;
  const own: Words = new Map(targets.map((target) => [target, target.textContent]));
  return {
    /** The words of the page as built, by the elements that contain them. */
    own,
    /** Puts words into their elements. `lang` is their language; null stands for that of the page as built. */
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
