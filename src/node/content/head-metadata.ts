/**
 * Reads what the head of a text says of itself: who issued it, its number, and the days on which it was passed, amended
 * and put into force. Editors take from it what `source.yaml` lacks.
 */
import type { HeadDays } from "../../annotate/versions/stated-force.ts";
import type { PolicyDocument, SourceLine } from "../../model/types.ts";
import { readNumber } from "../../parse/numbers/numerals.ts";

/** What a head can state. `adopted` and `amended` have no key in `source.yaml`. */
type Stated = "issuer" | "number" | "date" | "adopted" | "amended" | "inForceFrom";

/** A statement of a head. */
export interface Statement {
  readonly key: Stated;
  /** A date is written as in `source.yaml`. */
  readonly value: string;
  /** Line of the source, counted from 1. */
  readonly line: number;
}

type Line = Pick<SourceLine, "number" | "text">;

/** Number of lines with text in which a head is looked for. */
const HEAD_LINES = 50;
/** The first line of the text proper: an article, a topmost heading with its number, a paragraph of prose. */
const BODY =
  /^(?:第\s*[〇零一二三四五六七八九十百千\d\s-]+[条條章编編]|一、|1\s)|^[^（(《\t]*[，；][^\t]{90,}/u;

const HAN_YEAR = "[〇○零一二三四五六七八九]{4}";
const DAY_NUMBER = "(?:\\d{1,2}|[一二三四五六七八九十廿卅]{1,3})";
/** A day: 2011年12月15日, 二〇〇四年十一月四日, 中華民國103年6月12日. */
const DAY = `(?:(?<republic>(?:中華|中华)?民[國国])(?<since>\\d{1,3}|[一二三四五六七八九十百〇零]{1,5})|(?<year>\\d{4}|${HAN_YEAR}))年(?<month>${DAY_NUMBER})月(?<day>${DAY_NUMBER})日`;
const DAYS = new RegExp(DAY, "gu");
/** A day as index cards of Taiwan write it: 20251203. */
const COMPACT_DAY = /^(\d{4})(\d{2})(\d{2})$/u;

/** What happened on a day. Words after it, up to the next mark, say what. */
const EVENTS: readonly (readonly [RegExp, "passed" | "amended" | "issued" | "inForceFrom"])[] = [
  [/(?:修订|修訂|修正|修改|通过的《[^》]*》|通過的《[^》]*》)$/u, "amended"],
  [/(?:通过|通過|批准)$/u, "passed"],
  [/(?:公布|发布|發布|颁布|頒布|制定|公告公開展覽|公告)$/u, "issued"],
  [/(?:施行|实施|實施|生效)$/u, "inForceFrom"],
];
const EVENT_WORDS =
  /^(?:(?:[^，。；：（）()\n]|《[^》]*》|\n(?!\n))*?)(?:修订|修訂|修正|修改|(?:通过|通過)(?:的(?:《(?:[^《》]|《[^》]*》)*》)+|(?![的了]))|批准|公布|发布|發布|颁布|頒布|制定|公告公開展覽|公告|起?施行|起?实施|起?實施|起?生效)(?=[，。；）)\s]|$|根据|根據|目\s*[录錄])/u;
/** What stands before a day on which something happened: nothing, or 自. Another day, outside of brackets, is one in prose. */
const BEFORE_EVENT = /^\s*$|自\s*$/u;
/** A bracket that is open at the end of a text; it may have opened on a line before. */
const OPEN_BRACKET = /[（(][^）)]{0,600}$/u;

/** The numbers of documents: 国办发〔2018〕124号, 国务院令第693号. */
const YEAR_NUMBER =
  /\p{Script=Han}{1,14}[〔[（(【﹝]\s*\d{4}\s*[〕\])）】﹞]\s*(?:第\s*)?\d{1,5}\s*[号號]/u;
const ORDER =
  /(?<body>\p{Script=Han}{2,30}?)令\s*[（(]?\s*第?\s*(?:\d{1,5}|[〇零一二三四五六七八九十百]{1,6})\s*[号號]/u;
const TAIWAN_NUMBER = /\p{Script=Han}{2,8}字第\s*\d{5,12}\s*[号號]/u;

/** Names of fields in index cards. A field that tells another field's value better stands before it. */
const FIELDS: readonly (readonly [RegExp, "issuer" | "number" | "date" | "amended"])[] = [
  [
    /^(?:发文机关|發文機關|发布机构|發布機構|制定机关|公布机关|辦理單位|办理单位|发布单位)$/u,
    "issuer",
  ],
  [/^(?:发文字号|發文字號|文号|文號|文件编号)$/u, "number"],
  [/^(?:成文日期|公布日期|公發布日|制定日期)$/u, "date"],
  [/^(?:修正日期|修訂日期|修订日期)$/u, "amended"],
];
const FIELD = /(?<name>[\p{Script=Han}\s\u3000]{2,12}?)[：:]\s*(?<value>[^\t]*)/gu;

/** A body that is named with the meeting at which it passed a text: 第五届全国人民代表大会第二次会议. */
const MEETING =
  /^(?<before>\p{Script=Han}*?)(?:第[一二三四五六七八九十百\d]+[届屆])?(?<body>\p{Script=Han}*?)(?:审判委员会|检察委员会)?(?:第[一二三四五六七八九十百\d]+次(?:全体)?(?:会议|常务会议)|全体会议)(?:通过|修订)/u;

/** A day in ISO 8601; null for one that no calendar has. */
function isoDay(groups: Readonly<Record<string, string | undefined>>): string | null {
  const { republic, since = "", year = "", month = "", day = "" } = groups;
  const digits = [...year].map((digit) => readNumber(digit === "○" ? "〇" : digit)).join("");
  const full = republic === undefined ? Number(digits) : readNumber(since) + 1911;
  return isoDate(full, readNumber(month), readNumber(day));
}

/** The first day in a text, in ISO 8601; null if there is none. Index cards also write 2024-03-14 and 20240314. */
export function dayIn(text: string): string | null {
  const groups = new RegExp(DAY, "u").exec(text.replace(/\s+/gu, ""))?.groups;
  if (groups !== undefined) return isoDay(groups);
  const [, year, month, day] =
    /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})/u.exec(text) ?? COMPACT_DAY.exec(text) ?? [];
  return isoDate(Number(year), Number(month), Number(day));
}

function isoDate(year: number, month: number, day: number): string | null {
  if (year < 1900 || month < 1 || month > 12 || day < 1 || day > 31) return null;
  const two = (number: number) => String(number).padStart(2, "0");
  return `${year}-${two(month)}-${two(day)}`;
}

/** A line in plain ideographs, without the marks of Markdown and without the spaces that PDFs leave beside numbers. */
function cleaned(text: string): string {
  return text
    .normalize("NFC")
    .replace(/^\uFEFF/u, "")
    .replace(/^\s*(?:#{1,6}\s+|[-*]\s+)/u, "")
    .replaceAll("**", "")
    .replace(/(?<=\p{Script=Han})[ \u00a0]+(?=\d)|(?<=\d)[ \u00a0]+(?=\p{Script=Han})/gu, "")
    .trimEnd();
}

/** The lines of the head with text or without, up to the first line of the text proper. */
function headLines(lines: readonly Line[]): Line[] {
  const head: Line[] = [];
  let count = 0;
  let open = false;
  for (const { number, text } of lines) {
    const line = cleaned(text);
    if (/^\s*[（(]/u.test(line)) open = true;
    if (!open && BODY.test(line.trim())) break;
    if (/[）)]\s*$/u.test(line)) open = false;
    if (line.trim() !== "") count++;
    if (count > HEAD_LINES) break;
    head.push({ number, text: line });
  }
  return head;
}

/** The fields of index cards: 发文机关：国务院办公厅. */
function* fieldsIn(head: readonly Line[]): Generator<Statement> {
  for (const { number, text } of head) {
    for (const { groups } of text.matchAll(FIELD)) {
      const name = (groups?.name ?? "").replace(/[\s\u3000]+/gu, "");
      const value = (groups?.value ?? "").trim();
      const key = FIELDS.find(([pattern]) => pattern.test(name))?.[1];
      if (key === undefined || value === "") continue;
      const day = new RegExp(DAY, "u").exec(value)?.groups;
      const [, year, month, date] = COMPACT_DAY.exec(value) ?? [];
      const iso =
        day === undefined ? isoDate(Number(year), Number(month), Number(date)) : isoDay(day);
      const stated = key === "issuer" || key === "number" ? value : iso;
      if (stated !== null) yield { key, value: stated, line: number };
    }
  }
}

/** Numbers of documents in lines of their own, or of an order that publishes the text. */
function* numbersIn(head: readonly Line[]): Generator<Statement> {
  for (const { number: line, text } of head) {
    // An index card has them in fields; a title in 《》 has those of other documents.
    const words = text.replace(/《[^》]*》?/gu, "");
    if (/[\t：]/u.test(words)) continue;
    const order = ORDER.exec(words.replace(/.*年.*月.*日/u, ""));
    const year = YEAR_NUMBER.exec(words.trim());
    const taiwan = TAIWAN_NUMBER.exec(words.replace(/.*年.*月.*日/u, ""));
    if (order?.groups !== undefined) {
      yield { key: "number", value: order[0].replace(/\s+/gu, ""), line };
      const body = (order.groups.body ?? "").replace(/^中华人民共和国/u, "");
      if (!/主席|总统|總統/u.test(body)) yield { key: "issuer", value: body, line };
    } else if (year !== null && year.index === 0) {
      yield { key: "number", value: year[0].replace(/\s+/gu, ""), line };
    } else if (taiwan !== null) {
      yield { key: "number", value: taiwan[0].replace(/\s+/gu, ""), line };
    }
  }
}

/** The body of a meeting: 第五届全国人民代表大会第二次会议通过 → 全国人民代表大会. */
function bodyOf(words: string): string | null {
  const { before = "", body = "" } = MEETING.exec(words)?.groups ?? {};
  const name = before + body;
  return name === "" ? null : name;
}

/** A day in a head. */
interface Day {
  readonly value: string;
  readonly line: number;
  /** What happened on it; null for a day in a line of its own or at the end of one, as below a signature. */
  readonly event: "passed" | "amended" | "issued" | "inForceFrom" | null;
  /** The words that say so. */
  readonly words: string;
}

/**
 * What happened on a day; undefined for a day in prose.
 *
 * @param before the words before it in its line
 * @param isInBracket whether it stands in a note in brackets
 */
function eventOf(
  before: string,
  isInBracket: boolean,
  after: string,
): Pick<Day, "event" | "words"> | undefined {
  // The field of an index card; the state of some articles only.
  if (/[：:]\s*$|生效[狀状][態态]/u.test(before)) return undefined;
  if (!isInBracket && /^\s*(?:\n|$)/u.test(after)) {
    return /[，。；]\s*$/u.test(before) ? undefined : { event: null, words: "" };
  }
  if (!isInBracket && !BEFORE_EVENT.test(before)) return undefined;
  const words = (EVENT_WORDS.exec(after)?.[0] ?? "").replaceAll("\n", "");
  const event = EVENTS.find(([pattern]) => pattern.test(words))?.[1];
  return event === undefined ? undefined : { event, words };
}

/** The days in a head on which something happened, in order. */
function daysIn(head: readonly Line[]): Day[] {
  const lines = head.map(({ text }) => text.trim());
  const text = lines.join("\n");
  const starts: number[] = [];
  let length = 0;
  for (const line of lines) {
    starts.push(length);
    length += line.length + 1;
  }
  const matches = [...text.matchAll(DAYS)];
  return matches.flatMap((match, index) => {
    const value = isoDay(match.groups ?? {});
    const at = starts.findLastIndex((start) => start <= match.index);
    const before = text.slice(starts[at], match.index);
    const from = match.index + match[0].length;
    const after = text.slice(from, matches[index + 1]?.index).replace(/^[ \t\u3000]+/u, "");
    const found =
      value === null
        ? undefined
        : eventOf(before, OPEN_BRACKET.test(text.slice(0, match.index)), after);
    if (value === null || found === undefined) return [];
    return [{ value, line: head[at]?.number ?? 1, ...found }];
  });
}

/** The days in a head. A body that passes a text for a second time amends it. */
function* eventsIn(head: readonly Line[]): Generator<Statement> {
  const days = daysIn(head);
  const adopted = days.find(({ event }) => event === "passed");
  for (const day of days) {
    const { value, line, event, words } = day;
    if (event === "amended" || event === "inForceFrom") yield { key: event, value, line };
    else if (event !== "passed") yield { key: "date", value, line };
    else if (day !== adopted) yield { key: "amended", value, line };
    else {
      yield { key: "adopted", value, line };
      const body = bodyOf(words);
      if (body !== null) yield { key: "issuer", value: body, line };
    }
  }
}

/** The order of a document that publishes it, in brackets below the title: （2011年12月15日广州市人民政府令第61号公布…）. */
function* orderIn(head: readonly Line[]): Generator<Statement> {
  const [note] = head.filter(({ text }) => /^\s*[（(].*\d{4}年/u.test(text));
  if (note === undefined) return;
  const from = head.indexOf(note);
  const words = head
    .slice(from)
    .map(({ text }) => text.trim())
    .join("");
  const order = new RegExp(
    `^[（(]${DAY}(?<order>\\p{Script=Han}{2,30}?令第(?:\\d{1,5}|[一二三四五六七八九十百]{1,6})号)(?:公布|发布)`,
    "u",
  );
  const found = order.exec(words)?.groups?.order;
  if (found === undefined) return;
  yield { key: "number", value: found, line: note.number };
  const issuer = found.replace(/^中华人民共和国/u, "").replace(/令第.*$/u, "");
  yield { key: "issuer", value: issuer, line: note.number };
}

/**
 * What the head of a text states, in the order of the keys; of several days of amendment each once. The date of a text is
 * the day on which it got its present words: of its last amendment, of its adoption, else of its issue.
 */
export function headMetadata(lines: readonly Line[]): Statement[] {
  const head = headLines(lines);
  const found = [...fieldsIn(head), ...orderIn(head), ...numbersIn(head), ...eventsIn(head)];
  const first = (key: Stated) => found.find((statement) => statement.key === key);
  const amended = [
    ...new Map(
      found.filter(({ key }) => key === "amended").map((statement) => [statement.value, statement]),
    ).values(),
  ];
  const last = amended.toSorted((one, other) => one.value.localeCompare(other.value, "en")).at(-1);
  const dated = last ?? first("date") ?? first("adopted");
  return [
    first("issuer"),
    first("number"),
    dated && { ...dated, key: "date" as const },
    first("adopted"),
    ...amended.toSorted((one, other) => one.value.localeCompare(other.value, "en")),
    first("inForceFrom"),
  ].filter((statement) => statement !== undefined);
}

/** What the head of a document says of its days; a first day before its last amendment is that of other words. */
export function headDays(document: PolicyDocument): HeadDays {
  const found = headMetadata(document.sourceLines);
  const last = (wanted: Stated) => found.findLast(({ key }) => key === wanted)?.value ?? null;
  const [issued, amended, from] = [last("date"), last("amended"), last("inForceFrom")];
  const isOfPresentWords = amended === null || (from !== null && from >= amended);
  return { issued, amended, inForceFrom: isOfPresentWords ? from : null };
}

/** A value as YAML. */
function yamlValue(value: string): string {
  return /^\d|[:#{}[\],&*?|<>=!%@\\"']/u.test(value) ? JSON.stringify(value) : value;
}

/** The statements as lines of `source.yaml`; those without a key are comments. */
export function asYaml(statements: readonly Statement[]): string[] {
  return statements.map(({ key, value, line }) => {
    const from = `line ${line} of the source`;
    return key === "adopted" || key === "amended"
      ? `# ${key}: ${value}, ${from}`
      : statementLine(key, value, from);
  });
}

/** A line of `source.yaml` with a value and where it stands. */
export function statementLine(key: string, value: string, from: string): string {
  return `${key}: { value: ${yamlValue(value)}, from: ${from} }`;
}

/** What the head of a document states and its metadata lacks. */
export function proposedMetadata(document: PolicyDocument): Statement[] {
  return headMetadata(document.sourceLines).filter(({ key }) =>
    key === "issuer" || key === "number" || key === "date"
      ? document[key] === null
      : key !== "inForceFrom" || document.version?.inForceFrom === undefined,
  );
}
