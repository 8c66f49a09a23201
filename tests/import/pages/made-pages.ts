/** Made pages: lines of text in two columns, and what is read of them. */
import { wordsOf } from "../../../src/import/imported.ts";
import type { Page, Rule, Run } from "../../../src/import/pages/page.ts";
import { readPages } from "../../../src/import/pages/read-pages.ts";

export const [LEFT, RIGHT, LEADING] = [70, 310, 20];
/** A line of 18 characters that fills a column. */
export const FULL = "市应当登记管网并且清点树苗保护防火道";

export function run(text: string, left: number, baseline: number, size = 12): Run {
  const right = left + [...text].length * size;
  return { text, left, right, baseline, size, isBold: false, angle: 0 };
}

/** Lines below each other. */
export function column(texts: readonly string[], left: number, top = 100): Run[] {
  return texts.map((text, index) => run(text, left, top + index * LEADING));
}

export function page(number: number, runs: readonly Run[], rules: readonly Rule[] = []): Page {
  return { number, width: 595, height: 842, runs, rules };
}

/** Each paragraph and note as text, each row of a table with bars. */
export function textsOf(...pages: readonly Page[]): string[] {
  return readPages(pages).passages.flatMap((passage) =>
    passage.role === "table"
      ? passage.rows.map(({ cells }) => cells.map(wordsOf).join("|"))
      : [`${passage.role === "note" ? "note " : ""}${wordsOf(passage.text)}`],
  );
}

/** Lines that fill a column; each begins with a name and its number. */
export const lines = (name: string, count: number) =>
  Array.from({ length: count }, (_, index) => `${name}${index}${FULL.slice(2)}`);
