/** English text with Chinese quotations: the quotations get a language of their own. */
// @ts-nocheck


/** A part of a text. `lang` is the language of a quotation, without a script. */
export interface MixedPart {
  readonly text: string;
  readonly lang: "zh" | undefined;
}

/** Runs of Han characters, including punctuation between them and Chinese brackets around them. */
const CHINESE = /([（《〔]?\p{Script=Han}[\p{Script=Han}、（）《》〔〕·]*)/u;

/** The parts of an English text, in order; joined, they are the text. */
export function mixedParts(text: string): MixedPart[] {
  return text
    .split(CHINESE)
    .filter((part) => part !== "")
    .map((part) => ({ text: part, lang: /\p{Script=Han}/u.test(part) ? "zh" : undefined }));
}
