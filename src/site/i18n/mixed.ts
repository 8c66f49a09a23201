/** English text that quotes Chinese: the quotations carry their own language. */

/** A part of a text; `lang` is that of a quotation, whose script is not told. */
export interface MixedPart {
  readonly text: string;
  readonly lang: "zh" | undefined;
}

/** Runs of Han characters, with what stands between and around them in Chinese brackets. */
const CHINESE = /([（《〔]?\p{Script=Han}[\p{Script=Han}、（）《》〔〕·]*)/u;

/** The parts of an English text, in order; together they are the text. */
export function mixedParts(text: string): MixedPart[] {
  return text
    .split(CHINESE)
    .filter((part) => part !== "")
    .map((part) => ({ text: part, lang: /\p{Script=Han}/u.test(part) ? "zh" : undefined }));
}
