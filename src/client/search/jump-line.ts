/** The line above the answer that leads to the places that the query names. */
import type { Jump, Jumps } from "../../search/jump.ts";
import type { Searcher } from "../../search/searcher.ts";
import { clauseHref } from "../../site/address.ts";
import { chineseLang, plainTitle } from "../../site/chinese.ts";
import { entryWord, morePlaces } from "../../site/entry-strings.ts";
import type { Language } from "../../site/languages.ts";
import { jumpName } from "../suggest/options.ts";
import { element } from "./elements.ts";

const MOST_PLACES = 4;

function placeLink(jump: Jump, lang: Language): HTMLElement {
  const { id, titles } = jump.document;
  const name = jumpName(jump, lang);
  const title = plainTitle(lang, titles);
  const titleLang = titles.en === null ? chineseLang(lang) : undefined;
  return element(
    "li",
    {},
    element(
      "a",
      { href: clauseHref(lang, id, jump.fragment ?? undefined) },
      element("span", { lang: name === "" ? titleLang : chineseLang(lang) }, name || title),
    ),
    ...(name === "" ? [] : [" ", element("span", { class: "soft", lang: titleLang }, title)]),
  );
}

/** Makes the line and puts it before an element; `show` tells it what is asked. */
export function createJumpLine(
  before: Element,
  searcher: Pick<Searcher, "jumps">,
  lang: Language,
): { show(query: string): void; isShown(): boolean } {
  const line = element("nav", { class: "jump-line", "aria-label": entryWord(lang, "goTo") });
  line.hidden = true;
  before.before(line);
  let asked = "";

  function fill({ targets, total }: Jumps): void {
    line.hidden = total === 0;
    const left = total - targets.length;
    line.replaceChildren(
      element("span", { class: "jump-line-lead" }, entryWord(lang, "goToPlaces")),
      element("ul", {}, ...targets.map((jump) => placeLink(jump, lang))),
      ...(left > 0 ? [element("span", { class: "soft" }, morePlaces(lang, left))] : []),
    );
  }

  return {
    isShown: () => !line.hidden,
    show(query) {
      asked = query;
      searcher
        .jumps(query, MOST_PLACES)
        .then((jumps) => {
          if (asked === query) fill(jumps);
        })
        .catch(() => {
          if (asked === query) line.hidden = true;
        });
    },
  };
}
