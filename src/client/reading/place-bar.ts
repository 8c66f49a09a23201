/**
 * The bar with the path of the clause being read, each part a link, and with the buttons for the next and previous
 * section.
 */
import { element, required } from "../dom/elements.ts";
import { type ClauseName, pathOf } from "./clause-name.ts";
import { distanceBelow, holdLanding } from "./landing.ts";

/** Distance from its scroll position, in pixels, within which a section counts as scrolled to. */
const SLACK = 8;

/** The language of a printed number beside a title in another language. */
function langOf(label: string): string | undefined {
  return /\p{Script=Han}/u.test(label) ? "zh" : undefined;
}

/** The two parts of a name. A part of the path that is not the last shows its number only. */
function words({ label, rest }: ClauseName): HTMLElement[] {
  return [
    ...(label === "" ? [] : [element("span", { lang: langOf(label) }, label)]),
    ...(rest === "" ? [] : [element("span", { class: label === "" ? undefined : "rest" }, rest)]),
  ];
}

export interface PlaceBar {
  /** Shows the path of a clause. */
  show(clause: Element): void;
  /** Offers to continue at a clause, until a path is shown. */
  offer(clause: Element): void;
}

/** Initializes the bar. @param sections ids of the document's sections, in reading order */
export function startPlaceBar(bar: HTMLElement, sections: readonly string[]): PlaceBar {
  const path = required(bar, "#place", HTMLElement);
  const list = required(path, "ol", HTMLOListElement);
  const lang = (): string | undefined => {
    if (document.querySelector(".page-title .own") !== null) return undefined;
    return document.querySelector<HTMLElement>(".clauses")?.lang || undefined;
  };
  let shown: Element | null = null;

  function link(href: string, name: readonly (Node | string)[], isLast = false): HTMLElement {
    const a = element("a", { href, "aria-current": isLast ? "location" : undefined }, ...name);
    a.title = a.textContent;
    return element("li", { lang: lang() }, a);
  }

  function show(clause: Element): void {
    shown = clause;
    const own = document.querySelector(".page-title .own")?.textContent ?? null;
    const title =
      own ??
      document.querySelector(".page-title [data-zh]")?.textContent?.replace(/\s+/gu, "") ??
      "";
    const parts = pathOf(clause);
    list.replaceChildren(
      link("#top", [title]),
      ...parts.map((part, index) =>
        link(`#${part.clause.id}`, words(part.name), index === parts.length - 1),
      ),
    );
    bar.dataset.state = "path";
  }

  /** The section before or after the top of the text in the window. */
  function neighbour(isForward: boolean): Element | undefined {
    const tops = sections.flatMap((id) => {
      const section = document.getElementById(id);
      // Folded sections cannot be stepped to.
      const isSeen = section?.querySelector(".clause-heading, .run-in-heading")?.checkVisibility();
      if (section === null || isSeen !== true) return [];
      return [{ section, top: distanceBelow(section) }];
    });
    const found = isForward
      ? tops.find(({ top }) => top > SLACK)
      : tops.findLast(({ top }) => top < -SLACK);
    return found?.section;
  }

  for (const button of bar.querySelectorAll<HTMLElement>("[data-section-step]")) {
    const isForward = button.dataset.sectionStep === "forward";
    button.addEventListener("click", () => {
      const section = neighbour(isForward);
      if (section === undefined) {
        if (!isForward) scrollTo({ top: 0 });
        return;
      }
      section.scrollIntoView();
      holdLanding(section);
    });
  }
  document.addEventListener("tiaowen:text-changed", () => {
    if (shown !== null) show(shown);
  });

  return {
    show,
    offer(clause) {
      if (shown !== null) return;
      const name = pathOf(clause).flatMap((part) => words(part.name));
      const said = element("span", { class: "said", lang: document.documentElement.lang });
      said.append(path.dataset.continue ?? "");
      list.replaceChildren(link(`#${clause.id}`, [said, " ", ...name], true));
      bar.dataset.state = "offer";
    },
  };
}
