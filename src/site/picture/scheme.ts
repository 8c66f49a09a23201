/** The picture of a spatial layout: cities, axes and circles with their places, on a grid with the north at the top. */
import type { Element } from "hast";
import type {
  Hierarchy,
  HierarchyNode,
  Scheme,
  SchemePlace,
  SchemeShape,
} from "../../model/types.ts";
import { walkNodes } from "../../model/walk.ts";
import { s } from "../html/hast.ts";
import { plainTitle } from "../i18n/chinese.ts";
import type { Language } from "../i18n/languages.ts";
import { joinList } from "../i18n/strings.ts";
import { treeWord } from "../i18n/tasks/trees.ts";
import { wrapText } from "./measure.ts";
import { type SchemeGrid, type Size, schemeGrid } from "./scheme-grid.ts";
import { drawnLink, length, textLines } from "./svg.ts";

const WIDE: Size = { width: 880, fontSize: 14, lineHeight: 20, padding: 14 };
const NARROW: Size = { width: 360, fontSize: 12, lineHeight: 16, padding: 6 };
/** Beside the introduction of the front page. */
const COLUMN: Size = { width: 500, fontSize: 13, lineHeight: 18, padding: 8 };
const STATION = 6;

/** The data for drawing a scheme at one size. */
interface Sheet {
  readonly lang: Language;
  readonly size: Size;
  readonly grid: SchemeGrid;
  readonly nameOf: (node: string) => string;
  readonly hrefOf: (node: string) => string;
}

/** Draws a scheme for wide windows, for narrow ones, and for a column of a page. */
export function drawScheme(
  lang: Language,
  hierarchy: Hierarchy,
  scheme: Scheme,
  hrefOf: (node: string) => string,
): Readonly<Record<"wide" | "narrow" | "column", () => Element>> {
  const nodes = new Map([...walkNodes(hierarchy.nodes)].map((node) => [node.id, node]));
  const nameOf = (id: string) => {
    const node: HierarchyNode | undefined = nodes.get(id);
    return node === undefined ? "" : plainTitle(lang, node.titles);
  };
  const draw = (size: Size, name: string): Element => {
    const grid = schemeGrid(scheme, size, (place) => plainTitle(lang, place.titles), nameOf);
    return drawSheet({ lang, size, grid, nameOf, hrefOf }, hierarchy, scheme, name);
  };
  return {
    wide: () => draw(WIDE, "scheme-wide"),
    narrow: () => draw(NARROW, "scheme-narrow"),
    column: () => draw(COLUMN, "scheme-column"),
  };
}

function drawSheet(sheet: Sheet, hierarchy: Hierarchy, scheme: Scheme, id: string): Element {
  const { lang, size, grid } = sheet;
  const cities = new Set(scheme.cities.flatMap(({ places }) => places));
  const title = `${plainTitle(lang, hierarchy.titles)} · ${treeWord(lang, "scheme")}`;
  return s(
    "svg",
    {
      viewBox: `0 0 ${size.width} ${length(grid.height)}`,
      role: "group",
      ariaLabelledBy: [`${id}-title`],
      ariaDescribedBy: [`${id}-about`],
    },
    s("title", { id: `${id}-title` }, title),
    s("desc", { id: `${id}-about` }, describe(sheet, scheme)),
    s(
      "g",
      { fontSize: length(size.fontSize) },
      ...scheme.circles.map((circle, index) => drawCircle(sheet, circle, index)),
      ...scheme.axes.map((axis) => drawLine(sheet, axis)),
      ...scheme.axes.map((axis, index) => drawAxisName(sheet, axis, index)),
      ...scheme.places
        .filter((place) => !cities.has(place))
        .map((place) => drawPlace(sheet, place)),
      ...scheme.cities.map((city) => drawCity(sheet, city)),
    ),
  );
}

/** The whole scheme in words, as its text alternative. */
function describe({ lang, nameOf }: Sheet, { cities, axes, circles }: Scheme): string {
  const line = (word: "city" | "axis" | "circle", shapes: readonly SchemeShape[]) => {
    const parts = shapes.map(({ node, places }) => {
      const names = places.map(({ titles }) => plainTitle(lang, titles));
      return `${nameOf(node)}${lang === "en" ? ": " : "："}${joinList(lang, names)}`;
    });
    return `${treeWord(lang, word)}${lang === "en" ? " – " : "——"}${parts.join(lang === "en" ? "; " : "；")}`;
  };
  const end = lang === "en" ? ". " : "。";
  return `${[line("city", cities), line("axis", axes), line("circle", circles)].join(end)}${end.trim()}`;
}

/** The region of a circle, with its name. */
function drawCircle({ grid, size, nameOf, hrefOf }: Sheet, { node }: SchemeShape, index: number) {
  const region = grid.circles[index];
  if (region === undefined) return null;
  const { x, y, width, height, lines, nameX, nameY } = region;
  return drawnLink(
    hrefOf(node),
    nameOf(node),
    "circle",
    s("rect", {
      x: length(x),
      y: length(y),
      width: length(width),
      height: length(height),
      rx: length(Math.min(36, height / 2)),
    }),
    textLines(lines, nameX, nameY, size.lineHeight, "middle"),
  );
}

function drawLine({ grid }: Sheet, { places }: SchemeShape): Element | null {
  const spots = places.map((place) => grid.spot(place));
  const first = spots[0];
  const last = spots.at(-1);
  if (first === undefined || last === undefined) return null;
  const x = axisX(grid, places);
  return s("line", {
    className: ["axis-line"],
    x1: length(x),
    x2: length(x),
    y1: length(first.y),
    y2: length(last.y),
  });
}

/** The x coordinate of an axis: that of its first place in a single column, or else of its first place. */
function axisX(grid: SchemeGrid, places: readonly SchemePlace[]): number {
  const alone = places.find(({ columns }) => columns[0] === columns[1]) ?? places[0];
  return alone === undefined ? 0 : grid.spot(alone).x;
}

function drawAxisName(
  { grid, size, nameOf, hrefOf }: Sheet,
  { node, places }: SchemeShape,
  index: number,
): Element | null {
  const lines = grid.axisLines[index] ?? [];
  const x = axisX(grid, places);
  const top = grid.top - lines.length * size.lineHeight + size.lineHeight / 2 - 6;
  const width = grid.columnWidth;
  return drawnLink(
    hrefOf(node),
    nameOf(node),
    "axis",
    s("rect", {
      x: length(x - width / 2),
      y: "0",
      width: length(width),
      height: length(grid.top - 4),
    }),
    textLines(lines, x, top, size.lineHeight, "middle"),
  );
}

/** A place: a station with its name on the right. */
function drawPlace({ grid, size, lang }: Sheet, place: SchemePlace): Element {
  const { x, y } = grid.spot(place);
  const lines = wrapText(plainTitle(lang, place.titles), grid.nameRoom / size.fontSize);
  const middle = y - ((lines.length - 1) * size.lineHeight) / 2;
  return s(
    "g",
    { className: ["place"] },
    s("circle", { cx: length(x), cy: length(y), r: length(STATION) }),
    textLines(lines, x + STATION + size.padding / 2 + 2, middle, size.lineHeight),
  );
}

/** A city: a block over its station, or over the stations of both axes. */
function drawCity({ grid, size, nameOf, hrefOf }: Sheet, { node, places }: SchemeShape) {
  const place = places[0];
  if (place === undefined) return null;
  const { x, y, width, height, lines } = grid.block(place);
  const middle = y - ((lines.length - 1) * size.lineHeight) / 2;
  return drawnLink(
    hrefOf(node),
    nameOf(node),
    "city",
    s("rect", {
      x: length(x - width / 2),
      y: length(y - height / 2),
      width: length(width),
      height: length(height),
      rx: "6",
    }),
    textLines(lines, x, middle, size.lineHeight, "middle"),
  );
}
