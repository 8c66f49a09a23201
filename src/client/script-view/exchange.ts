/**
 * Shows the Chinese text of a page in another script, by taking it from the page's version in that script. Elements with
 * `data-zh` hold Chinese text, and stand in the same order and have the same elements in every version.
 */
import { type TextRun, textRuns } from "../dom/text-runs.ts";

/** What tells the place in the contents is a copy, and kept up by the contents list. */
const TEXTS = "[data-zh]:not(#contents-place *)";

/** The texts that are exchanged: on English pages all, on Chinese ones those of the document. */
function chineseTexts(root: Document): Element[] {
  const isEnglish = document.documentElement.dataset.lang === "en";
  return [...root.querySelectorAll(isEnglish ? TEXTS : `.reading ${TEXTS}`)];
}

/** What the elements between runs of text are, in order. */
function shape(runs: readonly TextRun[]): string {
  return runs.map(({ path }) => path).join(" ");
}

function nodesOf(runs: readonly TextRun[]): Node[][] {
  return runs.map(({ nodes }) => nodes);
}

/** The texts of this page, for exchange. Made once, while they are as they came. */
export function createExchange() {
  const targets = chineseTexts(document);
  const languages = targets.map((target) => target.getAttribute("lang"));
  const clauses = document.querySelector(".clauses");
  const ownLanguage = clauses?.getAttribute("lang") ?? null;
  const runs = targets.map((target) => textRuns(target));
  const shapes = runs.map(shape);
  const own = runs.map(nodesOf);
  return {
    /**
     * The texts of another version of this page, null for its own.
     *
     * @throws Error where the other is not the same page
     */
    textsOf(version: Document | null): Node[][][] {
      if (version === null) return own;
      const texts = chineseTexts(version).map((text) => textRuns(text));
      const isSame =
        texts.length === shapes.length && texts.every((each, at) => shape(each) === shapes[at]);
      if (!isSame) throw new Error("The other version is not the same page");
      return texts.map(nodesOf);
    },
    /** Puts texts in their places; `lang` is their language, null where the page itself says it. */
    put(texts: readonly Node[][][], lang: string | null): void {
      for (const [index, target] of targets.entries()) {
        for (const [place, run] of textRuns(target).entries()) {
          run.replace(texts[index]?.[place] ?? []);
        }
        if (clauses?.contains(target) !== true) setLang(target, lang ?? languages[index] ?? null);
      }
      if (clauses !== null) setLang(clauses, lang ?? ownLanguage);
    },
  };
}

function setLang(element: Element, lang: string | null): void {
  if (lang === null) element.removeAttribute("lang");
  else element.setAttribute("lang", lang);
}
