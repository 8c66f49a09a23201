/** The clause picker: a list of documents, and the clauses of the chosen one, filtered by number or words. */
import { type Language, SCRIPT_LANG, TEXT_SCRIPT } from "../../site/i18n/languages.ts";
import { linkingStrings } from "../../site/i18n/reading/linking.ts";
import { createFolding } from "../../text/fold/fold.ts";
import { clausesOf, loadOutline, type NamedClause } from "../data/outlines.ts";
import { element, required } from "../dom/elements.ts";

/** Deepest level of indentation in the list. */
const DEEPEST = 6;

const { fold } = createFolding(new Map());

function fits({ id, name, reference, english }: NamedClause, typed: string): boolean {
  const asked = fold(typed);
  if (asked === "") return true;
  return [id, name, reference, english ?? ""].some((text) => fold(text).includes(asked));
}

/** Ends a list that has more than it shows in the middle of a row, so that it is seen to go on. */
function endInRow(list: HTMLElement): void {
  list.style.maxHeight = "";
  list.scrollTop = 0;
  if (list.scrollHeight <= list.clientHeight) return;
  const { top, bottom } = list.getBoundingClientRect();
  const rows = Array.from(list.children, (row) => row.getBoundingClientRect());
  const last = rows.findLast((row) => row.top + row.height / 2 <= bottom);
  if (last !== undefined) list.style.maxHeight = `${last.top + last.height / 2 - top}px`;
}

export interface Picker {
  /** Shows the clauses of the address's document, with the clause of the address selected. */
  open(address: string | null): void;
}

/** Creates the picker of a side. */
export function createPicker(
  root: HTMLElement,
  lang: Language,
  onChoose: (address: string) => void,
): Picker {
  const strings = linkingStrings(lang);
  const documents = required(root, "select", HTMLSelectElement);
  const field = required(root, "input[type=search]", HTMLInputElement);
  const list = required(root, ".pick-list", HTMLElement);
  const status = required(root, "output", HTMLOutputElement);
  const tag = SCRIPT_LANG[TEXT_SCRIPT[lang]];
  let chosen: string | null = null;
  let asked = 0;
  /** Resolves when the list has what was asked for last. */
  let filled = Promise.resolve();

  function option(document: string, clause: NamedClause): HTMLElement {
    const { depth, id, name, english } = clause;
    const address = `${document}#${id}`;
    const button = element(
      "button",
      {
        type: "button",
        class: `depth-${Math.min(depth, DEEPEST)}`,
        "aria-current": address === chosen ? "true" : undefined,
      },
      ...(english === null ? [] : [element("span", { lang: "en" }, english), " "]),
      element("span", { class: english === null ? undefined : "soft", lang: tag }, name),
    );
    button.addEventListener("click", () => onChoose(address));
    return element("li", {}, button);
  }

  async function fill(): Promise<void> {
    const own = ++asked;
    const document = documents.value;
    try {
      const clauses = clausesOf(await loadOutline(lang, document));
      if (own !== asked) return;
      const fitting = clauses.filter((clause) => fits(clause, field.value));
      list.replaceChildren(...fitting.map((clause) => option(document, clause)));
      status.textContent = fitting.length === 0 ? strings.noMatch : "";
      endInRow(list);
      list.querySelector("[aria-current]")?.scrollIntoView({ block: "nearest" });
    } catch {
      if (own === asked) status.textContent = strings.failed;
    }
  }

  function refill(): void {
    filled = fill();
  }

  documents.addEventListener("change", refill);
  field.addEventListener("input", refill);
  field.addEventListener("keydown", ({ key, isComposing }) => {
    if (key !== "Enter" || isComposing) return;
    void filled.then(() => list.querySelector("button")?.click());
  });

  return {
    open(address) {
      chosen = address;
      const document = address?.split("#")[0];
      const isKnown = [...documents.options].some(({ value }) => value === document);
      if (document !== undefined && isKnown) documents.value = document;
      refill();
    },
  };
}
