/** The note of a converted character: its source, its conversion, and the reason for the choice. */
import type { ShownOrigin } from "../../export/artifacts/annotations/provenance.ts";
import { reasonIn } from "../../model/content/reason.ts";
import type { Reason } from "../../model/types.ts";
import { TEXT_SCRIPT } from "../../site/i18n/languages.ts";
import { element } from "../dom/elements.ts";
import { pageLanguage } from "../dom/page-language.ts";

const TEXT_LANG = { "zh-Hans": "zh-Hans", "zh-Hant": "zh-Hant-HK" } as const;
/** Pixels between the note and the character, and between the note and the window's edge. */
const GAP = 8;

export interface OriginNote {
  readonly element: HTMLElement;
  show(origin: ShownOrigin, at: Element): void;
  hide(): void;
}

/** The languages of a document's source and of its conversion. */
export interface Direction {
  readonly from: keyof typeof TEXT_LANG;
  readonly to: keyof typeof TEXT_LANG;
}

/** The editor's reason in the language of the page; a reason in one language has its own `lang`. */
function reasonOf(why: Reason): HTMLElement {
  const page = pageLanguage();
  const words = reasonIn(why, page === "en" ? "en" : TEXT_SCRIPT[page]);
  const own = /\p{Script=Han}/u.test(words) ? "zh" : "en";
  return element("p", { lang: typeof why === "string" ? own : undefined }, words);
}

/** Initializes the note of the page. Its data attributes contain its sentences. */
export function createOriginNote(note: HTMLElement, { from, to }: Direction): OriginNote {
  const inSource = (words: string) => element("span", { lang: TEXT_LANG[from] }, words);

  /** A sentence of the page, with the source's words in place of `{by}`. */
  function sentence(origin: ShownOrigin): HTMLElement {
    const template = note.dataset[origin.rule] ?? "";
    const [before = "", after = ""] = template.split("{by}");
    return element("p", {}, before, inSource(origin.by), after);
  }

  function words(origin: ShownOrigin): HTMLElement[] {
    const change =
      origin.from === origin.to
        ? [inSource(origin.from), element("small", {}, note.dataset.kept ?? "")]
        : [inSource(origin.from), " → ", element("span", { lang: TEXT_LANG[to] }, origin.to)];
    const why = origin.why === undefined ? [] : [reasonOf(origin.why)];
    return [element("p", { class: "glyphs" }, ...change), sentence(origin), ...why];
  }

  return {
    element: note,
    show(origin, at) {
      note.replaceChildren(...words(origin));
      note.showPopover();
      const place = at.getBoundingClientRect();
      const { width, height } = note.getBoundingClientRect();
      const middle = place.left + place.width / 2 - width / 2;
      const left = Math.max(GAP, Math.min(middle, document.body.clientWidth - width - GAP));
      const above = place.top - height - GAP;
      const top = above >= GAP ? above : place.bottom + GAP;
      note.style.setProperty("left", `${left}px`);
      note.style.setProperty("top", `${top}px`);
    },
    hide() {
      if (note.matches(":popover-open")) note.hidePopover();
    },
  };
}
