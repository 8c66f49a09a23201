/** The articles of laws (第十二条, 第二百一十九条之一, 第 1225-3 條), by their labels. */
// @ts-nocheck


const NUMERAL = "[〇○零一二三四五六七八九十百千万萬廿卅]";
const DIGIT = "[0-9０-９]";
const ARTICLE = new RegExp(
  `^第\\s*(?:(?:${NUMERAL}\\s*)+|${DIGIT}+(?:\\s*[-—－–]\\s*${DIGIT}+)?)\\s*[条條](?:\\s*之\\s*(?:${NUMERAL}|${DIGIT})+)?\\s*[：:、.．]?$`,
  "u",
);

/** True for the label of an article. */
export function isArticleLabel(label: string): boolean {
  return ARTICLE.test(label.trim());
}

/** The number of an article without the mark after it. */
export function articleName(label: string): string {
  return label.trim().replace(/\s*[：:、.．]$/u, "");
}
