/** Decides which lines are numbered, where the shape of a line leaves it open: by the numbers before and after it. */
import {
  CHAPTER_STYLES,
  type Numbering,
  type NumberStyle,
  rank,
  readBareNumber,
  readNumbering,
  STYLES,
} from "./numbering.ts";

/** A line of a text. */
export interface NumberedLine {
  readonly text: string;
  /** True where a new text begins, in which numbers start anew. */
  readonly begins: boolean;
  /** True if the editor says that the line is numbered. */
  readonly isTold?: boolean;
}

/** Maximum length of the title of a chapter, in UTF-16 units. */
const LONGEST_TITLE = 40;
/** Measures that make a decimal an amount where it begins a sentence: 2.5 倍的增长。 */
export const MEASURES =
  /^\s*(?:倍|元|吨|噸|米|公里|千米|平方|℃|[万萬亿億千百]|[个個](?![性人体體别別])|年(?=[的内內来來以]))/u;
/** Styles of the numbers that rows of tables have too. */
const ITEMS: ReadonlySet<NumberStyle> = new Set(["arabic", "arabic-bracket", "circled"]);
const ENDED = /[。；！？：]$/u;
/** The first of several notes below a table, or the word above them. */
const FIRST_NOTE =
  /^(?:[-—•]\s*)?(?:注|註|备注|備註|附注|附註|说明|說明)\s*[：:]\s*(?:(?<first>[1１])\s*[.．、].*)?$/u;

/**
 * The numbers of lines, null for lines without one. A weak number is accepted if it continues the numbers before it, or if it
 * is the first of several. Takes linear time.
 */
export function acceptedNumbers(lines: readonly NumberedLine[]): (Numbering | null)[] {
  const read = lines.map(({ text }) => readNumbering(text) ?? readBareNumber(text));
  for (const [index, numbering] of letteredNumbers(lines)) read[index] = numbering;
  return new Acceptance(lines, read).run();
}

/** The title of an appendix with a letter: 附录B 规划分区. */
const APPENDIX = /^附\s?[录錄]\s?([A-Z])(?![A-Za-z])/u;

/** The numbers with the letter of their appendix, by line (GB/T 1.1: B.1 一般规定, B.1.1 in appendix B). */
function letteredNumbers(lines: readonly NumberedLine[]): ReadonlyMap<number, Numbering> {
  const found = new Map<number, Numbering>();
  let letter = "";
  for (const [index, { text, begins }] of lines.entries()) {
    if (begins) letter = APPENDIX.exec(text)?.[1] ?? "";
    if (letter === "" || !/^[.．]\d/u.test(text.slice(1, 3)) || text[0] !== letter) continue;
    const number = text.slice(2);
    const read = readNumbering(number) ?? readBareNumber(number);
    if (read?.path) found.set(index, { ...read, length: read.length + 2, isWeak: false });
  }
  return found;
}

/** True if Han numbers count the items of articles, and begin anew in each: the first one follows an article. */
function countsItems(read: readonly (Numbering | null)[]): boolean {
  const first = read.find((numbering) => /^(?:article|han)$/u.test(numbering?.style ?? ""));
  return first?.style === "article";
}

/**
 * For each line, the index of the next line with a number of the same style; -1 if there is none.
 * @param hasItems see `countsItems`
 */
function nextOfStyle(
  read: readonly (Numbering | null)[],
  hasItems: boolean,
  isCounted: (one: Numbering) => boolean,
): Int32Array {
  const next = new Int32Array(read.length).fill(-1);
  const seen = new Int32Array(STYLES.length).fill(-1);
  for (let index = read.length - 1; index >= 0; index--) {
    const numbering = read[index];
    if (!numbering) continue;
    const style = rank(numbering.style);
    next[index] = seen[style] ?? -1;
    if (isCounted(numbering)) seen[style] = index;
    if (hasItems && numbering.style === "article") seen[rank("han")] = -1;
  }
  return next;
}

/**
 * The lines with a bare number from which chapters without sections are numbered on to the first decimal of the next chapter
 * that has them: 1 总则, 2 目标 and 3 任务 before 3.1.
 */
function runsToDecimal(read: readonly (Numbering | null)[]): ReadonlySet<number> {
  const running = new Set<number>();
  let chapter = 0;
  for (let index = read.length - 1; index >= 0; index--) {
    const path = read[index]?.path;
    if (!path) continue;
    const [first = 0, second] = path;
    if (second !== undefined) chapter = second === 1 ? first : 0;
    else if (first === chapter && chapter > 0) {
      running.add(index);
      chapter--;
    }
  }
  return running;
}

class Acceptance {
  readonly #lines: readonly NumberedLine[];
  readonly #read: readonly (Numbering | null)[];
  readonly #next: Int32Array;
  readonly #nextCertain: Int32Array;
  /** The lines from which bare numbers run on, one by one, up to the chapter of the next decimal (1 2 3 3.1). */
  readonly #runsToDecimal: ReadonlySet<number>;
  /** True if Han numbers begin anew in each article. */
  readonly #hasItems: boolean;
  /** True if the articles of the text have white space after their number. */
  readonly #isSpaced: boolean;
  /** The last accepted number by style. */
  readonly #last = new Map<NumberStyle, Numbering>();
  /** The last accepted decimal. */
  #path: readonly number[] | null = null;
  #hasBareChapters = false;
  /** The value of the last number around the decimals. */
  #around = 0;
  /** The last number of the notes below a table (注：1.… and the lines below it), 0 above them; null elsewhere. */
  #note: number | null = null;
  /** True if the last line of a note ends inside of a sentence: the next line goes on with it. */
  #isNoteOpen = false;

  constructor(lines: readonly NumberedLine[], read: readonly (Numbering | null)[]) {
    this.#lines = lines;
    this.#read = read;
    this.#hasItems = countsItems(read);
    this.#next = nextOfStyle(read, this.#hasItems, () => true);
    this.#nextCertain = nextOfStyle(read, this.#hasItems, ({ isWeak }) => !isWeak);
    this.#runsToDecimal = runsToDecimal(read);
    const articles = read.filter((numbering) => numbering?.style === "article");
    const spaced = articles.filter((numbering) => !numbering?.isWeak).length;
    this.#isSpaced = spaced > (articles.length - spaced) * 2;
  }

  run(): (Numbering | null)[] {
    return this.#read.map((numbering, index) => {
      const line = this.#lines[index];
      if (line?.begins) this.#reset();
      if (this.#isNote(numbering, line?.text ?? "") && !line?.isTold) return null;
      if (!numbering || !line) return null;
      if (!line.isTold && !this.#accepts(numbering, line.text, index)) return null;
      this.#last.set(numbering.style, numbering);
      if (this.#hasItems && numbering.style === "article") this.#last.delete("han");
      if (numbering.path) {
        this.#path = numbering.path;
        this.#hasBareChapters ||= numbering.path.length === 1;
      } else if (CHAPTER_STYLES.has(numbering.style)) {
        this.#around = numbering.value;
        if (numbering.style !== "arabic") this.#path = null;
      }
      return numbering;
    });
  }

  #reset(): void {
    this.#last.clear();
    this.#path = null;
    this.#hasBareChapters = false;
    this.#around = 0;
  }

  /** True if a line goes on with the numbered notes below a table. */
  #isNote(numbering: Numbering | null, line: string): boolean {
    if (line === "") return false;
    const isArabic = this.#note !== null && numbering?.style === "arabic";
    // Markdown may number each entry of a list with 1.
    const isNote = isArabic && [(this.#note ?? 0) + 1, this.#note].includes(numbering.value);
    const first = FIRST_NOTE.exec(line);
    if (isNote) this.#note = numbering.value;
    else if (first) this.#note = first.groups?.first === undefined ? 0 : 1;
    else if (numbering !== null || !this.#isNoteOpen) this.#note = null;
    this.#isNoteOpen = this.#note !== null && !ENDED.test(line);
    return isNote;
  }

  /** A number of an item alone on its line is one if a sentence follows it; others are the numbers of a table's rows. */
  #countsRow({ style, length }: Numbering, line: string, index: number): boolean {
    const isAlone = ITEMS.has(style) && line.slice(length).trim() === "";
    return isAlone && !ENDED.test(this.#lines[index + 1]?.text ?? "");
  }

  #accepts(numbering: Numbering, line: string, index: number): boolean {
    if (this.#countsRow(numbering, line, index)) return false;
    if (!numbering.isWeak) return true;
    if (numbering.path) return this.#acceptsDecimal(numbering, numbering.path, line, index);
    if (numbering.style === "article") return this.#acceptsArticle(numbering, index);
    const before = this.#last.get(numbering.style)?.value ?? 0;
    const certain = this.#read[this.#nextCertain[index] ?? -1];
    if (numbering.style === "han" && certain?.value === numbering.value) return false;
    if (numbering.value === before + 1 && numbering.value > 1) return true;
    const after = this.#read[this.#next[index] ?? -1];
    // Between 一、 and 二、 no other list of the same style begins.
    return numbering.value === 1 && before !== 1 && after?.value === 2;
  }

  /** An article without white space after its number continues the articles before it; other such lines cite articles. */
  #acceptsArticle({ value, inserted }: Numbering, index: number): boolean {
    const before = this.#last.get("article");
    const isNext =
      inserted > 0
        ? before?.value === value && inserted === before.inserted + 1
        : value === (before?.value ?? 0) + 1;
    const certain = this.#read[this.#nextCertain[index] ?? -1];
    if (this.#isSpaced) return isNext && certain?.value === value + 1;
    const after = this.#read[this.#next[index] ?? -1];
    const isFollowed =
      after?.value === value + 1 || (after?.value === value && after.inserted === inserted + 1);
    return isNext || (value > (before?.value ?? 0) && isFollowed);
  }

  #acceptsDecimal(
    { length, value }: Numbering,
    path: readonly number[],
    line: string,
    index: number,
  ): boolean {
    const rest = line.slice(length);
    if (path.length === 2 && MEASURES.test(rest) && ENDED.test(line)) return false;
    const isTitle =
      rest.length <= LONGEST_TITLE &&
      /^\s*[\p{Script=Han}“「《]/u.test(rest) &&
      !/[。；！？]/u.test(rest);
    if (path.length === 1) return isTitle && this.#acceptsChapter(value, index);
    const last = this.#path;
    const parent = path.slice(0, -1);
    const [first = 0] = path;
    if (last === null || (path.length === 2 && first !== last[0])) {
      const isBelow = first === this.#around || first === (last?.[0] ?? 0) + 1;
      return path.length === 2 && value === 1 && isBelow;
    }
    if (!parent.every((part, level) => part === last[level])) return false;
    const before = last[parent.length] ?? 0;
    return value === before + 1 || (isTitle && value > before && value <= before + 3);
  }

  /** 1 总则 is a chapter if 1.1 follows; in a text with such chapters, also if it is the next number. */
  #acceptsChapter(value: number, index: number): boolean {
    if (value !== (this.#path?.[0] ?? 0) + 1) return false;
    if (this.#hasBareChapters) return true;
    return this.#runsToDecimal.has(index);
  }
}
