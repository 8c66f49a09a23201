/** The words that tesseract recognizes on a page as runs of text. */
// @ts-nocheck

import type { Page, Run } from "../../import/pages/page.ts";

/** Columns of tesseract's table. */
const LEVEL = { page: "1", word: "5" } as const;

/** @param tsv the table of tesseract @param density dots an inch of the picture */
export function pageOfTsv(tsv: string, number: number, density: number): Page {
  const scale = 72 / density;
  const rows = tsv
    .split("\n")
    .slice(1)
    .map((line) => line.split("\t"));
  const page = rows.find(([level]) => level === LEVEL.page);
  const size = (index: number) => Number(page?.[index] ?? 0) * scale;
  const words = rows.filter(
    ([level, ...rest]) => level === LEVEL.word && (rest.at(-1) ?? "").trim() !== "",
  );
  const lines = Map.groupBy(words, (row) => row.slice(2, 5).join("."));
  const runs = [...lines.values()].flatMap((line) => runsOf(line, scale));
  return { number, width: size(8), height: size(9), runs, rules: [] };
}

/** The words of a line, on one baseline. */
function runsOf(line: readonly string[][], scale: number): Run[] {
  const boxes = line.map((row) => ({
    left: Number(row[6]) * scale,
    top: Number(row[7]) * scale,
    width: Number(row[8]) * scale,
    height: Number(row[9]) * scale,
    text: row[11]?.trim() ?? "",
  }));
  // Marks are lower than letters: the highest box tells the font.
  const size = Math.max(...boxes.map(({ height }) => height));
  const bottom = Math.max(...boxes.map(({ top, height }) => top + height));
  return boxes.map(({ left, width, text }) => ({
    text,
    left,
    right: left + width,
    baseline: bottom - 0.1 * size,
    size: Math.round(size),
    isBold: false,
    angle: 0,
  }));
}
