/** Kinds of lines that their shape tells: boxes, captions, notes, attachments, usual headings, closing lines. */

/** Maximum length, in UTF-16 units, of the title of a box or of a line in a signature; a caption may be twice as long. */
export const SHORT_LINE = 40;

const BOX = /^专\s?栏|^專\s?欄/u;
const CAPTION =
  /^[图圖表]\s*\d{1,3}(?:\s?[-—－–.]\s?\d{1,3})?\s*(?:[：:．.\s]|[^\s\d，。；个個、]{2,40}$)/u;
/** Marks at the beginning of photograph captions in newspapers. */
const PHOTO_CAPTION = /^[▲△▼▽↑↓←→↖↗↘↙◀▶]/u;
const NOTE = /^(?:\d{1,2}\s+(?=[图注圖註资資]\S)|[⁰¹²³⁴-⁹]\s*\S)/u;
/** Headings without a number that stand beside numbered chapters in official documents. */
const USUAL_HEADING =
  /^(?:[总總]\s*[则則]|附\s*[则則]|前\s*言|序\s*言|序|引\s*言|[导導]\s*[言论論]|[绪緒]\s*[论論言]|[结結]\s*[语語]|[结結]\s*束\s*[语語]|附\s*[图圖]|附\s*表|附\s*[录錄]|后\s*[记記]|後\s*記|[编編]制?[说說]明)$/u;
const PUBLICATION = /^[（(](?:此件|本文).{2,12}[）)]$/u;
/** How far a text is open to the public. */
const OPENNESS = "(?:主[动動]|依申[请請]|[不免]予|不|部分|全文|全部)公[开開]";
/**
 * The line that says so, behind its label or in brackets: 公开方式：主动公开, 信息公开选项：依申请公开, （主动公开）, 此件主动公开.
 */
const DISCLOSURE = new RegExp(
  `^(?:[（(]?\\s*(?:政府|政[务務])?(?:信息|[资資][讯訊])?公[开開](?:方式|[属屬]性|[选選][项項]|形式|[类類][别別型]|性[质質]|[范範][围圍]|程度)\\s*[：:]\\s*(?:${OPENNESS}|公[开開])\\s*[）)]?|[（(]${OPENNESS}[）)]|此件${OPENNESS})$`,
  "u",
);
/** Recipients of copies, and printer and date of printing (GB/T 9704). */
const COPIES = /^(?:抄送|抄报|抄報|分送)[：:]|^\S{2,30}\s+\d{4}年\d{1,2}月\d{1,2}日印[发發]$/u;
/** 附件：1.…, or 附件2 on a line of its own, with or without its title. */
const ATTACHMENT =
  /^附\s?(?:件|[录錄]|表)(?:\s?(?:\d{1,2}|[一二三四五六七八九十]{1,3}|[A-Z]))?(?:[：:].*|\s[^。；，]{2,60})?$|^附\s?件[一二三四五六七八九十\d]{1,3}、(?!附)[^。；，、]{2,60}$/u;
const UNTITLED_ATTACHMENT =
  /^附\s?(?:件|[录錄]|表)\s?(?:\d{1,2}|[一二三四五六七八九十]{1,3}|[A-Z])?$/u;
const DATE_LINE =
  /^[（(]?\s*[\d〇○零一二三四五六七八九十]{4}\s*年\s*[\d一二三四五六七八九十]{1,3}\s*月(?:\s*[\d一二三四五六七八九十]{1,3}\s*日(?:印[发發])?)?\s*[）)]?$/u;
const DAY = /日/u;

export type ShapedRole = "box" | "caption" | "note" | "heading" | "attachment";

/** The role of a line that has no number, by its shape; null if its shape does not tell. */
export function blockRole(line: string): ShapedRole | null {
  if (isUsualHeading(line)) return "heading";
  if (ATTACHMENT.test(line)) return "attachment";
  if (BOX.test(line) && line.length <= SHORT_LINE && !/[。；，]/u.test(line)) return "box";
  if (PHOTO_CAPTION.test(line)) return "caption";
  if (CAPTION.test(line) && line.length <= 2 * SHORT_LINE && !/[。；]$/u.test(line))
    return "caption";
  return NOTE.test(line) ? "note" : null;
}

/** True for a heading without a number that stands beside numbered chapters: 总则, 前言, 附则. */
export function isUsualHeading(line: string): boolean {
  return USUAL_HEADING.test(line);
}

/** True for the mark of an attachment whose title, if it has one, stands below: 附件, 附件1, 附录A. */
export function isUntitled(line: string): boolean {
  return UNTITLED_ATTACHMENT.test(line);
}

/** True for a date alone on a line. */
export function isDateLine(line: string): boolean {
  return DATE_LINE.test(line);
}

/** True for a date alone on a line that names the day. */
export function isDayLine(line: string): boolean {
  return DATE_LINE.test(line) && DAY.test(line);
}

/** True for the line that says how far a text is open to the public. */
export function isDisclosure(line: string): boolean {
  return DISCLOSURE.test(line);
}

/** True for the notes on publication and the lines on copies and printing that stand below a document. */
export function isImprint(line: string): boolean {
  return PUBLICATION.test(line) || isDisclosure(line) || COPIES.test(line);
}
