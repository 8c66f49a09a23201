/** The concordance shape: one line for each occurrence, with the keywords aligned. */
import type { LineCorrection } from "../../../search/excerpt/concordance.ts";
import type { ConcordanceLine } from "../../../search/searcher.ts";
import { clauseReference } from "../../../site/citation/clause-reference.ts";
import { englishReference, numberedPath } from "../../../site/citation/english-reference.ts";
import { chinese, chineseLang, langOfName } from "../../../site/i18n/chinese.ts";
import { type Language, TEXT_SCRIPT } from "../../../site/i18n/languages.ts";
import { correctionNotes } from "../../../site/i18n/reading/corrections.ts";
import { clauseHref } from "../../../site/routes/address.ts";
import { element } from "../../dom/elements.ts";
import { mixedWords } from "../../dom/mixed-words.ts";
import { CONTEXT, marksOf } from "./asked.ts";
import { documentTitle } from "./render-hit.ts";
import type { Shape, ShapeContext } from "./shape.ts";

/**
 * The lines of the page. In text order, reading stops at the end of the page; in any other order, all lines must be
 * read first.
 */
async function linesOfPage(context: ShapeContext): Promise<ConcordanceLine[]> {
  const { asked, range, searcher, progress, signal } = context;
  const { query, order } = asked.state;
  const lines: ConcordanceLine[] = [];
  const how = { order, room: CONTEXT };
  for await (const { items, done, total } of searcher.lines(query, asked.options, how, signal)) {
    for (const line of items) lines.push(line);
    if (lines.length >= range.to) break;
    progress(done, total);
  }
  if (lines.length < range.to) throw new Error(`${lines.length} of ${range.items} lines came`);
  return lines.slice(range.from, range.to);
}

/** The short name of a document, in the language of the page if it has one. */
function shortTitle(
  { document: { shortTitles } }: ConcordanceLine["place"],
  lang: Language,
): HTMLElement {
  const english = lang === "en" ? shortTitles.en : null;
  const attributes = {
    class: "line-document",
    lang: english === null ? chineseLang(lang) : undefined,
  };
  return element("span", attributes, english ?? chinese(lang, shortTitles));
}

/** The sign behind words that an editor corrected: it tells what the source has, and shows that below the line when pressed. */
function correctedSign(correction: LineCorrection, lang: Language): HTMLElement {
  const note = correctionNotes(lang, [correction]);
  const sign = element("button", {
    type: "button",
    class: "corrected-sign",
    "aria-label": note,
    "aria-expanded": "false",
    title: note,
  });
  const told = element("p", { class: "hit-corrected line-corrected" }, ...mixedWords(lang, note));
  sign.addEventListener("click", () => {
    const isOpen = !told.isConnected;
    if (isOpen) sign.closest(".line")?.append(told);
    else told.remove();
    sign.ariaExpanded = String(isOpen);
  });
  return sign;
}

/** A context of a line with the signs of its corrections; a sign that is cut off with its words cannot be reached. */
function context(
  name: "line-left" | "line-right",
  words: readonly Node[],
  signs: readonly HTMLElement[],
): HTMLElement {
  const box = element("span", { class: name }, element("span", {}, ...words));
  if (signs.length > 0) {
    const cut = new IntersectionObserver(
      (entries) => {
        for (const { target, isIntersecting } of entries) {
          target.toggleAttribute("inert", !isIntersecting);
        }
      },
      { root: box },
    );
    for (const sign of signs) cut.observe(sign);
  }
  return box;
}

/** The words of a context with signs behind the corrected ones. */
function signed(
  text: string,
  corrections: readonly { readonly end: number; readonly sign: HTMLElement }[],
  words: (text: string) => Node[],
): Node[] {
  const nodes: Node[] = [];
  let done = 0;
  for (const { end, sign } of corrections.toSorted((one, other) => one.end - other.end)) {
    nodes.push(...words(text.slice(done, end)), sign);
    done = end;
  }
  return [...nodes, ...words(text.slice(done))];
}

function renderLine(line: ConcordanceLine, { asked, lang }: ShapeContext): HTMLLIElement {
  const { place, left, keyword, right, language, aligned, corrections = [] } = line;
  const { path, translated, labels } = place;
  const textLang = chineseLang(lang);
  const title = shortTitle(place, lang);
  const { query, marks } = marksOf(asked.answer);
  const href = clauseHref(lang, place.document.id, place.clause, query, marks);
  const reference =
    translated === null
      ? clauseReference(TEXT_SCRIPT[lang], { ...place, id: place.clause })
      : englishReference({ ...place, ...translated });
  const words = (text: string): Node[] =>
    language === null ? [new Text(text)] : mixedWords(lang, text);
  const signs = corrections.map((correction) => ({
    part: correction.part,
    // The sign of a corrected keyword stands behind it, where it moves no keyword out of its column.
    end: correction.part === "keyword" ? 0 : correction.end,
    sign: correctedSign(correction, lang),
  }));
  const onLeft = signs.filter(({ part }) => part === "left");
  const onRight = signs.filter(({ part }) => part !== "left");
  const elementsOf = (some: typeof signs): HTMLElement[] => some.map(({ sign }) => sign);
  const above = translated === null ? path : numberedPath(labels, translated.path);
  const named = translated?.name ?? "";
  return element(
    "li",
    { class: "line", "data-clause": `${place.document.id}#${place.clause}` },
    element(
      "a",
      {
        class: "line-place",
        href,
        title: [documentTitle(place, lang).textContent, ...above, named]
          .filter((part) => part !== "")
          .join(" › "),
      },
      title,
      element("span", { class: "line-clause", lang: langOfName(lang, reference) }, reference),
    ),
    element(
      "p",
      { class: "line-text text", lang: language ?? textLang, title: aligned || undefined },
      context("line-left", signed(left, onLeft, words), elementsOf(onLeft)),
      element("mark", {}, keyword),
      context("line-right", signed(right, onRight, words), elementsOf(onRight)),
    ),
  );
}

export const showConcordance: Shape = async (context) => {
  const lines = await linesOfPage(context);
  const items = lines.map((line) => renderLine(line, context));
  const start = String(context.range.from + 1);
  return { nodes: [element("ol", { class: "lines", start }, ...items)] };
};
