/** The concordance shape: one line for each occurrence, with the keywords aligned. */
import type { CorrectedWords } from "../../../model/corrections.ts";
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

/** The sign of a line in which an editor corrected something; its name tells what. */
function correctedSign(corrections: readonly CorrectedWords[], lang: Language): HTMLElement[] {
  if (corrections.length === 0) return [];
  const note = correctionNotes(lang, corrections);
  return [
    element("span", { class: "corrected-sign", role: "img", "aria-label": note, title: note }),
  ];
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
      element("span", { class: "line-left" }, element("span", {}, ...words(left))),
      element("mark", {}, keyword, ...correctedSign(corrections, lang)),
      element("span", { class: "line-right" }, ...words(right)),
    ),
  );
}

export const showConcordance: Shape = async (context) => {
  const lines = await linesOfPage(context);
  const items = lines.map((line) => renderLine(line, context));
  const start = String(context.range.from + 1);
  return { nodes: [element("ol", { class: "lines", start }, ...items)] };
};
