/**
 * An editable combobox with a list (WAI-ARIA 1.2 and the ARIA Authoring Practices): roles, keys and pointer, without
 * content.
 */
// @ts-nocheck

import { element } from "../dom/elements.ts";

/** An option of the list. */
export interface Option {
  readonly content: readonly (Node | string)[];
  /** Called when the option is chosen. */
  choose(): void;
}

export interface Combobox {
  /** Opens the list with these options; closes it if there are none. */
  show(options: readonly Option[]): void;
  close(): void;
}

/** True while an input method is composing and handles the keys itself. Safari reports this by the key code only. */
function isComposing(event: KeyboardEvent): boolean {
  return event.isComposing || event.keyCode === 229;
}

/** Number of lists on this page, for their ids. */
let made = 0;

/**
 * Creates the list of a field, below it in `host`.
 *
 * @param onArrow called when ↓ or ↑ is pressed while the list is closed, to request options
 * @param onEnter called when Enter is pressed while no option is active; returns true if it has handled the key
 */
export function createCombobox(
  field: HTMLInputElement,
  host: HTMLElement,
  label: string,
  { onArrow, onEnter }: { onArrow(): void; onEnter(): boolean },
): Combobox {
  const id = `suggestions-${++made}`;
  const list = element("ul", { id, class: "suggestions", role: "listbox", "aria-label": label });
  list.hidden = true;
  host.classList.add("suggestions-host");
  host.append(list);
  field.setAttribute("aria-controls", id);
  let options: readonly Option[] = [];
  let active = -1;

  function activate(index: number): void {
    list.children[active]?.setAttribute("aria-selected", "false");
    active = index;
    const item = list.children[active];
    if (item === undefined) {
      field.removeAttribute("aria-activedescendant");
      return;
    }
    item.setAttribute("aria-selected", "true");
    field.setAttribute("aria-activedescendant", item.id);
    item.scrollIntoView({ block: "nearest" });
  }

  function show(next: readonly Option[]): void {
    activate(-1);
    options = next;
    const items = next.map(({ content }, index) =>
      element(
        "li",
        { id: `${id}-${index}`, class: "suggestion", role: "option", "aria-selected": "false" },
        ...content,
      ),
    );
    list.replaceChildren(...items);
    list.hidden = next.length === 0;
    list.scrollTop = 0;
    field.setAttribute("aria-expanded", String(!list.hidden));
  }

  const close = (): void => show([]);

  function choose(index: number): void {
    const option = options[index];
    close();
    option?.choose();
  }

  /** Moves to the next or previous option. Past either end, no option is active and the caret is in the field. */
  function move(step: 1 | -1): void {
    const places = options.length + 1;
    activate(((active + 1 + step + places) % places) - 1);
  }

  field.addEventListener("keydown", (event) => {
    if (isComposing(event)) return;
    const { key, ctrlKey, metaKey, altKey } = event;
    if (key === "ArrowDown" || key === "ArrowUp") {
      event.preventDefault();
      if (list.hidden) onArrow();
      else if (altKey && key === "ArrowUp") close();
      else move(key === "ArrowDown" ? 1 : -1);
    } else if (key === "Escape" && !list.hidden) {
      event.preventDefault();
      close();
    } else if (key === "Enter" && !ctrlKey && !metaKey) {
      if (active >= 0) {
        event.preventDefault();
        choose(active);
      } else {
        if (onEnter()) event.preventDefault();
        close();
      }
    } else if (key !== "Shift" && key !== "Control" && key !== "Meta" && key !== "Alt") {
      // Home, End, ← → and letters act in the field.
      activate(-1);
    }
  });
  field.addEventListener("compositionstart", close);
  field.addEventListener("blur", close);
  // Pressing an option must not take the focus from the field.
  list.addEventListener("pointerdown", (event) => event.preventDefault());
  list.addEventListener("mousedown", (event) => event.preventDefault());
  list.addEventListener("click", ({ target }) => {
    const item = target instanceof Element ? target.closest("li") : null;
    if (item !== null) choose([...list.children].indexOf(item));
  });
  return { show, close };
}
