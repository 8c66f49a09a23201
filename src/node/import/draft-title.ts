/** The title of an imported text: that which the file states, or the lines of its head that are one. */
import type { ImportedText } from "../../import/import-file.ts";
import { bare } from "../../parse/grammar/bare.ts";
import { namesBody } from "../../parse/grammar/closing.ts";
import { isDateLine } from "../../parse/grammar/shapes.ts";
import { isWholeTitle } from "../../parse/grammar/title-words.ts";

/** Lines with text in which a title is looked for. */
const HEAD_LINES = 12;
/** Most lines that a title is printed on. */
const MOST_LINES = 5;
/** More characters than a line of a title has. */
const LONGEST = 60;
/** The number of a document, of a copy, its secrecy and urgency, and the red head with the name of the issuer (GB/T 9704, 7.2). */
const ABOVE_TITLE =
  /[〔［[(（【﹝]\s*\d{4}\s*[〕］\])）】﹞]\s*(?:第\s*)?\d{1,5}\s*[号號]$|^\d{1,6}$|^(?:绝密|機密|机密|秘密|絕密)|^(?:特急|加急|急件|平急|特提)|^签发人|^\S{2,30}文件$/u;
/** The names that programs give a file in place of a title. */
const FILE_NAME =
  /^Microsoft\s|\.(?:docx?|wps|odt|pdf|rtf|html?)$|^(?:未命名|无标题|新建|untitled|document\d*$)/iu;

/** A title, and whether it names a kind of text (…办法, …通知), as titles of official texts do. */
export interface DraftTitle {
  readonly text: string;
  readonly isSure: boolean;
}

/** Null if the text has neither a title nor a line that could be one. */
export function draftTitle({
  title,
  lines,
}: Pick<ImportedText, "title" | "lines">): DraftTitle | null {
  const stated = title?.trim() ?? "";
  const isUsable = stated !== "" && !ABOVE_TITLE.test(stated) && !FILE_NAME.test(stated);
  if (isUsable && isWholeTitle(stated)) return { text: stated, isSure: true };
  const printed = printedTitle(lines.map(({ text }) => plain(text)));
  if (printed !== null && (printed.isSure || !isUsable)) return printed;
  return isUsable ? { text: stated, isSure: false } : null;
}

/** The title among the first lines of a text: one line, or several that end with the kind of text. */
function printedTitle(lines: readonly string[]): DraftTitle | null {
  const head = lines.filter((line) => line !== "").slice(0, HEAD_LINES);
  const first = head.findIndex((line) => !ABOVE_TITLE.test(line) && !isDateLine(line));
  const [line = ""] = head.slice(first);
  if (first === -1 || line === "") return null;
  for (let count = 1; count <= MOST_LINES; count++) {
    const own = head.slice(first, first + count);
    if (!own.every(isTitleLine)) break;
    const text = joined(own);
    if (isWholeTitle(text)) return { text, isSure: true };
  }
  return { text: line.slice(0, 100), isSure: false };
}

function isTitleLine(line: string): boolean {
  return line.length <= LONGEST && !/[。；：！？]$/u.test(line) && !ABOVE_TITLE.test(line);
}

/** The lines of a title as one; the names of several issuers stay apart. */
function joined(lines: readonly string[]): string {
  return lines.reduce((text, line) => {
    const areIssuers = namesBody(text) && namesBody(bare(line).replace(/关于.*$|關於.*$/u, ""));
    return text + (areIssuers ? " " : "") + line;
  });
}

/** A line without the marks of Markdown, and without the spaces that stretch words. */
function plain(line: string): string {
  return line
    .replace(/^#{1,6} /u, "")
    .replace(/\\(.)/gu, "$1")
    .replace(/\[\^[^\]]*\]/gu, "")
    .trim();
}
