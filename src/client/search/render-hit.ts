/** A hit as a list item: place, heading, keyword in context. */
import type { Hit } from "../../search/searcher.ts";
import type { Snippet, SnippetPart } from "../../search/snippet.ts";
import { clauseHref } from "../../site/address.ts";
import { chinese, chineseLang } from "../../site/chinese.ts";
import type { Language } from "../../site/languages.ts";
import { KIND_NAMES } from "../../site/strings.ts";
import { element } from "./elements.ts";

function marked(parts: readonly SnippetPart[]): Node[] {
  return parts.map(({ text, marked }) =>
    marked ? element("mark", {}, text) : document.createTextNode(text),
  );
}

function bodyText({ parts, before, after }: Snippet): (Node | string)[] {
  return [before ? "…" : "", ...marked(parts), after ? "…" : ""];
}

/** The names of what the clause stands in, outermost first; the document's in the page's language where it has one. */
function place({ document: { titles }, path }: Hit, lang: Language): HTMLElement {
  const english = lang === "en" ? titles.en : null;
  const title = element(
    "span",
    { lang: english === null ? chineseLang(lang) : undefined },
    english ?? chinese(lang, titles),
  );
  const names = path.filter((name) => name !== "");
  return element(
    "p",
    { class: "hit-place" },
    title,
    ...names.map((name) => element("span", { lang: chineseLang(lang) }, name)),
  );
}

/** Makes the list item for a hit; `query` is what its page is to mark, if anything. */
export function renderHit(hit: Hit, lang: Language, query: string | undefined): HTMLLIElement {
  const { title, body } = hit.shown;
  const textLang = chineseLang(lang);
  const href = clauseHref(lang, hit.document.id, hit.clause, query);
  const heading =
    title.length > 0
      ? element("a", { href, lang: textLang }, ...marked(title))
      : element("a", { href, class: "hit-kind" }, KIND_NAMES[hit.kind][lang]);
  const item = element(
    "li",
    { class: "hit", "data-clause": `${hit.document.id}#${hit.clause}` },
    place(hit, lang),
    element("h2", { class: "hit-title" }, heading),
  );
  if (hit.english !== null) {
    item.append(element("p", { class: "hit-english", lang: "en" }, ...marked(hit.english)));
  }
  if (body !== null) {
    item.append(element("p", { class: "hit-text text", lang: textLang }, ...bodyText(body)));
  }
  return item;
}
