/** OFD, the state standard GB/T 33190, → pages with their runs of text and drawn lines. */
// @ts-nocheck

import { ImportFailure } from "../imported.ts";
import { damaged, type PackageFiles, readPackage } from "../package/read-zip.ts";
import {
  childOf,
  childrenOf,
  descendantsOf,
  parseXml,
  type XmlElement,
  xmlText,
} from "../package/xml.ts";
import type { Page, Rule, Run } from "../pages/page.ts";

const KIND = "OFD";
/** Points in a millimetre, the unit of OFD. */
const POINT = 72 / 25.4;
const MOST_PAGES = 3000;

export interface OfdText {
  readonly pages: readonly Page[];
  readonly title: string | null;
}

/** @throws ImportFailure for a file that is damaged, or has no text */
export function readOfd(bytes: Uint8Array): OfdText {
  const files = readPackage(bytes, KIND);
  const open = (path: string): XmlElement => {
    const xml = files.get(path);
    if (xml === undefined) throw damaged(KIND, `“${path}” is missing`);
    return withoutPrefixes(parseXml(xml, KIND));
  };
  const pages: Page[] = [];
  let title: string | null = null;
  for (const body of childrenOf(open("OFD.xml"), "DocBody")) {
    const root = childOf(body, "DocRoot");
    if (root === undefined) continue;
    const stated = childOf(childOf(body, "DocInfo"), "Title");
    title ??= stated ? xmlText(stated).trim() || null : null;
    pages.push(...pagesOf(pathBelow("", xmlText(root).trim()), open, files, pages.length));
  }
  if (pages.length === 0) throw damaged(KIND, "it has no pages");
  return { pages, title };
}

function pagesOf(
  path: string,
  open: (path: string) => XmlElement,
  files: PackageFiles,
  before: number,
): Page[] {
  const document = open(path);
  const common = childOf(document, "CommonData");
  const folder = path.slice(0, path.lastIndexOf("/") + 1);
  const size = boxOf(childOf(childOf(common, "PageArea"), "PhysicalBox")) ?? [0, 0, 210, 297];
  const bold = boldFonts(common, folder, open, files);
  const templates = new Map(
    childrenOf(common, "TemplatePage").map(({ attributes }) => [
      attributes.ID ?? "",
      pathBelow(folder, attributes.BaseLoc ?? ""),
    ]),
  );
  const listed = childrenOf(childOf(document, "Pages"), "Page");
  if (listed.length > MOST_PAGES) {
    throw new ImportFailure(
      `The OFD file has ${listed.length} pages; ${MOST_PAGES} are the most that one import reads.`,
      "Divide it, and import each part.",
    );
  }
  return listed.map(({ attributes }, index): Page => {
    const page = open(pathBelow(folder, attributes.BaseLoc ?? ""));
    const [, , width, height] = boxOf(childOf(childOf(page, "Area"), "PhysicalBox")) ?? size;
    const used = childrenOf(page, "Template").flatMap((template) => {
      const place = templates.get(template.attributes.TemplateID ?? "");
      return place !== undefined && files.has(place) ? [open(place)] : [];
    });
    const contents = [...used, page];
    return {
      number: before + index + 1,
      width: width * POINT,
      height: height * POINT,
      runs: contents.flatMap((content) =>
        [...descendantsOf(content, "TextObject")].flatMap((object) => runsOf(object, bold)),
      ),
      rules: contents.flatMap((content) =>
        [...descendantsOf(content, "PathObject")].flatMap(rulesOf),
      ),
    };
  });
}

/** An element whose names, and those of all below it, have no prefix: producers choose it as they like. */
function withoutPrefixes(element: XmlElement): XmlElement {
  return {
    ...element,
    name: element.name.replace(/^.*:/u, ""),
    children: element.children.map((child) =>
      typeof child === "string" ? child : withoutPrefixes(child),
    ),
  };
}

function pathBelow(folder: string, path: string): string {
  const names: string[] = [];
  for (const name of (path.startsWith("/") ? path.slice(1) : folder + path).split("/")) {
    if (name === "..") names.pop();
    else if (name !== "." && name !== "") names.push(name);
  }
  return names.join("/");
}

function numbersIn(text: string): number[] {
  return text
    .trim()
    .split(/\s+/u)
    .filter((word) => word !== "")
    .map(Number)
    .filter((value) => !Number.isNaN(value));
}

function boxOf(element: XmlElement | undefined): [number, number, number, number] | null {
  const [x, y, width, height] = element ? numbersIn(xmlText(element)) : [];
  return x === undefined || y === undefined || width === undefined || height === undefined
    ? null
    : [x, y, width, height];
}

/** The ids of bold fonts. */
function boldFonts(
  common: XmlElement | undefined,
  folder: string,
  open: (path: string) => XmlElement,
  files: PackageFiles,
): ReadonlySet<string> {
  const places = ["PublicRes", "DocumentRes"].flatMap((name) =>
    childrenOf(common, name).map((part) => pathBelow(folder, xmlText(part).trim())),
  );
  const fonts = places.flatMap((place) =>
    files.has(place) ? [...descendantsOf(open(place), "Font")] : [],
  );
  return new Set(
    fonts.flatMap(({ attributes }) => {
      const isBold = attributes.Bold === "true" || /bold|hei|黑/iu.test(attributes.FontName ?? "");
      return isBold ? [attributes.ID ?? ""] : [];
    }),
  );
}

/** The runs of a text object, one for each of its codes. */
function runsOf(object: XmlElement, bold: ReadonlySet<string>): Run[] {
  const { attributes } = object;
  const [x = 0, y = 0] = numbersIn(attributes.Boundary ?? "");
  const [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0] = numbersIn(attributes.CTM ?? "");
  const size = Number(attributes.Size ?? 3.5) * Math.hypot(c, d);
  const angle = (Math.atan2(b, a) * 180) / Math.PI;
  const isBold = bold.has(attributes.Font ?? "") || Number(attributes.Weight ?? 400) >= 600;
  let at: readonly [number, number] = [0, 0];
  return childrenOf(object, "TextCode").flatMap((code): Run[] => {
    const text = xmlText(code).replace(/[\r\n]+/gu, "");
    at = [Number(code.attributes.X ?? at[0]), Number(code.attributes.Y ?? at[1])];
    const advance = deltas(code.attributes.DeltaX ?? "");
    const count = [...text].length;
    const steps = Array.from(
      { length: Math.max(0, count - 1) },
      (_, index) => advance[index] ?? advance.at(-1) ?? Number(attributes.Size ?? 3.5),
    );
    const width =
      steps.reduce((sum, step) => sum + step, 0) + (steps.at(-1) ?? Number(attributes.Size ?? 3.5));
    const left = (x + a * at[0] + c * at[1] + e) * POINT;
    const baseline = (y + b * at[0] + d * at[1] + f) * POINT;
    const right = left + width * Math.hypot(a, b) * POINT;
    return text === "" ? [] : [{ text, left, right, baseline, size: size * POINT, isBold, angle }];
  });
}

/** The distances of characters; `g 5 3.5` stands for 3.5 five times. */
function deltas(text: string): number[] {
  const words = text.trim().split(/\s+/u);
  const values: number[] = [];
  for (let at = 0; at < words.length; at++) {
    if (words[at] === "g") {
      const count = Math.min(10_000, Number(words[at + 1] ?? 0));
      values.push(...Array<number>(count).fill(Number(words[at + 2] ?? 0)));
      at += 2;
    } else if (words[at] !== "") values.push(Number(words[at]));
  }
  return values.filter((value) => !Number.isNaN(value));
}

/** The straight lines of a path: `M 0 0 L 100 0`. */
function rulesOf(object: XmlElement): Rule[] {
  const [x = 0, y = 0] = numbersIn(object.attributes.Boundary ?? "");
  const [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0] = numbersIn(object.attributes.CTM ?? "");
  const data = childOf(object, "AbbreviatedData");
  const words = data ? xmlText(data).trim().split(/\s+/u) : [];
  const rules: Rule[] = [];
  let last: readonly [number, number] | null = null;
  for (let at = 0; at < words.length; at += 3) {
    if (!/^[MSL]$/u.test(words[at] ?? "")) break;
    const [px, py] = [Number(words[at + 1]), Number(words[at + 2])];
    const point = [(x + a * px + c * py + e) * POINT, (y + b * px + d * py + f) * POINT] as const;
    if (words[at] === "L" && last !== null) {
      const rule = {
        left: Math.min(last[0], point[0]),
        right: Math.max(last[0], point[0]),
        top: Math.min(last[1], point[1]),
        bottom: Math.max(last[1], point[1]),
      };
      if (Math.min(rule.right - rule.left, rule.bottom - rule.top) < 1) rules.push(rule);
    }
    last = point;
  }
  return rules;
}
