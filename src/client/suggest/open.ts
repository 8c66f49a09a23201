/** Makes the search fields comboboxes. The code is loaded when a field is first used. */

/** True if the target is a search field. */
function isSearchField(target: EventTarget | null): target is HTMLInputElement {
  return target instanceof HTMLInputElement && target.getAttribute("role") === "combobox";
}

/** Gives the fields their roles, and each its list when it first receives the focus. */
export function startSuggesting(): void {
  for (const field of document.querySelectorAll('input[type="search"][name="q"]')) {
    field.setAttribute("role", "combobox");
    field.setAttribute("aria-autocomplete", "list");
    field.setAttribute("aria-expanded", "false");
  }
  /** An input method may be composing before the list is loaded. */
  let isComposing = false;
  addEventListener("compositionstart", () => {
    isComposing = true;
  });
  addEventListener("compositionend", () => {
    isComposing = false;
  });
  /** The fields whose text was submitted and has not changed since. */
  const submitted = new WeakSet<EventTarget>();
  addEventListener(
    "submit",
    ({ target }) => {
      for (const field of target instanceof HTMLFormElement ? target.elements : []) {
        submitted.add(field);
      }
    },
    true,
  );
  addEventListener("input", ({ target }) => target !== null && submitted.delete(target), true);
  const started = new WeakSet<HTMLInputElement>();
  const start = (target: EventTarget | null): void => {
    if (!isSearchField(target) || started.has(target)) return;
    started.add(target);
    import("./field.ts")
      .then(({ startField }) => startField(target, !isComposing && !submitted.has(target)))
      .catch(() => started.delete(target));
  };
  addEventListener("focusin", ({ target }) => start(target));
  start(document.activeElement);
}
