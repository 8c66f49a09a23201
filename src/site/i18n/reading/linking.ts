/** The words about references, related clauses and the comparison, in three languages. */
import type { Language } from "../languages.ts";

interface LinkingStrings {
  /** The label before the places that refer to a document or a clause. */
  readonly citedIn: string;
  /** The heading of the references from a clause and to it. */
  readonly references: string;
  readonly refersTo: string;
  readonly referredFrom: string;

  readonly related: string;
  /** The label before the words that two clauses share. */
  readonly shared: string;
  readonly sameDocument: string;
  readonly compare: string;
  /** The name of the link that compares a related clause with the present one. */
  compareWith(name: string): string;
  /** The link to the comparison page with this clause on the first side. */
  readonly compareOther: string;
  /** The button that keeps this clause for a comparison with another one. */
  readonly keepFirst: string;
  readonly keptFirst: string;
  /** The link to the comparison of the kept clause with this one. */
  readonly withFirst: string;

  readonly compareTitle: string;
  readonly compareLead: string;
  readonly compareNeedsScript: string;
  /** The names of the two sides. */
  readonly sides: readonly [string, string];
  readonly document: string;
  /** The label of the field that filters the list of clauses. */
  readonly findClause: string;
  readonly findHint: string;
  readonly choose: string;
  readonly change: string;
  /** On the button while the list is open. */
  readonly close: string;
  readonly swap: string;
  readonly marked: string;
  readonly markSame: string;
  readonly markOther: string;
  readonly markNone: string;
  readonly open: string;
  readonly loading: string;
  readonly failed: string;
  readonly unknown: string;
  readonly noMatch: string;
  /** The part of each text that the other contains, in whole per cent. */
  sharedPart(first: number, second: number): string;
  readonly nothingShared: string;
}

const STRINGS = {
  "zh-hans": {
    citedIn: "引用之处",
    references: "引用",
    refersTo: "本条提到",
    referredFrom: "提到本条",
    related: "相关条文",
    shared: "共有",
    sameDocument: "同一文件",
    compare: "对照",
    compareWith: (name) => `与${name}对照`,
    compareOther: "另选一条对照",
    keepFirst: "记下本条，稍后对照",
    keptFirst: "已记下。在另一条处打开这一栏，即可与本条对照。",
    withFirst: "与记下的一条对照",
    compareTitle: "对照",
    compareLead: "两条对照，标出相同或不同的字句。",
    compareNeedsScript: "对照须启用 JavaScript：两条的文本在选定时取来。",
    sides: ["甲", "乙"],
    document: "文件",
    findClause: "条文",
    findHint: "编号、标题或开头几字",
    choose: "选一条",
    change: "更换",
    close: "收起",
    swap: "互换",
    marked: "标出",
    markSame: "相同",
    markOther: "不同",
    markNone: "不标",
    open: "查看原处",
    loading: "正在载入……",
    failed: "文本未能载入。",
    unknown: "没有这一条。请另选。",
    noMatch: "没有这样的条文。",
    sharedPart: (first, second) => `相同的字：甲 ${first}%，乙 ${second}%。`,
    nothingShared: "没有连续四字以上相同之处。",
  },
  "zh-hant": {
    citedIn: "引用之處",
    references: "引用",
    refersTo: "本條提到",
    referredFrom: "提到本條",
    related: "相關條文",
    shared: "共有",
    sameDocument: "同一文件",
    compare: "對照",
    compareWith: (name) => `與${name}對照`,
    compareOther: "另選一條對照",
    keepFirst: "記下本條，稍後對照",
    keptFirst: "已記下。在另一條處打開這一欄，即可與本條對照。",
    withFirst: "與記下的一條對照",
    compareTitle: "對照",
    compareLead: "兩條對照，標出相同或不同的字句。",
    compareNeedsScript: "對照須啟用 JavaScript：兩條的文本在選定時取來。",
    sides: ["甲", "乙"],
    document: "文件",
    findClause: "條文",
    findHint: "編號、標題或開頭幾字",
    choose: "選一條",
    change: "更換",
    close: "收起",
    swap: "互換",
    marked: "標出",
    markSame: "相同",
    markOther: "不同",
    markNone: "不標",
    open: "查看原處",
    loading: "正在載入……",
    failed: "文本未能載入。",
    unknown: "沒有這一條。請另選。",
    noMatch: "沒有這樣的條文。",
    sharedPart: (first, second) => `相同的字：甲 ${first}%，乙 ${second}%。`,
    nothingShared: "沒有連續四字以上相同之處。",
  },
  en: {
    citedIn: "Cited in",
    references: "References",
    refersTo: "This clause refers to",
    referredFrom: "Clauses that refer to this one",
    related: "Related clauses",
    shared: "Words in both:",
    sameDocument: "same document",
    compare: "Compare",
    compareWith: (name) => `Compare with ${name}`,
    compareOther: "Compare with another clause",
    keepFirst: "Keep this clause to compare later",
    keptFirst: "Kept. Open this panel at another clause to compare the two.",
    withFirst: "Compare with the clause you kept",
    compareTitle: "Compare",
    compareLead:
      "Compare two clauses. The words that their Chinese texts share, or that differ, are highlighted.",
    compareNeedsScript:
      "Comparing needs JavaScript: the two texts are loaded when you choose them.",
    sides: ["First clause", "Second clause"],
    document: "Document",
    findClause: "Clause",
    findHint: "Number, heading or first words",
    choose: "Choose a clause",
    change: "Change",
    close: "Close",
    swap: "Swap",
    marked: "Highlight in the Chinese",
    markSame: "Matches",
    markOther: "Differences",
    markNone: "Nothing",
    open: "Read in context",
    loading: "Loading…",
    failed: "The text could not be loaded.",
    unknown: "There is no such clause. Choose another.",
    noMatch: "No clause matches.",
    sharedPart: (first, second) =>
      `Characters in common: ${first}% of the first Chinese text, ${second}% of the second.`,
    nothingShared: "The two Chinese texts have no four consecutive characters in common.",
  },
} as const satisfies Record<Language, LinkingStrings>;

/** The strings of a language version. */
export function linkingStrings(lang: Language): LinkingStrings {
  return STRINGS[lang];
}

/** A sentence of the words that two clauses share, in English, and of how many others have none. */
export function sharedInEnglish(words: readonly string[], others: number): string {
  if (words.length === 0) {
    return others === 1
      ? "The one word in both has no English."
      : `The ${others} words in both have no English.`;
  }
  const named = `${STRINGS.en.shared} ${words.join(", ")}`;
  if (others === 0) return `${named}.`;
  return `${named}; ${others} more ${others === 1 ? "has" : "have"} no English.`;
}
