/**
 * Citations by the words of laws, in Simplified text: 第三章第二节, 第五条第二款第（二）项, 第二百一十九条之一, 前款, 本条第二款.
 * Each member of a list or of a range is a mention, and takes from the one before what it does not repeat.
 */
// @ts-nocheck

import { ARABIC_DIGITS, HAN_NUMERALS, readNumeral } from "../../text/words/numbers.ts";
import { DASHED, INSERTED, ORDINAL_NUMBER, readOrdinal } from "../../text/words/ordinals.ts";
import { BY, mannerOf } from "./manner.ts";
import {
  type ArticleStyle,
  levelInArticle,
  type ProvisionKind,
  type ProvisionMention,
  type ProvisionStep,
} from "./provision.ts";

/** Kinds by the words of laws. */
export const UNIT_KINDS: Readonly<Record<string, ProvisionKind>> = {
  部分: "part",
  部份: "part",
  编: "part",
  篇: "part",
  分编: "subpart",
  章: "chapter",
  节: "section",
  条: "article",
  款: "kuan",
  项: "xiang",
  目: "mu",
};
/** Order of the kinds, outermost first; the last four are parts of an article. */
const ORDER: readonly ProvisionKind[] = [
  ...([
    "part",
    "subpart",
    "chapter",
    "section",
    "article",
    "kuan",
    "xiang",
    "mu",
    "listed",
  ] as const),
];
const IN_ARTICLE: ReadonlySet<ProvisionKind> = new Set(["kuan", "xiang", "mu", "listed"]);

const UNIT = "(?:部分|部份|分编|[编篇章节条款项目])";
const BETWEEN = "\\s?(?:以及|或者|及其|[、，,和与及或至到]|[—－–~～-]{1,2})\\s?";
const NUMBER = `${ORDINAL_NUMBER}${DASHED}?`;
/** A number with its unit, or several numbers before one unit (第一、二项); a chain goes no further than the fortieth. */
const STEP = `第\\s?(?<numbers>${NUMBER}(?:${BETWEEN}第?\\s?${NUMBER}){0,40})\\s?(?<unit>${UNIT})(?<inserted>${INSERTED}{0,2})`;
const BRACKETED = `第?\\s?[（(]\\s?(?<inside>${ORDINAL_NUMBER})\\s?[）)]\\s?(?<word>[款项目])?`;
/** 前条, 前两款, 本条; not as parts of other words (当前条件, 前款项, 目前一项, 成本项目). */
const RELATIVE =
  `(?:(?<![当目之此先眼跟提日年月天](?=前\\s?[${HAN_NUMERALS}]))前\\s?(?<count>各|[${HAN_NUMERALS}]{1,3}|[${ARABIC_DIGITS}]{1,2})?\\s?|` +
  "(?<own>(?<![基根样文版成资剧课标脚])本))" +
  "(?<relative>章(?!程)|节(?![约能日点省水])|条(?![件例约理文款])|款(?![项式待])|项(?!目)|目(?![标的录前])|分?编(?![制码号写辑]))";

const HEAD = new RegExp(`${RELATIVE}|${STEP}`, "gu");
const NEXT_STEP = new RegExp(`\\s?${STEP}`, "uy");
const NEXT_BRACKETED = new RegExp(`\\s?${BRACKETED}`, "uy");
const NEXT_RELATIVE = new RegExp(RELATIVE, "uy");
const NEXT_BETWEEN = new RegExp(BETWEEN, "uy");
const NUMBERS = new RegExp(`第?\\s?(?<number>${NUMBER})`, "gu");
/** Most members of a list: a longer one is read as several. */
const LONGEST_LIST = 60;

/**
 * The end of the text, a mark, or a word that continues a sentence about the provision; 第三条生产线 is a thing.
 */
const ENDS =
  /^(?:$|[^\p{Script=Han}]|[规第所的之和或与至及以中确明列内前后但罪情行处执提作应为各等除不者时可]|适用|范围|事项)/u;

/** One reading of a chain: its words and its steps. */
interface Reading {
  readonly start: number;
  readonly end: number;
  readonly steps: readonly ProvisionStep[];
}

function execAt(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}

/** A number in a step, with the offset of its end. */
interface StepNumber {
  readonly step: ProvisionStep;
  readonly start: number;
  readonly end: number;
}

/** The numbers of a step at an offset, one for each if several share a unit; null if there is no step. */
function stepAt(text: string, at: number, mayBeBracketed: boolean): StepNumber[] | null {
  const match = execAt(NEXT_STEP, text, at);
  if (match !== null) {
    const { numbers = "", unit = "", inserted = "" } = match.groups ?? {};
    const kind = UNIT_KINDS[unit] ?? "listed";
    const end = match.index + match[0].length;
    const from = match.index + match[0].indexOf(numbers, match[0].indexOf("第"));
    const found = Array.from(numbers.matchAll(NUMBERS));
    const steps = found.map((one, index): StepNumber => {
      const isLast = index === found.length - 1;
      const value = readOrdinal(one.groups?.number, isLast ? inserted : undefined);
      return {
        step: { kind, value },
        start: from + one.index,
        end: isLast ? end : from + one.index + one[0].length,
      };
    });
    return steps.every(({ step }) => step.value !== null) ? steps : null;
  }
  const bracketed = mayBeBracketed ? execAt(NEXT_BRACKETED, text, at) : null;
  if (bracketed === null) return null;
  const { inside, word = "" } = bracketed.groups ?? {};
  const step: ProvisionStep = { kind: UNIT_KINDS[word] ?? "listed", value: readOrdinal(inside) };
  const end = bracketed.index + bracketed[0].length;
  return step.value === null ? null : [{ step, start: at, end }];
}

function relativeAt(text: string, at: number): StepNumber[] | null {
  const match = execAt(NEXT_RELATIVE, text, at);
  if (match === null) return null;
  const { count, own, relative = "" } = match.groups ?? {};
  const kind = UNIT_KINDS[relative];
  const back =
    own === undefined ? (count === undefined || count === "各" ? 1 : readNumeral(count)) : 0;
  if (kind === undefined || back === null) return null;
  return [{ step: { kind, value: null, back }, start: at, end: at + match[0].length }];
}

/** The readings of a chain at an offset: several if its last step has several numbers. Null if there is no chain. */
function chainAt(text: string, at: number, mayBeBracketed: boolean): Reading[] | null {
  const first = relativeAt(text, at) ?? stepAt(text, at, mayBeBracketed);
  if (first === null) return null;
  let last = first;
  let above: ProvisionStep[] = [];
  for (;;) {
    const deepest = last.at(-1);
    const next = deepest === undefined ? null : stepAt(text, deepest.end, true);
    const [kind, nextKind] = [deepest?.step.kind, next?.[0]?.step.kind];
    if (next === null || kind === undefined || nextKind === undefined) break;
    const goesDown =
      ORDER.indexOf(nextKind) > ORDER.indexOf(kind) ||
      (IN_ARTICLE.has(nextKind) && IN_ARTICLE.has(kind));
    if (!goesDown || (deepest !== undefined && above.length > 8)) break;
    above = [...above, ...last.slice(-1).map(({ step }) => step)];
    last = next;
  }
  return last.map(({ step, start, end }, index) => ({
    start: index === 0 ? at : start,
    end,
    steps: [...above, step],
  }));
}

/** The steps of a list's member with those that it takes from the member before. */
function inherited(
  before: readonly ProvisionStep[],
  steps: readonly ProvisionStep[],
  style: ArticleStyle,
): readonly ProvisionStep[] {
  const [first] = steps;
  if (first === undefined || first.back !== undefined) return steps;
  const level = levelInArticle(first.kind, style);
  if (level === undefined) {
    const same = before.findIndex(({ kind }) => kind === first.kind);
    return [...before.slice(0, Math.max(0, same)), ...steps];
  }
  const to = before.findIndex(({ kind }) => (levelInArticle(kind, style) ?? -1) >= level);
  return [...before.slice(0, to === -1 ? before.length : to), ...steps];
}

/** The members of a list of chains that begins at an offset. */
function listAt(text: string, at: number, style: ArticleStyle): Reading[] {
  const list = chainAt(text, at, false) ?? [];
  while (list.length > 0 && list.length < LONGEST_LIST) {
    const before = list.at(-1);
    const between = before === undefined ? null : execAt(NEXT_BETWEEN, text, before.end);
    if (before === undefined || between === null) break;
    const isBracketed = /[）)]\s?[款项目]?$/u.test(text.slice(before.start, before.end));
    const next = chainAt(text, before.end + between[0].length, isBracketed);
    if (next === null) break;
    let above = before.steps;
    for (const reading of next) {
      above = inherited(above, reading.steps, style);
      list.push({ ...reading, steps: above });
    }
  }
  return list;
}

/** True if the words around a list leave no doubt, false if they are rather a thing, null if an article may have them. */
function isProvision(text: string, [first]: readonly Reading[], end: number, style: ArticleStyle) {
  const step = first?.steps[0];
  if (first === undefined || step === undefined) return false;
  const isInserted = first.steps.some(({ value }) => value?.includes("z"));
  if (first.steps.length > 1 || isInserted || ENDS.test(text.slice(end, end + 2))) return true;
  // 第十四条受监护之宣告者, 第一項費用: only small numbers count things in such texts.
  const isHigh = step.kind === "article" && Number(step.value) >= 10;
  return isHigh || (style === "xiang-kuan-mu" && step.kind === "xiang") ? null : false;
}

/** A phrase between two citations, of which the second may be a part of the first. */
const PHRASE = /^[^，,。；;：:]{0,30}$/u;
/** Words for the article that was cited before: 该条第一项. */
const SAID = /[该同]条$/u;
const BARE = { manner: "bare", law: "" } as const;

/** The mentions of provisions by chains, in order. */
export function chainMentions(text: string, style: ArticleStyle): ProvisionMention[] {
  const mentions: ProvisionMention[] = [];
  HEAD.lastIndex = 0;
  for (let head = HEAD.exec(text); head !== null; head = HEAD.exec(text)) {
    const list = listAt(text, head.index, style);
    const last = list.at(-1);
    if (last === undefined) continue;
    HEAD.lastIndex = last.end;
    mentions.push(...mentionsOf(text, list, last.end, mentions.at(-1), style));
  }
  return mentions;
}

/** The mentions of a list; empty if its words mean no provisions. */
function mentionsOf(
  text: string,
  list: readonly Reading[],
  end: number,
  before: ProvisionMention | undefined,
  style: ArticleStyle,
): ProvisionMention[] {
  const [first] = list;
  const [step] = first?.steps ?? [];
  if (first === undefined || step === undefined) return [];
  const isPart = IN_ARTICLE.has(step.kind) && step.back === undefined;
  const isOfSaid = isPart && SAID.test(text.slice(Math.max(0, first.start - 2), first.start));
  const hasArticle = before?.steps.some(({ kind }) => kind === "article") ?? false;
  if (isOfSaid && !hasArticle) return [];
  const isInPhrase = (end: number) =>
    first.start - end <= 30 && PHRASE.test(text.slice(end, first.start));
  const goesOn = isPart && hasArticle && before && (isOfSaid || isInPhrase(before.end));
  if (goesOn) {
    // 前条第一项但书及第二项: the second is a part of the same article.
    const { manner, law } = before;
    return list.map((one) => {
      const steps = inherited(before.steps, one.steps, style);
      return { ...one, steps, manner, law, continues: true, isDoubtful: true };
    });
  }
  const found = mannerOf(text, first.start, end, BY);
  const manner = found ?? BARE;
  const isRelative = step.back !== undefined;
  const isCertain = isRelative || manner.manner === "own" || manner.manner === "named";
  const isWhole = isCertain || isProvision(text, list, end, style);
  if (isWhole === false) return [];
  const isDoubtful = isWhole === null || found === null;
  return list.map((one, index) => {
    const read = one.steps[0]?.back === undefined ? manner : BARE;
    return { ...one, ...read, continues: index > 0, isDoubtful };
  });
}
