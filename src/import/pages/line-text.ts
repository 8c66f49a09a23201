/** The text of printed lines: raised numbers become references to footnotes, or superscript characters. */
import type { Inline } from "../imported.ts";
import { joinLines } from "../join-lines.ts";
import type { Segment } from "./page.ts";
import { gapBefore, isRaised } from "./segments.ts";

/** The number of a footnote: 1, [1], ①, 注1, *. */
export const NOTE_LABEL =
  /^\s*(?<label>[[［〔(（]?\s*(?:注\s*)?(?:\d{1,3}|\*{1,3})\s*[\]］〕)）]?|[①-⑳])\s*/u;

/** A number with which a line begins that is a heading, an article or an entry of a list. */
export const NUMBERED =
  /^(?:第\s?[\d〇零一二三四五六七八九十百千]+\s?分?[编編章节節条條款项項部]|(?:[一二三四五六七八九十]{1,3}|[壹贰叁肆伍陆柒捌玖拾貳參陸]{1,3}|[甲乙丙丁戊己庚辛壬癸]|[A-Z]|[Ⅰ-Ⅻ])[、．.]|[（(][一二三四五六七八九十\d]{1,3}[）)]|\d{1,3}(?:\.\d{1,3})+(?![\d%])|\d{1,2}[.．、](?!\d)|[①-⑳●•·▪◆■]|附[件录錄表]\s*[\d一二三四五六七八九十A-Z：:]|专栏|專欄|[表图圖]\s*\d)/u;

const SUPERSCRIPTS = new Map(
  [..."0123456789+-n"].map((character, index) => [
    character,
    [..."⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻ⁿ"][index] ?? character,
  ]),
);

/**
 * The text of lines, joined.
 * @param notes the notes to which a raised number may refer, by printed number
 */
export function textOf(lines: readonly Segment[], notes: ReadonlyMap<string, string>): Inline[] {
  return joinLines(lines.map((line) => inlinesOf(line, notes)));
}

function inlinesOf(line: Segment, notes: ReadonlyMap<string, string>): Inline[] {
  const pieces: Inline[] = [];
  let plain = "";
  let raised = "";
  const endRaised = () => {
    const note = notes.get(labelKey(raised));
    if (note !== undefined) {
      if (plain !== "") pieces.push(plain);
      pieces.push({ note });
      plain = "";
    } else {
      plain += [...raised].map((character) => SUPERSCRIPTS.get(character) ?? character).join("");
    }
    raised = "";
  };
  for (const [index, run] of line.runs.entries()) {
    if (isRaised(run, line) && plain + pieces.join("") !== "") {
      raised += run.text.trim();
      continue;
    }
    if (raised !== "") endRaised();
    plain += gapBefore(line.runs[index - 1], run) + run.text;
  }
  if (raised !== "") endRaised();
  if (plain !== "") pieces.push(plain);
  return pieces.map((piece) => (typeof piece === "string" ? withoutGaps(piece) : piece));
}

/** A number at the beginning of a line, which a space sets off from its heading. */
const NUMBER =
  /^\s*(?:\d{1,2}(?:\.\d{1,2})*|第[\d〇零一二三四五六七八九十百千]+分?[编編章节節条條款项項](?:之[一二三四五六七八九十]+)?)$/u;

/** Characters that are all set apart, as in a stretched line or in a title. */
const SPACED_OUT = /(?:[\p{Script=Han}\d、，（）()]{1,2} +){3,}[\p{Script=Han}\d、，（）()]{1,2}/gu;

/** The gap between the office that prints a document and the day of printing, a space in the last line of the document. */
const BEFORE_IMPRINT_DAY = /(?<=^\S{2,30}) +(?=\d{4}\s*年[\d\s]+月[\d\s]+日印[发發]\s*$)/u;

/** Characters without the spaces between them, but for the one behind the number at the beginning of a line. */
function closedUp(letters: string, before: string): string {
  let closed = "";
  for (const letter of letters.split(/ +/u)) {
    const isNumber = /^第/u.test(before + closed) && NUMBER.test(before + closed);
    closed += isNumber && letter !== "之" ? ` ${letter}` : letter;
  }
  return closed;
}

/**
 * A text without the spaces that PDF.js reads from narrow gaps: typesetters set Latin letters and digits off from Chinese
 * characters, and move marks to the edge. The space behind the number of a heading stays.
 */
function withoutGaps(text: string): string {
  return text.split(BEFORE_IMPRINT_DAY).map(closedAtMarks).join(" ");
}

function closedAtMarks(text: string): string {
  return text
    .replace(SPACED_OUT, (letters, offset: number) => closedUp(letters, text.slice(0, offset)))
    .replace(/ +(?=[。，、；：！？）」』”’》〉】〕])|(?<=[（「『“‘《〈【〔]) +/gu, "")
    .replace(
      /(?<=[\p{Script=Latin}\d%])[ \u00a0]+(?=\p{Script=Han})|(?<=\p{Script=Han})[ \u00a0]+(?=[\p{Script=Latin}\d])/gu,
      (gap, offset: number) => (NUMBER.test(text.slice(0, offset)) ? gap : ""),
    );
}

/** A printed number of a footnote as a key: [1], 1 and ① are the same. */
export function labelKey(label: string): string {
  return label.normalize("NFKC").replace(/[^\d*]/gu, "");
}
