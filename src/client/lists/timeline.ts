/** Filters the timeline by document and by the sort of date; the address holds the choices. */
import { laneHeight } from "../../site/picture/lane-height.ts";
import { chosen, readAddress, writeAddress } from "./filter-address.ts";

/** The names of the choices, in the form and in the address. */
const CHOICES = ["doc", "when"] as const;

const form = document.querySelector<HTMLFormElement>("#timeline-filter");
const years = [...document.querySelectorAll<HTMLElement>("#timeline > section")];

/** Puts the marks that are left above each other, and makes the lane as high as they need. */
function pack(lane: SVGElement): void {
  const step = Number(lane.dataset.step);
  let highest = 1;
  for (const column of lane.querySelectorAll("g")) {
    let hidden = 0;
    for (const mark of column.querySelectorAll("a")) {
      if (mark.hasAttribute("hidden")) hidden++;
      else mark.setAttribute("transform", `translate(0 ${hidden * step})`);
    }
    highest = Math.max(highest, column.childElementCount - hidden);
  }
  lane.setAttribute("height", String(laneHeight(highest, step)));
}

/** Hides the marks of an axis whose entries are hidden, and lanes without marks. */
function showMarks(): void {
  for (const mark of document.querySelectorAll<SVGAElement>(".time-axis svg a")) {
    const entry = document.getElementById(mark.href.baseVal.slice(1));
    mark.toggleAttribute("hidden", entry?.hidden === true);
  }
  for (const lane of document.querySelectorAll<HTMLElement>(".time-axis li")) {
    lane.hidden = lane.querySelector("svg a:not([hidden])") === null;
  }
  for (const lane of document.querySelectorAll<SVGElement>(".time-axis svg.lane")) pack(lane);
}

/** Applies the filter. A year without a matching entry is hidden, and so are marks on the axis. */
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
  }
  showMarks();
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
