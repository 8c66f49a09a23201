/** Generated laws: parts, chapters and articles that count through; Taiwan's laws; interpretations with sections over articles. */
// @ts-nocheck

import type { Random } from "../../support/random.ts";
import { Draft, type TextDraft } from "./draft.ts";
import { han } from "./numerals.ts";
import type { Words } from "./words.ts";

/** How a text prints its articles and lists. */
interface Print {
  /** The number of an article; `inserted` is 0 or the number after 之. */
  article(number: number, inserted: number): string;
  /** What stands between the number of an article and its text; null if the number stands alone on its line. */
  readonly gap: string | null;
  /** The note in place of the text of a deleted article; null where the text has none. */
  readonly deleted: string | null;
  item(number: number): string;
  subitem(number: number): string;
}

class Articles {
  readonly #random: Random;
  readonly #words: Words;
  readonly #print: Print;
  readonly #least: number;
  #last: number;

  /** @param least number of articles of a chapter */
  constructor(random: Random, words: Words, print: Print, first: number, least: number) {
    this.#random = random;
    this.#words = words;
    this.#print = print;
    this.#least = least;
    this.#last = first - 1;
  }

  /** The next articles. */
  make(prefix: string): Draft[] {
    const articles: Draft[] = [];
    for (let count = this.#random.int(this.#least, 4); count > 0; count--) {
      this.#last++;
      articles.push(this.#article(prefix, 0));
      const inserted = this.#random.chance(0.1) ? this.#random.int(1, 2) : 0;
      for (let next = 1; next <= inserted; next++) articles.push(this.#article(prefix, next));
    }
    return articles;
  }

  #article(prefix: string, inserted: number): Draft {
    const { gap } = this.#print;
    const label = this.#print.article(this.#last, inserted);
    const id = `${prefix}${this.#last}${inserted > 0 ? `z${inserted}` : ""}`;
    const { deleted } = this.#print;
    if (deleted !== null && inserted === 0 && this.#random.chance(0.08)) {
      return gap === null
        ? Draft.number(id, label).say(deleted)
        : Draft.entry(id, label, gap, deleted);
    }
    const texts = Array.from({ length: this.#random.int(1, 3) }, () => this.#random.chance(0.25));
    const [first = false, ...others] = texts;
    const opening = first ? this.#words.lead() : this.#words.paragraph();
    const article =
      gap === null ? Draft.number(id, label).say(opening) : Draft.entry(id, label, gap, opening);
    if (first) this.#list(article);
    for (const leads of others) {
      article.say(leads ? this.#words.lead() : this.#words.paragraph());
      if (leads) this.#list(article);
    }
    return article;
  }

  /** Adds a list below the last paragraph of an article. */
  #list(article: Draft): void {
    const led = article.length > 1 ? `p${article.length}-` : "";
    const count = this.#random.int(2, 5);
    for (let number = 1; number <= count; number++) {
      const id = `${article.id}-${led}${number}`;
      const subitems = this.#random.chance(0.15) ? this.#random.int(2, 3) : 0;
      const mark = subitems > 0 ? "：" : number < count ? "；" : "。";
      const text = `${this.#words.item()}${mark}`;
      const item = Draft.entry(id, this.#print.item(number), "", text);
      for (let next = 1; next <= subitems; next++) {
        const end = next < subitems || number < count ? "；" : "。";
        const below = `${this.#words.item()}${end}`;
        item.add(Draft.entry(`${id}-${next}`, this.#print.subitem(next), "", below));
      }
      article.add(item);
    }
  }
}

/** A number of the first article: mostly 1. */
function firstArticle(random: Random): number {
  return random.chance(0.8) ? 1 : random.int(2, 2000);
}

const SMALL_ITEMS = {
  item: (number: number) => `（${han(number)}）`,
  subitem: (number: number) => `${number}.`,
} as const;

/** What stands between the number of an article and its text.*/
type ArticleGap = "spaced" | "glued" | "marked";

export interface LawShape {
  readonly articleGap: ArticleGap;
  /** Least number of articles of a chapter. */
  readonly least: number;
  /** True for a law that may begin at any article, as an excerpt does. */
  readonly isExcerpt: boolean;
}

/** A law with parts, chapters and sections, or with articles alone. */
export function makeLaw(
  random: Random,
  words: Words,
  { articleGap, least, isExcerpt }: LawShape,
): TextDraft {
  const gap = { spaced: random.pick([" ", "　", "  "]), glued: "", marked: "" }[articleGap];
  const mark = articleGap === "marked" ? random.pick(["、", "：", "．"]) : "";
  const chapterGap = articleGap === "glued" && random.chance(0.5) ? "" : random.pick([" ", "　"]);
  const print: Print = {
    article: (number, inserted) =>
      `第${han(number)}条${inserted > 0 ? `之${han(inserted)}` : ""}${mark}`,
    gap,
    deleted: articleGap === "spaced" ? "（删除）" : null,
    ...SMALL_ITEMS,
  };
  const first = isExcerpt ? firstArticle(random) : 1;
  const articles = new Articles(random, words, print, first, least);
  const levels = random.pick<readonly string[]>([
    [],
    ["章"],
    ["章", "节"],
    ["编", "章"],
    ["编", "分编", "章"],
    ["编", "分编", "章", "节"],
  ]);
  const clauses = divisions(random, words, articles, levels, chapterGap);
  if (random.chance(0.2)) {
    const last = Draft.heading("h1", "", "", "附则", 0);
    for (const article of articles.make("h1-")) last.add(article);
    clauses.push(last);
  }
  const title = words.title();
  return { titleBlock: [title], head: [title], clauses };
}

/** The parts or chapters of a law, with what stands in them. Chapters count through the subparts of one part. */
function divisions(
  random: Random,
  words: Words,
  articles: Articles,
  levels: readonly string[],
  gap: string,
): Draft[] {
  let chapters = 0;
  function inside(depth: number, prefix: string): Draft[] {
    const unit = levels[depth];
    if (unit === undefined) return articles.make(prefix);
    const made: Draft[] = [];
    const first = unit === "章" && levels.includes("分编") ? chapters + 1 : 1;
    const last = first + random.int(1, levels.length > 2 ? 2 : 3) - 1;
    for (let number = first; number <= last; number++) {
      if (unit === "编") chapters = 0;
      if (unit === "章") chapters = number;
      const label = `第${han(number)}${unit}`;
      const id = `${prefix === "" || prefix === "s" ? "s" : prefix}${number}`;
      const draft = Draft.heading(id, label, gap, words.heading(), depth);
      // A chapter of a law with sections may have articles alone.
      const below = unit === "章" && random.chance(0.3) ? levels.length : depth + 1;
      for (const child of inside(below, `${id}-`)) draft.add(child);
      made.push(draft);
    }
    return made;
  }
  return inside(0, "s");
}

/** A law of Taiwan: numbers with spaces, articles alone on their lines, lists with 一、. */
export function makeTaiwanLaw(random: Random, words: Words): TextDraft {
  const print: Print = {
    article: (number, inserted) => `第 ${number}${inserted > 0 ? `-${inserted}` : ""} 條`,
    gap: null,
    deleted: "（刪除）",
    item: (number) => `${han(number)}、`,
    subitem: (number) => `（${han(number)}）`,
  };
  const articles = new Articles(random, words, print, firstArticle(random), 1);
  const clauses: Draft[] = [];
  const chapters = random.chance(0.7) ? random.int(1, 4) : 0;
  for (let number = 1; number <= chapters; number++) {
    const id = `s${number}`;
    const draft = Draft.heading(id, `第 ${han(number)} 章`, " ", words.heading(), 0);
    for (const article of articles.make(`${id}-`)) draft.add(article);
    clauses.push(draft);
  }
  if (chapters === 0) clauses.push(...articles.make("s"), ...articles.make("s"));
  const title = words.title();
  return { titleBlock: [title], head: [title], clauses };
}

/** An interpretation: 一、 over articles that count through. */
export function makeInterpretation(random: Random, words: Words): TextDraft {
  const print: Print = {
    article: (number, inserted) => `第${han(number)}条${inserted > 0 ? `之${han(inserted)}` : ""}`,
    gap: random.pick([" ", "　"]),
    deleted: "（删除）",
    ...SMALL_ITEMS,
  };
  const articles = new Articles(random, words, print, 1, 1);
  const clauses: Draft[] = [];
  for (let number = 1, last = random.int(2, 5); number <= last; number++) {
    const id = `s${number}`;
    const draft = Draft.heading(id, `${han(number)}、`, "", words.heading(), 0);
    for (const article of articles.make(`${id}-`)) draft.add(article);
    clauses.push(draft);
  }
  const title = words.title();
  return { titleBlock: [title], head: [title], clauses };
}
