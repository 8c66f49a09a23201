/** Filters the timeline by document and by past and target; the address holds what is chosen. */

/** The names of the choices in the form, which are those of the address. */
const CHOICES = ["doc", "when"] as const;

const form = document.querySelector<HTMLFormElement>("#timeline-filter");
const years = [...document.querySelectorAll<HTMLElement>("#timeline > section")];

/** The value of a choice, empty for all. */
function chosen(data: FormData, name: (typeof CHOICES)[number]): string {
  return String(data.get(name) ?? "");
}

/** Shows what the form asks for; a year without an entry goes, in the list of years too. */
function show(controls: HTMLFormElement): void {
  const data = new FormData(controls);
  const [doc, when] = [chosen(data, "doc"), chosen(data, "when")];
  let shown = 0;
  let all = 0;
  for (const year of years) {
    let left = 0;
    for (const entry of year.querySelectorAll<HTMLElement>("li")) {
      const fits =
        (doc === "" || entry.dataset.document === doc) &&
        (when === "" || entry.dataset.time === when);
      entry.hidden = !fits;
      all++;
      if (fits) left++;
    }
    shown += left;
    year.hidden = left === 0;
    const link = document.querySelector(`.timeline-years a[href$="#${year.id}"]`)?.closest("li");
    if (link) link.hidden = left === 0;
  }
  const output = controls.querySelector("output");
  if (output === null) return;
  output.value =
    doc === "" && when === ""
      ? ""
      : (output.dataset.words ?? "")
          .replace("{shown}", String(shown))
          .replace("{all}", String(all));
}

/** Takes the choices from the address; what the form does not offer is left at all. */
function readAddress(controls: HTMLFormElement): void {
  const asked = new URLSearchParams(location.search);
  controls.reset();
  for (const name of CHOICES) {
    const value = asked.get(name) ?? "";
    for (const choice of controls.querySelectorAll<HTMLOptionElement | HTMLInputElement>(
      `[name="${name}"] option, input[name="${name}"]`,
    )) {
      if (choice.value !== value) continue;
      if (choice instanceof HTMLOptionElement) choice.selected = true;
      else choice.checked = true;
    }
  }
}

function writeAddress(controls: HTMLFormElement): void {
  const address = new URL(location.href);
  const data = new FormData(controls);
  for (const name of CHOICES) {
    const value = chosen(data, name);
    if (value === "") address.searchParams.delete(name);
    else address.searchParams.set(name, value);
  }
  history.replaceState(history.state, "", address);
}

if (form !== null) {
  readAddress(form);
  show(form);
  form.addEventListener("change", () => {
    writeAddress(form);
    show(form);
  });
  form.addEventListener("submit", (event) => event.preventDefault());
}
