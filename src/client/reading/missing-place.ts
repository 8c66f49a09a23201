/** What happens to a fragment that names no element: it leads to the place that was meant, or the page says that there is none. */
import { readingWord } from "../../site/i18n/reading/reading.ts";
import { element } from "../dom/elements.ts";
import { pageLanguage } from "../dom/page-language.ts";

/** Marks that a text puts behind an address, and that are pasted with it. */
const PASTED = /[\s。，、；：？！）)】\]》〉」』”’"'.,;:?!…]+$/u;
/** The last part of a fragment within a clause: an item of an enumeration, or a paragraph. */
const WITHIN = /-[ep]\d+$/u;
/** The last number of a clause's id. */
const NUMBER = /-[a-z]*\d+(?:z\d+)?$/u;

/** The id that a pasted fragment means: `#S3-1-2。` is `s3-1-2`. */
function meantId(fragment: string): string {
  try {
    return decodeURIComponent(fragment).replace(PASTED, "").toLowerCase();
  } catch {
    return fragment;
  }
}

/** The element with the id, or else the nearest one of which parts are taken off; null if there is neither. */
function nearest(id: string, part: RegExp): Element | null {
  const found = document.getElementById(id);
  return found !== null || !part.test(id) ? found : nearest(id.replace(part, ""), part);
}

/** If the fragment names no element, goes to the place that it means; where there is none, the page says so. */
function goToNearest(): void {
  document.querySelector(".missing-place")?.remove();
  const fragment = location.hash.slice(1);
  if (fragment === "" || document.getElementById(fragment) !== null) return;
  const id = meantId(fragment);
  const place = nearest(id, WITHIN);
  if (place !== null) location.replace(`#${place.id}`);
  else if (id !== "") tellMissing(id);
}

/** Says above the text that a place is not there, with a link to the nearest one that is. */
function tellMissing(id: string): void {
  const lang = pageLanguage();
  const near = nearest(id.replace(WITHIN, ""), NUMBER);
  const link =
    near === null
      ? []
      : [" ", element("a", { href: `#${near.id}` }, readingWord(lang, "nearestPlace"))];
  document
    .querySelector(".clauses")
    ?.before(
      element(
        "p",
        { class: "missing-place soft", role: "status" },
        `${readingWord(lang, "missingPlace")} ${id}${lang === "en" ? "." : "。"}`,
        ...link,
      ),
    );
}

/** Does this when the page opens and when the fragment changes. */
export function watchMissingPlaces(): void {
  addEventListener("hashchange", goToNearest);
  goToNearest();
}
