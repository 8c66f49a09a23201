/** Drawings: shapes in pixels, which become SVG in a page, SVG or PNG in a file. */

/** The colours of a drawing; a page has them in its style sheet, a file below. */
export const FILE_COLOURS = {
  ink: "#1d1c1a",
  soft: "#625e58",
  rule: "#dcd9d2",
  ground: "#f4f3ef",
  series0: "#b7321c",
  series1: "#1f6f8b",
  series2: "#8a6d00",
  series3: "#6a4c93",
  series4: "#2f7d4f",
} as const;

type Paint = keyof typeof FILE_COLOURS;

/** The paints of up to five series. */
export const SERIES = ["series0", "series1", "series2", "series3", "series4"] as const;

/** Where a shape leads, and what a pointer on it is told. */
export interface Link {
  readonly href: string;
  readonly title: string;
}

export type Shape =
  | {
      readonly kind: "rect";
      readonly x: number;
      readonly y: number;
      readonly width: number;
      readonly height: number;
      readonly paint: Paint;
      readonly link?: Link;
    }
  | {
      readonly kind: "path";
      /** x and y of each point. */
      readonly points: readonly (readonly [number, number])[];
      readonly paint: Paint;
      readonly isDashed?: boolean;
    }
  | {
      readonly kind: "text";
      readonly x: number;
      readonly y: number;
      readonly text: string;
      readonly paint: Paint;
      readonly anchor?: "start" | "middle" | "end";
      readonly isBold?: boolean;
      readonly link?: Link;
    };

export interface Drawing {
  /** What it shows, for its file and for assistive technology. */
  readonly title: string;
  readonly width: number;
  readonly height: number;
  readonly shapes: readonly Shape[];
}

const FONT_SIZE = 12;
const FONT = '"Noto Sans CJK SC", "Noto Sans SC", "PingFang SC", "Microsoft YaHei", sans-serif';
/** The font of a file. */
export const FONTS = { family: FONT, size: FONT_SIZE } as const;

/** A number of pixels with at most one decimal. */
export function px(value: number): number {
  return Math.round(value * 10) / 10;
}

const CITATION_LINE = 16;

/** A drawing with its title above and a citation below it, for a file. */
export function withCitation(drawing: Drawing, citation: readonly string[]): Drawing {
  const top = 32;
  const moved = drawing.shapes.map((shape): Shape => {
    if (shape.kind !== "path") return { ...shape, x: shape.x + 16, y: shape.y + top };
    return { ...shape, points: shape.points.map(([x, y]) => [x + 16, y + top]) };
  });
  const bottom = top + drawing.height + CITATION_LINE;
  return {
    ...drawing,
    width: drawing.width + 32,
    height: bottom + citation.length * CITATION_LINE + 8,
    shapes: [
      { kind: "text", x: 16, y: 20, text: drawing.title, paint: "ink", isBold: true },
      ...moved,
      ...citation.map(
        (text, line): Shape => ({
          ...{ kind: "text", x: 16, y: bottom + line * CITATION_LINE, text, paint: "soft" },
        }),
      ),
    ],
  };
}
