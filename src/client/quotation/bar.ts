/** The bar beside a selection, with the button that copies the words with their source. */
import { clauseReference } from "../../site/citation/clause-reference.ts";
import { type Quotation, quotation } from "../../site/citation/quotation.ts";
import { citationRecord } from "../../site/citation/record.ts";
import { citationWord, translationBy } from "../../site/i18n/reading/citation.ts";
import { copyText } from "../dom/copy-text.ts";
import { element } from "../dom/elements.ts";
import { pageLanguage } from "../dom/page-language.ts";
import {
  citedClause,
  citedDocument,
  englishReferenceOf,
  shownScript,
} from "../reading/cited-clause.ts";
import { clauseAddress } from "../reading/clause-address.ts";
import { clauseOf } from "../reading/current-clause.ts";
import { today } from "../worksheet/day.ts";
import { type SelectedWords, selectedWords } from "./selected-words.ts";

/** Milliseconds for which the bar confirms that the quotation is copied. */
const SAYS_SO = 1500;
/** Pixels between the selection and the bar. */
const GAP = 8;

export interface QuotationBar {
  /** Shows the bar at a selection if it contains words; otherwise hides it. */
  offer(range: Range): void;
  hide(): void;
}

/** Creates the bar for the text of a document. */
export function createQuotationBar(text: HTMLElement): QuotationBar {
  const lang = pageLanguage();
  const cited = citedDocument();
  const label = citationWord(lang, "copyQuotation");
  const button = element("button", { type: "button" }, label);
  const status = element("output", { class: "visually-hidden" });
  const bar = element(
    "div",
    { class: "quotation-bar", lang: document.documentElement.lang },
    button,
    status,
  );
  let offered: SelectedWords | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;

  function quotationOf({
    paragraphs,
    first,
    last,
    isTranslation,
    corrections,
  }: SelectedWords): Quotation | null {
    if (cited === null) return null;
    const script = shownScript();
    const record = citationRecord(cited, citedClause(first), {
      script,
      address: clauseAddress(first.id),
      accessed: today(),
      isTranslated: isTranslation,
      ...(lang === "en" && { englishReference: englishReferenceOf(first) }),
    });
    const lastReference =
      lang === "en" ? englishReferenceOf(last) : clauseReference(script, citedClause(last));
    const end = first === last ? null : lastReference;
    const translation = isTranslation ? translationBy(lang, cited.translator) : null;
    return quotation(lang, {
      ...{ script, paragraphs, corrections, translation },
      ...{ first: record, last: end },
    });
  }

  function hide(): void {
    clearTimeout(timer);
    offered = null;
    bar.remove();
  }

  /** Inserts the bar into the clause where the selection ends: Tab moves from there to the bar, and both scroll together. */
  function put(range: Range, clause: HTMLElement): void {
    clause.append(bar);
    const origin = clause.getBoundingClientRect();
    const rects = range.getClientRects();
    const end = rects[rects.length - 1] ?? origin;
    const { width } = bar.getBoundingClientRect();
    const room = document.documentElement.clientWidth - GAP - width;
    const left = Math.max(GAP, Math.min(end.right - width / 2, room)) - origin.left;
    bar.style.setProperty("--left", `${left}px`);
    bar.style.setProperty("--top", `${end.bottom - origin.top + GAP}px`);
  }

  // Pressing the button must not clear the selection.
  bar.addEventListener("pointerdown", (event) => event.preventDefault());
  button.addEventListener("click", async () => {
    const made = offered === null ? null : quotationOf(offered);
    if (made === null) return;
    const done = await copyText(made.text, made.html);
    const words = citationWord(lang, done ? "copied" : "notCopied");
    button.textContent = words;
    status.textContent = words;
    timer = setTimeout(hide, SAYS_SO);
  });
  bar.addEventListener("keydown", (event) => {
    if (event.key !== "Escape") return;
    event.preventDefault();
    hide();
  });
  document.addEventListener("tiaowen:text-changing", hide);

  return {
    offer(range) {
      clearTimeout(timer);
      offered = selectedWords(range, text, shownScript());
      const clause = offered === null ? null : clauseOf(offered.last);
      if (clause === null) {
        hide();
        return;
      }
      button.textContent = label;
      status.textContent = "";
      put(range, clause);
    },
    hide() {
      if (!bar.contains(document.activeElement)) hide();
    },
  };
}
