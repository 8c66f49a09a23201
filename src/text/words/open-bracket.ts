/** Brackets that words cut from a text open and do not close. */

const CLOSING: Readonly<Record<string, string>> = {
  "（": "）",
  "(": ")",
  "〔": "〕",
  "[": "]",
  "【": "】",
  "《": "》",
  "〈": "〉",
};

/** The first bracket that is not closed: where it stands, and the mark that would close it; null if there is none. */
export function openBracket(
  words: string,
): { readonly at: number; readonly closing: string } | null {
  const open: { readonly at: number; readonly closing: string }[] = [];
  for (let at = 0; at < words.length; at++) {
    const mark = words[at] ?? "";
    const closing = CLOSING[mark];
    if (closing !== undefined) open.push({ at, closing });
    else if (open.at(-1)?.closing === mark) open.pop();
  }
  return open[0] ?? null;
}
