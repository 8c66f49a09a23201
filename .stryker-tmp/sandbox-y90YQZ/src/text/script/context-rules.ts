/**
 * Characters whose form no list of phrases can decide, but the words around them do: measures after numbers, and surnames. Each
 * rule applies to every word of its kind.
 */
// @ts-nocheck

import type { DictionaryEntry } from "./dictionary.ts";
import type { WordBounds } from "./word-bounds.ts";

/** A character of a text, with what is known of the words around it. */
interface Context {
  readonly text: string;
  /** Offset of the character, in UTF-16 units. */
  readonly offset: number;
  readonly words: WordBounds;
  /** The entry of the dictionary that would convert the character. */
  readonly entry: DictionaryEntry | null;
}

/** The form of the character, and the words that decided. */
interface Decision {
  readonly to: string;
  readonly by: string;
}

export interface ContextRule {
  /** The characters that the rule may decide. */
  readonly characters: readonly string[];
  /** The form of the character; null if the dictionary decides. */
  decide(context: Context): Decision | null;
}

/** A number in words or digits, and what may stand between it and a measure: 二十余, 三百多, 几. */
const NUMBER = /^[\d０-９〇零一二三四五六七八九十百千万亿两半数几]+[多余来几]?$/u;
/** The characters that end such a number. */
const ENDS_NUMBER = /[\d０-９〇零一二三四五六七八九十百千万亿两半数几多余来]/u;
/** Maximum length of a number before a measure, in UTF-16 units. */
const LONGEST_NUMBER = 12;

/** The number that ends before an offset; empty if there is none. A number in a word such as 参数 is none. */
function numberBefore(text: string, offset: number, words: WordBounds): string {
  let start = offset;
  while (start > 0 && offset - start < LONGEST_NUMBER && ENDS_NUMBER.test(text.charAt(start - 1)))
    start--;
  if (start === offset) return "";
  // The number begins with a word, or the word before the measure is all number.
  const word = words.startOf(start);
  if (word < start) start = words.endOf(start) < offset ? words.endOf(start) : offset;
  const number = text.slice(start, offset);
  return NUMBER.test(number) ? number : "";
}

/** Characters after 里 that make it the inside: 一里面. */
const INSIDE = /[面头边]/u;

/** 里 after a number is a length, and after other words the inside (裏). */
const MILES: ContextRule = {
  characters: ["里"],
  decide({ text, offset, words }) {
    if (INSIDE.test(text.charAt(offset + 1))) return null;
    const number = numberBefore(text, offset, words);
    return number === "" ? null : { to: "里", by: `${number}里` };
  },
};

/** Pronouns and the like before a measure: 这只, 每只. */
const POINTING = /[这那每哪整各]/u;

/** 只 after a number is a measure of animals, vessels and shares (隻), and before verbs “only”. */
const HEADS: ContextRule = {
  characters: ["只"],
  decide({ text, offset, words }) {
    const before = text.charAt(offset - 1);
    const isDoubled = before === "只" || text.charAt(offset + 1) === "只";
    const at = before === "只" ? offset - 1 : offset;
    const number = numberBefore(text, at, words);
    const isPointed = POINTING.test(text.charAt(at - 1)) && words.startOf(at - 1) === at - 1;
    if (number === "" && !isPointed) return null;
    // 一只能 has the word 只能.
    const isVerb = words.startOf(offset) === offset && words.endOf(offset) > offset + 1;
    if (isVerb && !isDoubled) return null;
    return { to: "隻", by: `${number || text.charAt(at - 1)}只` };
  },
};

/** Measures after a number that have a form of their own: 一坛酒. */
const OTHER_MEASURES: ReadonlyMap<string, string> = new Map([["坛", "罈"]]);

const MEASURES: ContextRule = {
  characters: [...OTHER_MEASURES.keys()],
  decide({ text, offset, words }) {
    const measure = text.charAt(offset);
    const to = OTHER_MEASURES.get(measure);
    const number = numberBefore(text, offset, words);
    return to === undefined || number === "" ? null : { to, by: number + measure };
  },
};

/** 出 is the measure of plays (齣): 一出粤剧, 这出戏. */
const PLAYS: ContextRule = {
  characters: ["出"],
  decide({ text, offset, words }) {
    const play = /^[\p{Script=Han}]{0,3}?[戏剧]/u.exec(text.slice(offset + 1))?.[0];
    if (play === undefined) return null;
    const before = numberBefore(text, offset, words) || POINTED.exec(text.slice(0, offset))?.[0];
    return before ? { to: "齣", by: `${before}出${play}` } : null;
  },
};
const POINTED = /[这那]$/u;

/** What follows 系 where it is “is” (係), and the nouns that end in 系 before such words: 体系指标. */
const AFTER_IS = /^(?:指|因|由|属|经)/u;
const SYSTEMS = /[体关联派谱直母父星河水院语农山科专旁嫡根世]$/u;

const IS: ContextRule = {
  characters: ["系"],
  decide({ text, offset, words }) {
    const [before, after] = [text.slice(0, offset), text.slice(offset + 1, offset + 2)];
    const isAlone = words.endOf(offset) <= offset + 2;
    if (before === "" || !isAlone || !AFTER_IS.test(after) || SYSTEMS.test(before)) return null;
    return { to: "係", by: `系${after}` };
  },
};

/** Surnames whose form is not that of the common word: 姜 is no ginger (薑), 余 no rest (餘). */
const SURNAMES: ReadonlyMap<string, string> = new Map(
  Array.from("范余岳朴游于姜郁涂谷沈党云曲丑卜松", (surname) => [surname, surname] as const),
).set("钟", "鍾");
/** Surnames that are hardly ever the first character of another word that segmentation does not know. */
const RARE_ELSEWHERE: ReadonlySet<string> = new Set("范岳朴郁涂姜沈谷钟余游");
/** Surnames that no other word of one character is; at the beginning of a sentence, two characters behind one are a given name. */
const FIRST: ReadonlySet<string> = new Set("余岳范朴涂");
/** Prepositions and other words that stand alone too: a name must be more certain. */
const STANDS_ALONE: ReadonlySet<string> = new Set(["于"]);
/** What follows 某 where it does not stand for a name: 某些, 某地. */
const SOME = /[些种个一类地处年月日项时次]/u;
/** What follows 于某 where it is a person: 于某某, 于某、李某, 于某因…. */
const PERSON = /^(?:[某甲乙丙丁、，。：；）与和对因在被系提称犯]|$)/u;
/** What stands before a name in a list or a sentence. */
const BEFORE_NAME = /[、，。：；（“由与和\s]$/u;
/** Offices and forms of address after a name. */
const TITLES =
  /^(?:副)?(?:总)?(?:书记|主任|主席|部长|省长|市长|区长|县长|镇长|乡长|厅长|局长|处长|科长|院长|校长|所长|会长|行长|董事长|经理|教练|教授|院士|博士|老师|医生|律师|记者|法官|检察官|同志|先生|女士|小姐)/u;

/** Offices and professions before a name. */
const OFFICES =
  /(?:书记|主任|主席|长|经理|教授|院士|博士|老师|医生|律师|记者|同志|作家|诗人|画家|歌手|演员|导演|编剧|球星|学者|专家|村民|市民|被告人|原告|被告|被害人|证人|党员|烈士|英雄)$/u;

/** True if the surname at an offset, a word of its own, is followed by a title (于|副主任), or by a given name: 岳|建国|副局长. */
function precedesName(text: string, offset: number, words: WordBounds, kindOf: WordKind): boolean {
  const given = offset + 1;
  const end = words.endOf(given);
  const isGiven = end - given <= 2 && /^\p{Script=Han}+$/u.test(text.slice(given, end));
  if (TITLES.test(text.slice(given)) || (isGiven && TITLES.test(text.slice(end)))) return true;
  if (!isGiven || !RARE_ELSEWHERE.has(text.charAt(offset))) return false;
  // 作家|余|华, 市长|范|华: an office or a profession stands before the name.
  const isFirst = FIRST.has(text.charAt(offset)) && end - given === 2;
  if (isFirst && (offset === 0 || BEFORE_NAME.test(text.slice(0, offset)))) return true;
  return kindOf(text.slice(given, end)) === "name" || OFFICES.test(text.slice(0, offset));
}

/** A surname before a given name, a title or 某 has a form of its own. */
function surnames(kindOf: WordKind): ContextRule {
  const isPerson = ({ text, offset, words, entry }: Context): string | null => {
    if (words.startOf(offset) !== offset) return null;
    const surname = text.charAt(offset);
    const end = words.endOf(offset);
    const word = text.slice(offset, end);
    const after = text.charAt(offset + 2);
    const isAlone = STANDS_ALONE.has(surname);
    if (text.charAt(offset + 1) === "某" && word.length <= 2) {
      const isName = isAlone ? PERSON.test(after) : !SOME.test(after);
      return isName ? text.slice(offset, offset + 2) : null;
    }
    // A phrase knows the word: 范围, 姜汤.
    if ((entry?.from.length ?? 1) > 1) return null;
    const isBegun = BEFORE_NAME.test(text.slice(0, offset)) || offset === 0;
    if (word.length === 1) {
      const isName = (!isAlone || isBegun) && precedesName(text, offset, words, kindOf);
      return end < text.length && isName ? text.slice(offset, offset + 3) : null;
    }
    if (ENDS_NUMBER.test(text.charAt(offset - 1))) return null;
    if (word.length > 3 || (isAlone && !isBegun)) return null;
    const kind = kindOf(word);
    const isName = kind === "name" || (kind === "unknown" && RARE_ELSEWHERE.has(surname));
    return isName ? word : null;
  };
  return {
    characters: [...SURNAMES.keys()],
    decide(context) {
      const by = isPerson(context);
      const to = SURNAMES.get(context.text.charAt(context.offset));
      return by === null || to === undefined ? null : { to, by };
    },
  };
}

/** What segmentation knows of a word: that it is a person's name, that it is another word, or nothing. */
export type WordKind = (word: string) => "name" | "word" | "unknown";

/** Rules by the UTF-16 units of their characters. */
type RuleTable = ReadonlyMap<number, ContextRule>;

function byCharacter(rules: readonly ContextRule[]): RuleTable {
  return new Map(
    rules.flatMap((rule) =>
      rule.characters.map((character) => [character.charCodeAt(0), rule] as const),
    ),
  );
}

/** The rules for conversion from Simplified. */
export function traditionalRules(kindOf: WordKind): RuleTable {
  return byCharacter([MILES, HEADS, MEASURES, PLAYS, IS, surnames(kindOf)]);
}

/** Characters that plan, before 畫: 計畫, 規畫, 計 畫. */
const PLANNED = /[計規企籌策謀]\s?$/u;
/** A design (設計) of a picture, and no plan of a building (建設計畫). */
const DESIGNED = /(?<![建開籌新增附公鋪])設計\s?$/u;
const PICTURE = /^[面家展作師稿風冊像布廊]/u;

/** 畫 behind a character that plans is 划. */
const PLANS: ContextRule = {
  characters: ["畫"],
  decide({ text, offset }) {
    const [before, after] = [text.slice(0, offset), text.slice(offset + 1)];
    const planner = PLANNED.exec(before)?.[0];
    const isPicture = DESIGNED.test(before) && PICTURE.test(after);
    return planner === undefined || isPicture ? null : { to: "划", by: `${planner}畫` };
  },
};

/** 著 behind an author is “written by”: （张三著）, 张三著《…》, 王某著; 著作權 is copyright after any verb. */
const AUTHORS: ContextRule = {
  characters: ["著"],
  decide({ text, offset, words }) {
    const [before, after] = [text.slice(0, offset), text.slice(offset + 1)];
    // 數|著|作者: no verb ends with it.
    const isBegun = words.startOf(offset) === offset;
    const isAuthor =
      (isBegun && /^作(?:[人者之，。、；]|$)/u.test(after)) ||
      (/^[《）)]/u.test(after) && /\p{Script=Han}$/u.test(before)) ||
      /某\s?$|\p{Script=Han}\s$/u.test(before) ||
      /^作(?:權|財產|人格)/u.test(after);
    return isAuthor ? { to: "著", by: text.slice(Math.max(0, offset - 2), offset + 2) } : null;
  },
};

/** The rules for conversion from Traditional. */
export const SIMPLIFIED_RULES: RuleTable = byCharacter([AUTHORS, PLANS]);
