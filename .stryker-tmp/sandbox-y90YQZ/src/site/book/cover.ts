/** The cover of a book: its title, issuer and date, set as an SVG picture. */
// @ts-nocheck

import { escapeXml } from "../../text/xml.ts";
import { formatDate } from "../i18n/format.ts";
import { HTML_LANG } from "../i18n/languages.ts";
import { wrapTitle } from "../picture/measure.ts";
import { type Book, newestDate, titleIn } from "./book.ts";

const WIDTH = 1200;
const HEIGHT = 1800;
const MARGIN = 120;
const SIZE = { title: 96, small: 44 };
const LEADING = 1.45;
/** Most lines of a title; a longer one is set smaller. */
const MOST_LINES = 9;
const FACES = "'Noto Serif CJK SC','Source Han Serif SC','Songti SC',SimSun,PMingLiU,serif";

/** The title in lines, and the size in which these fit the page. A space in a Chinese title stands for the end of a line. */
function titleLines(
  { lang }: Book,
  title: string,
): { readonly lines: readonly string[]; readonly size: number } {
  for (let size = SIZE.title; ; size -= 8) {
    const phrases = lang === "en" ? [title] : title.split(/\s+/u);
    const lines = phrases.flatMap((phrase) => wrapTitle(phrase, (WIDTH - 2 * MARGIN) / size));
    if (lines.length <= MOST_LINES || size <= SIZE.small) return { lines, size };
  }
}

function line(text: string, at: number, size: number, colour: string): string {
  return `<text x="${MARGIN}" y="${Math.round(at)}" font-size="${size}" fill="${colour}">${escapeXml(text)}</text>`;
}

/** The picture, 1200 by 1800 units. */
export function cover(book: Book): string {
  const { lang, titles, documents, script } = book;
  const title = titleIn(book, titles);
  const { lines, size } = titleLines(book, title);
  const top = HEIGHT * 0.28;
  const set = lines.map((words, index) =>
    line(words, top + index * size * LEADING, size, "#1d1c1a"),
  );
  const [first] = documents;
  const issuer = documents.length === 1 ? first?.issuer?.value[script] : undefined;
  const date = newestDate(documents);
  const foot = [issuer, date === null ? undefined : formatDate(lang, date)].filter(
    (words) => words !== undefined,
  );
  const below = foot.flatMap((words) => wrapTitle(words, (WIDTH - 2 * MARGIN) / SIZE.small));
  const start = HEIGHT - MARGIN - (below.length - 1) * SIZE.small * LEADING;
  return `<?xml version="1.0" encoding="utf-8"?>
<svg xmlns="http://www.w3.org/2000/svg" width="${WIDTH}" height="${HEIGHT}" viewBox="0 0 ${WIDTH} ${HEIGHT}" xml:lang="${HTML_LANG[lang]}" font-family="${FACES}">
<title>${escapeXml(title)}</title>
<rect width="${WIDTH}" height="${HEIGHT}" fill="#fcfcfa"/>
<rect x="${MARGIN}" y="${Math.round(HEIGHT * 0.16)}" width="96" height="12" fill="#b7321c"/>
${set.join("\n")}
${below.map((words, index) => line(words, start + index * SIZE.small * LEADING, SIZE.small, "#625e58")).join("\n")}
</svg>
`;
}
