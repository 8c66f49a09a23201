/** A drawing in a page, made anew for each width, with buttons that save it. */
import { element } from "../../dom/elements.ts";
import { saveFile } from "../../dom/save-file.ts";
import { type Drawing, withCitation } from "./drawing.ts";
import { pngFile } from "./png.ts";
import { drawInPage, svgFile } from "./svg.ts";

/** Width of a drawing in a file. */
const FILE_WIDTH = 960;
const LEAST_WIDTH = 260;
/** Width of the text of a sheet (156 mm) in CSS pixels: lettering is printed as large as it is drawn. */
const SHEET_WIDTH = 589;

export interface Figure {
  draw(width: number): Drawing;
  /** What stands above it: its title, and what its lengths and axes measure. Left out where its section tells both. */
  readonly caption?: { readonly title: string; readonly measure: string };
  /** The name of its files, without an ending. */
  readonly file: string;
  /** The lines below it in its files. */
  readonly citation: readonly string[];
}

/** The element of a figure. `name` is what the group of its buttons is called. */
export function figureView(figure: Figure, name: string): HTMLElement {
  const frame = element("div", { class: "figure-frame" });
  const whole = (): Drawing =>
    withCitation(figure.draw(FILE_WIDTH), [
      ...(figure.caption === undefined ? [] : [figure.caption.measure]),
      ...figure.citation,
    ]);
  const svg = element("button", { type: "button", class: "button" }, "SVG");
  svg.addEventListener("click", () =>
    saveFile(`${figure.file}.svg`, "image/svg+xml", svgFile(whole())),
  );
  const png = element("button", { type: "button", class: "button" }, "PNG");
  png.addEventListener("click", async () =>
    saveFile(`${figure.file}.png`, "image/png", await pngFile(whole())),
  );
  let drawn = 0;
  let isPrinting = false;
  const show = (width: number): void => frame.replaceChildren(drawInPage(figure.draw(width)));
  new ResizeObserver(([entry]) => {
    const width = Math.max(LEAST_WIDTH, Math.floor(entry?.contentRect.width ?? 0));
    if (width === drawn || isPrinting) return;
    drawn = width;
    show(width);
  }).observe(frame);
  drawForSheets(frame, (printing) => {
    isPrinting = printing;
    show(printing ? SHEET_WIDTH : drawn);
  });
  const buttons = element(
    "p",
    { class: "save-buttons", role: "group", "aria-label": name },
    element("span", { class: "soft" }, name),
    svg,
    png,
  );
  return element("figure", { class: "figure-view" }, ...captionOf(figure), frame, buttons);
}

/** Has a drawing made anew before and after the page is printed, as long as it is in the page. */
function drawForSheets(frame: HTMLElement, draw: (printing: boolean) => void): void {
  const ends = new AbortController();
  const on = ({ type }: Event): void => {
    if (frame.isConnected) draw(type === "beforeprint");
    else ends.abort();
  };
  for (const type of ["beforeprint", "afterprint"]) {
    addEventListener(type, on, { signal: ends.signal });
  }
}

function captionOf({ caption }: Figure): HTMLElement[] {
  if (caption === undefined) return [];
  return [
    element(
      "figcaption",
      {},
      element("strong", {}, caption.title),
      element("span", { class: "soft" }, caption.measure),
    ),
  ];
}
