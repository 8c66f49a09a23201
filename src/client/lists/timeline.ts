/** Filters the timeline by document and by past or target; the address holds the choices. */
import { chosen, readAddress, writeAddress } from "./filter-address.ts";

/** The names of the choices, in the form and in the address. */
const CHOICES = ["doc", "when"] as const;

const form = document.querySelector<HTMLFormElement>("#timeline-filter");
const years = [...document.querySelectorAll<HTMLElement>("#timeline > section")];

/** Applies the filter. A year without a matching entry is hidden, also in the list of years. */
function show(controls: HTMLFormElement): void {
  const [doc, when] = [chosen(controls, "doc"), chosen(controls, "when")];
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

if (form !== null) {
  readAddress(form, CHOICES);
  show(form);
  form.addEventListener("change", () => {
    writeAddress(form, CHOICES);
    show(form);
  });
  form.addEventListener("submit", (event) => event.preventDefault());
}
