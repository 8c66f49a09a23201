/** The words around an amount: what they count, which measure of it, and whether they promise or report. */
import type { Measure } from "../../model/indicators.ts";
import { CELL_SEPARATOR } from "../../model/table.ts";
import type { Span } from "../../model/types.ts";
import { phraseAt, sentenceStart } from "../../text/words/phrases.ts";

/** Units in which growth is stated. */
const GROWTH_UNIT = /^(?:%|‰|个百分点|倍|位)$/u;
const GROWTH = /(?:增长|增速|增幅|增加|提高|提升|上升|前进)(?:率)?(?:至|达到?|为)?[^，；。]{0,1}$/u;
const FALL =
  /(?:下降|下跌|下滑|降低|减少|回落|后退|降幅|跌幅)(?:率)?(?:了|约|近|超过?|达到?)?\s?$/u;
const ADDED =
  /(?:新增|新引进|新引育|新获批|新申报|新登记|新建|新开工|新投产|新培育|签约落地|新认定)[^，；。]*$/u;

/**
 * The measure of an amount.
 * @param before the words of its phrase or row before it, from the amount before it on
 */
export function measureOf(before: string, unit: string): Measure {
  const label = before.replaceAll(CELL_SEPARATOR, " ").trim();
  if (GROWTH_UNIT.test(unit)) {
    const isLabel = before.includes(CELL_SEPARATOR) && /增长|增速|增幅/u.test(label);
    if (isLabel || GROWTH.test(label) || isFall(label)) return "growth";
  }
  return ADDED.test(label) ? "added" : "whole";
}

/**
 * True for an amount by which something falls (能耗下降5%, 后退3位), not for one to which it falls (降至5%).
 * @param before the words of its phrase or row before it, from the amount before it on
 */
export function isFall(before: string): boolean {
  return FALL.test(before.replaceAll(CELL_SEPARATOR, " ").trim());
}

const GOAL = /力争|争取|目标|锚定|预计|展望|计划|拟|确保|将(?=在|再|新|达|实)|到\s?\d{4}\s?年/gu;
const FACT = /截至|目前|已|累计|以来|至今|完成了?|实现了/gu;

/** True for a promise, false for a report; null where the words and the years do not tell. */
export function isGoal(
  text: string,
  at: number,
  date: string | null,
  made: string | undefined,
): boolean | null {
  const [year, own] = [date?.slice(0, 4), made?.slice(0, 4)];
  if (year !== undefined && own !== undefined && year !== own) return year > own;
  const before = text.slice(sentenceStart(text, at), at);
  const last = (words: RegExp) => [...before.matchAll(words)].at(-1)?.index ?? -1;
  const [goal, fact] = [last(GOAL), last(FACT)];
  return goal === fact ? null : goal > fact;
}

/** Classifiers behind which the counted thing may stand (3个国家先进制造业集群). */
const CLASSIFIER = /[家项个件人名位所座条款台套场户种席](?:以上|左右)?$/u;
/** Words between a thing and its number. */
const LINK =
  /(?:总数|总量|数量|规模)?(?:已|将|均)?(?:达到?|增至|增加到|增加|升至|跃升至|拥有|共有|总计|累计|占比|占|为|有|的|至|[：:])*\s*$/u;
const DATE =
  /^(?:具体|展望|截至|目前|到|至|在|自)*\s*(?:\d{4}\s?年(?:\s?\d{1,2}月)?[底末前]?|今年(?:上半年)?|全年)[，,]?/u;
const VERB =
  /^(?:[、和与及]|力争|争取|其中|主持|累计|实现|完成|打造|建成|新增|发放|达|年均|同比|增长|是)+/u;
/** The rest of a phrase from an amount on (企业44家, 和10个中心). */
const AMOUNT =
  /(?:[、和与及]|增至|达到?|突破|超|近)*\s?\d[\d,.]*\s?[余多]?\s?[万亿千]?\s?[余多]?[家件项个名人元%倍位所条].*$/u;

/** A range of a text without white space, further amounts, and words that count nothing at its ends. */
function trimmed(text: string, start: number, end: number): Span | null {
  let from = start;
  let to = start + text.slice(start, end).replace(AMOUNT, "").length;
  for (const words of [DATE, VERB]) from += words.exec(text.slice(from, to))?.[0].length ?? 0;
  to = from + text.slice(from, to).replace(LINK, "").length;
  while (from < to && /\s/u.test(text.charAt(from))) from++;
  while (to > from && /\s/u.test(text.charAt(to - 1))) to--;
  return to - from < 2 ? null : { start: from, end: to };
}

/**
 * The words that say what an amount counts: those behind a classifier, else those before the number, else those of an
 * earlier phrase of the sentence (…小巨人企业44家，总数达94家), else the cell before the amount's. Null if there are none.
 * @param from end of the amount before in the same phrase, else the start of the phrase
 */
export function countedWords(text: string, { start, end }: Span, from: number): Span | null {
  const phrase = phraseAt(text, start, end);
  if (CLASSIFIER.test(text.slice(start, end).trimEnd()) && /^\s*[\p{L}“]/u.test(text.slice(end))) {
    const behind = trimmed(text, end, phrase.end);
    if (behind !== null) return behind;
  }
  const before = trimmed(text, from, start) ?? trimmed(text, phrase.start, start);
  if (before !== null) return before;
  const first = sentenceStart(text, start);
  for (let at = phrase.start; at > first; ) {
    const earlier = phraseAt(text, at - 1, at - 1);
    const found = trimmed(text, earlier.start, Math.min(earlier.end, start));
    if (found !== null) return found;
    if (earlier.start >= at) break;
    at = earlier.start;
  }
  const cell = text.lastIndexOf(CELL_SEPARATOR, start);
  return cell < 0 ? null : trimmed(text, text.lastIndexOf(CELL_SEPARATOR, cell - 1) + 1, cell);
}
