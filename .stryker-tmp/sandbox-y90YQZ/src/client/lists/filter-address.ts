/** The choices of a filter form in the address of the page: a value that is not given stands for all. */
// @ts-nocheck


/** The value of a choice; empty for all. */
export function chosen(form: HTMLFormElement, name: string): string {
  return String(new FormData(form).get(name) ?? "");
}

/** Sets the form to the address. A value that the form does not offer stands for all. */
export function readAddress(form: HTMLFormElement, names: readonly string[]): void {
  const asked = new URLSearchParams(location.search);
  form.reset();
  for (const name of names) {
    const value = asked.get(name) ?? "";
    for (const choice of form.querySelectorAll<HTMLOptionElement | HTMLInputElement>(
      `[name="${name}"] option, input[name="${name}"]`,
    )) {
      if (choice.value !== value) continue;
      if (choice instanceof HTMLOptionElement) choice.selected = true;
      else choice.checked = true;
    }
  }
}

/** Writes the choices of the form into the address, in the place of the present entry of the history. */
export function writeAddress(form: HTMLFormElement, names: readonly string[]): void {
  const address = new URL(location.href);
  for (const name of names) {
    const value = chosen(form, name);
    if (value === "") address.searchParams.delete(name);
    else address.searchParams.set(name, value);
  }
  history.replaceState(history.state, "", address);
}
