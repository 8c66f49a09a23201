/** Signs of a term that the fold drops although they may be meant: the plus sign of 人工智能+, the less-than sign of <5. */

/** Signs of mathematics and of currencies. Other marks are punctuation, which readers expect to make no difference. */
const SIGNS = /[\p{Sm}\p{Sc}]/gu;

/** The signs of a text that its fold does not have, as typed, each once. */
export function leftOutSigns(text: string, fold: (text: string) => string): string[] {
  const kept = fold(text);
  const typed = Map.groupBy(text.match(SIGNS) ?? [], (sign) => sign.normalize("NFKC"));
  return [...typed].flatMap(([plain, signs]) =>
    kept.split(plain).length - 1 < signs.length ? [...new Set(signs)] : [],
  );
}
