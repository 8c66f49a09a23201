/** Drawings as SVG: an element of a page, painted by its style sheet, and the text of a file, painted by itself. */
import { escapeXml } from "../../../text/xml.ts";
import { type Drawing, FILE_COLOURS, FONTS, px, type Shape } from "./drawing.ts";

const NAMESPACE = "http://www.w3.org/2000/svg";

type Attributes = Readonly<Record<string, string | number | undefined>>;

/** Name, attributes and text of a shape. */
function markup(shape: Shape): readonly [name: string, attributes: Attributes, text: string] {
  switch (shape.kind) {
    case "rect": {
      const { x, y, width, height } = shape;
      return ["rect", { x: px(x), y: px(y), width: px(width), height: px(height) }, ""];
    }
    case "path": {
      const d = shape.points
        .map(([x, y], at) => `${at === 0 ? "M" : "L"}${px(x)} ${px(y)}`)
        .join("");
      return ["path", { d, "stroke-dasharray": shape.isDashed ? "4 3" : undefined }, ""];
    }
    case "text": {
      const { x, y, anchor, isBold } = shape;
      return [
        "text",
        { x: px(x), y: px(y), "text-anchor": anchor, "font-weight": isBold ? 600 : undefined },
        shape.text,
      ];
    }
  }
}

function svgElement(
  name: string,
  attributes: Attributes,
  ...children: (Node | string)[]
): SVGElement {
  const made = document.createElementNS(NAMESPACE, name);
  for (const [key, value] of Object.entries(attributes)) {
    if (value !== undefined) made.setAttribute(key, String(value));
  }
  made.append(...children);
  return made;
}

/**
 * The drawing as an element, hidden from assistive technology and without tab stops: tables beside it say the same, with
 * the same links.
 */
export function drawInPage({ width, height, shapes }: Drawing): SVGElement {
  return svgElement(
    "svg",
    { class: "figure", viewBox: `0 0 ${width} ${height}`, width, height, "aria-hidden": "true" },
    ...shapes.map((shape) => {
      const [name, attributes, text] = markup(shape);
      const drawn = svgElement(name, { class: shape.paint, ...attributes }, text);
      if (shape.kind === "path" || shape.link === undefined) return drawn;
      const { href, title } = shape.link;
      drawn.append(svgElement("title", {}, title));
      return svgElement("a", { href, tabindex: -1 }, drawn);
    }),
  );
}

/** The drawing as a file. Links are left out. */
export function svgFile({ title, width, height, shapes }: Drawing): string {
  const written = shapes.map((shape) => {
    const [name, attributes, text] = markup(shape);
    const colour = FILE_COLOURS[shape.paint];
    const paint = shape.kind === "path" ? { fill: "none", stroke: colour } : { fill: colour };
    const pairs = Object.entries({ ...attributes, ...paint })
      .filter(([, value]) => value !== undefined)
      .map(([key, value]) => ` ${key}="${escapeXml(String(value))}"`);
    return `<${name}${pairs.join("")}>${escapeXml(text)}</${name}>`;
  });
  return [
    `<svg xmlns="${NAMESPACE}" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" font-family="${escapeXml(FONTS.family)}" font-size="${FONTS.size}">`,
    `<title>${escapeXml(title)}</title>`,
    `<rect width="${width}" height="${height}" fill="#ffffff"/>`,
    ...written,
    "</svg>\n",
  ].join("\n");
}
