/** The line above the answer with links to the places that the query names. */
import type { CitationLookup, CitedPlace } from "../../../search/suggest/citation-lookup.ts";
import { chineseLang, plainTitle } from "../../../site/i18n/chinese.ts";
import type { Language } from "../../../site/i18n/languages.ts";
import { entryWord, morePlaces } from "../../../site/i18n/search/entry.ts";
import { clauseHref } from "../../../site/routes/address.ts";
import { element } from "../../dom/elements.ts";
import { jumpLabel, jumpName } from "../../suggest/options.ts";

function placeLink(jump: CitedPlace, lang: Language): HTMLElement {
  const { id, titles } = jump.document;
  const name = jumpName(jump, lang);
  const title = plainTitle(lang, titles);
  const titleLang = titles.en === null ? chineseLang(lang) : undefined;
  return element(
    "li",
    {},
    element("a", { href: clauseHref(lang, id, jump.fragment ?? undefined) }, jumpLabel(jump, lang)),
    ...(name === "" ? [] : [" ", element("span", { class: "soft", lang: titleLang }, title)]),
  );
}

/** Creates the line and inserts it before an element. `show` fills it with places, or hides it if there are none. */
export function createJumpLine(
  before: Element,
  lang: Language,
): { show(jumps: CitationLookup): void } {
  const line = element("nav", { class: "jump-line", "aria-label": entryWord(lang, "goTo") });
  line.hidden = true;
  before.before(line);
  return {
    show({ targets, total }) {
      line.hidden = total === 0;
      const left = total - targets.length;
      line.replaceChildren(
        element("span", { class: "jump-line-lead" }, entryWord(lang, "goToPlaces")),
        element("ul", {}, ...targets.map((jump) => placeLink(jump, lang))),
        ...(left > 0 ? [element("span", { class: "soft" }, morePlaces(lang, left))] : []),
      );
    },
  };
}
