/** The documents of a large collection as choices of a filter: loaded when they are asked for, with a filter of their own. */
import { langOfName } from "../../../site/i18n/chinese.ts";
import { element, required } from "../../dom/elements.ts";
import { pageLanguage } from "../../dom/page-language.ts";
import { hasWords, type Listed, loadListing } from "../../lists/listing.ts";
import { FACET_PARAMETERS } from "../state/address-state.ts";

export interface ManyDocuments {
  /** Loads the choices, if they are not there; rejects, and says so, if that fails. */
  load(): Promise<void>;
  /** Shows those with most clauses first; null where there is no answer. */
  arrange(counts: ReadonlyMap<string, number> | null): void;
}

/** So many choices are shown at once. */
const MOST = 100;

function choice({ id, title, issuer }: Listed): HTMLLabelElement {
  const lang = langOfName(pageLanguage(), title);
  return element(
    "label",
    { class: "search-choice", title: issuer === "" ? title : `${title} · ${issuer}` },
    element("input", {
      type: "checkbox",
      name: FACET_PARAMETERS.documents,
      value: id,
      "data-issuer": issuer === "" ? undefined : issuer,
    }),
    element("span", { "data-name": "", lang }, title),
    element("span", { class: "search-count", "data-count": "" }),
  );
}

/** @param add takes the checkboxes up when they are made */
export function createManyDocuments(
  panel: HTMLDetailsElement,
  add: (boxes: readonly HTMLInputElement[]) => void,
): ManyDocuments {
  const input = required(panel, "input[type=search]", HTMLInputElement);
  const list = required(panel, "[data-choices]", HTMLElement);
  const status = required(panel, "[role=status]", HTMLElement);
  let choices: readonly { listed: Listed; label: HTMLLabelElement; box: HTMLInputElement }[] = [];
  let counts: ReadonlyMap<string, number> | null = null;
  let loading: Promise<void> | null = null;

  function arrange(): void {
    const known = counts;
    const sorted =
      known === null
        ? choices
        : choices.toSorted(
            (one, other) => (known.get(other.listed.id) ?? 0) - (known.get(one.listed.id) ?? 0),
          );
    let shown = 0;
    for (const { listed, label, box } of sorted) {
      const isWanted = box.checked || (hasWords(listed, input.value) && !label.hidden);
      const isShown = isWanted && (box.checked || shown < MOST);
      if (isShown) shown++;
      label.toggleAttribute("data-left-out", !isShown);
    }
    list.append(...sorted.map(({ label }) => label));
  }

  async function fill(): Promise<void> {
    const documents = await loadListing(pageLanguage());
    choices = documents.map((listed) => {
      const label = choice(listed);
      return { listed, label, box: required(label, "input", HTMLInputElement) };
    });
    list.replaceChildren(...choices.map(({ label }) => label));
    add(choices.map(({ box }) => box));
    arrange();
  }

  function load(): Promise<void> {
    loading ??= fill().catch((error: unknown) => {
      loading = null;
      status.textContent = status.dataset.failed ?? "";
      throw error;
    });
    status.textContent = "";
    return loading;
  }

  panel.addEventListener("toggle", () => {
    load().catch(() => {});
  });
  input.addEventListener("input", (event) => {
    event.stopPropagation();
    arrange();
  });
  return {
    load,
    arrange(next) {
      counts = next;
      arrange();
    },
  };
}
