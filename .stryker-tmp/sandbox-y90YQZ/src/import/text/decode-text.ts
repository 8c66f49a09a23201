/** Tells the encoding of a plain text, with the evidence, and decodes it. */
// @ts-nocheck

import { ImportFailure } from "../imported.ts";

/** A decoded text. */
export interface DecodedText {
  readonly text: string;
  readonly encoding: "UTF-8" | "UTF-16" | "GB18030" | "Big5";
  /** Why it is that encoding, for editors. */
  readonly evidence: string;
}

/** Characters of nearly every text, in both scripts: wrongly decoded texts have few of them. */
const FREQUENT = new Set(
  "的一是在不了和有为為与與中国國人民政府工作发發展建设設实實施管理部门門规規定应應当當机機构構服务務社会會经經济濟推进進加强強企业業提高完善之条條第、。，；：",
);
const CANDIDATES = [
  { encoding: "GB18030", label: "gb18030" },
  { encoding: "Big5", label: "big5" },
  { encoding: "UTF-16", label: "utf-16le" },
  { encoding: "UTF-16", label: "utf-16be" },
] as const;
/** The least share of frequent characters in a text. */
const LEAST = 0.02;

/** @throws ImportFailure for bytes that are text in none of the encodings */
export function decodeText(bytes: Uint8Array): DecodedText {
  const marked = byMark(bytes);
  if (marked) return marked;
  const utf8 = decodeStrictly(bytes, "utf-8");
  if (utf8 !== null && !utf8.includes("\u0000")) {
    return { text: utf8, encoding: "UTF-8", evidence: "every byte is valid UTF-8" };
  }
  const candidates = CANDIDATES.flatMap(({ encoding, label }) => {
    const text = decodeStrictly(bytes, label);
    if (text === null || text.includes("\u0000")) return [];
    return [{ encoding, text, score: frequency(text) }];
  });
  const [best, other] = candidates.toSorted((one, two) => two.score - one.score);
  if (best === undefined || best.score < LEAST) throw undecodable();
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

function decodeStrictly(bytes: Uint8Array, encoding: string): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

/** True for bytes that are text in one of the encodings. */
export function isText(bytes: Uint8Array): boolean {
  try {
    decodeText(bytes);
    return true;
  } catch {
    return false;
  }
}

/** The share of the characters beyond ASCII that are frequent ones. */
function frequency(text: string): number {
  let count = 0;
  let all = 0;
  for (const character of text) {
    if (character < "\u0080") continue;
    all++;
    if (FREQUENT.has(character)) count++;
  }
  return all === 0 ? 0 : count / all;
}

function undecodable(): ImportFailure {
  return new ImportFailure(
    "The file is no text in UTF-8, UTF-16, GB18030 or Big5.",
    "Open it in the program that made it and save it as UTF-8; if bytes are damaged, get the file again.",
  );
}
