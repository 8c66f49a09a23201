/** The concordance shape: one line for each occurrence, with the keywords aligned. */
import type { ConcordanceLine } from "../../../search/searcher.ts";
import { clauseReference } from "../../../site/citation/clause-reference.ts";
import { chineseLang } from "../../../site/i18n/chinese.ts";
import { TEXT_SCRIPT } from "../../../site/i18n/languages.ts";
import { clauseHref } from "../../../site/routes/address.ts";
import { element } from "../../dom/elements.ts";
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

function renderLine(line: ConcordanceLine, { asked, lang }: ShapeContext): HTMLLIElement {
  const { place, left, keyword, right, language, aligned } = line;
  const textLang = chineseLang(lang);
  const title = documentTitle(place, lang);
  title.classList.add("line-document");
  const href = clauseHref(lang, place.document.id, place.clause, marksOf(asked.answer));
  const reference = clauseReference(TEXT_SCRIPT[lang], { ...place, id: place.clause });
  return element(
    "li",
    { class: "line", "data-clause": `${place.document.id}#${place.clause}` },
    element(
      "a",
      { class: "line-place", href, title: [title.textContent, ...place.path].join(" › ") },
      title,
      element("span", { class: "line-clause", lang: textLang }, reference),
    ),
    element(
      "p",
      { class: "line-text text", lang: language ?? textLang, title: aligned || undefined },
      element("span", { class: "line-left" }, element("span", {}, left)),
      element("mark", {}, keyword),
      element("span", { class: "line-right" }, right),
    ),
  );
}

export const showConcordance: Shape = async (context) => {
  const lines = await linesOfPage(context);
  const items = lines.map((line) => renderLine(line, context));
  const start = String(context.range.from + 1);
  return { nodes: [element("ol", { class: "lines", start }, ...items)] };
};
