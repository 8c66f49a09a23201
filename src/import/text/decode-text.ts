/** Tells the encoding of a plain text, with the evidence, and decodes it. */
import { ImportFailure } from "../imported.ts";

/** A decoded text. */
export interface DecodedText {
  readonly text: string;
  readonly encoding: "UTF-8" | "UTF-16" | "GB18030" | "Big5";
  /** Why it is that encoding, for editors. */
  readonly evidence: string;
}

/** Characters of nearly every text, in each script: wrongly decoded texts have few of them. */
const FREQUENT = {
  GB18030:
    "的一是在不了和有为与中国人民政府工作发展建设实施管理部门规定应当机构服务社会经济推进加强企业提高完善、。，；：",
  Big5: "的一是在不了和有為與中國人民政府工作發展建設實施管理部門規定應當機構服務社會經濟推進加強企業提高完善之條第、。，；：",
} as const;
/** Share of bytes that are zero in every other place, from which on a text is UTF-16. */
const ZEROS = 0.2;

/** @throws ImportFailure for bytes that are text in none of the encodings */
export function decodeText(bytes: Uint8Array): DecodedText {
  const marked = byMark(bytes);
  if (marked) return marked;
  const utf8 = decodeStrictly(bytes, "utf-8");
  const wide = wideOf(bytes);
  if (wide) return wide;
  if (utf8 !== null)
    return { text: utf8, encoding: "UTF-8", evidence: "every byte is valid UTF-8" };
  const candidates = (["GB18030", "Big5"] as const).flatMap((encoding) => {
    const text = decodeStrictly(bytes, encoding.toLowerCase());
    return text === null ? [] : [{ encoding, text, score: frequency(text, FREQUENT[encoding]) }];
  });
  const [best, other] = candidates.toSorted((one, two) => two.score - one.score);
  if (best === undefined || best.score === 0) throw undecodable();
  const percent = (score: number) => `${Math.round(score * 100)} %`;
  const evidence =
    other === undefined
      ? `no other encoding has all its bytes; ${percent(best.score)} of its characters are among the most frequent ones`
      : `${percent(best.score)} of its characters are among the most frequent ones, as ${other.encoding} ${percent(other.score)}`;
  return { text: best.text, encoding: best.encoding, evidence };
}

function byMark(bytes: Uint8Array): DecodedText | null {
  const [one, two, three] = bytes;
  if (one === 0xef && two === 0xbb && three === 0xbf) {
    const text = decodeStrictly(bytes, "utf-8");
    if (text === null) throw undecodable();
    return { text, encoding: "UTF-8", evidence: "byte order mark" };
  }
  if ((one === 0xff && two === 0xfe) || (one === 0xfe && two === 0xff)) {
    const text = decodeStrictly(bytes, one === 0xff ? "utf-16le" : "utf-16be");
    if (text === null) throw undecodable();
    return { text, encoding: "UTF-16", evidence: "byte order mark" };
  }
  return null;
}

/** UTF-16 without a mark: the bytes of line breaks, spaces and digits have a zero beside them, always on one side. */
function wideOf(bytes: Uint8Array): DecodedText | null {
  const sample = bytes.subarray(0, 1 << 16);
  for (const [encoding, offset] of [
    ["utf-16le", 1],
    ["utf-16be", 0],
  ] as const) {
    let zeros = 0;
    let others = 0;
    let marks = 0;
    for (let at = 0; at + 1 < sample.length; at += 2) {
      if (sample[at + offset] === 0) zeros++;
      if (sample[at + 1 - offset] === 0) others++;
      // 。、，： and other marks of U+3000 and U+FF00.
      if (sample[at + offset] === 0x30 || sample[at + offset] === 0xff) marks++;
    }
    const isWide = others === 0 && zeros > 0 && zeros + marks > (sample.length / 2) * ZEROS * 0.25;
    const text = isWide ? decodeStrictly(bytes, encoding) : null;
    if (text !== null && !text.includes("\u0000")) {
      return {
        text,
        encoding: "UTF-16",
        evidence: "a zero beside every character of ASCII, on one side",
      };
    }
  }
  return null;
}

function decodeStrictly(bytes: Uint8Array, encoding: string): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

/** The share of the characters beyond ASCII that are frequent ones. */
function frequency(text: string, frequent: string): number {
  let count = 0;
  let all = 0;
  for (const character of text) {
    if (character < "\u0080") continue;
    all++;
    if (frequent.includes(character)) count++;
  }
  return all === 0 ? 0 : count / all;
}

function undecodable(): ImportFailure {
  return new ImportFailure(
    "The file is no text in UTF-8, UTF-16, GB18030 or Big5.",
    "Open it in the program that made it and save it as UTF-8; if bytes are damaged, get the file again.",
  );
}
