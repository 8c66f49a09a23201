/** Short names of units, as documents declare them (以下简称), and names that share the level of the one before. */
// @ts-nocheck

import type { Corpus } from "../../model/corpus.ts";
import { partsOf } from "../../model/target.ts";
import { type NamedUnit, withoutRemark } from "./unit-names.ts";

const DECLARED =
  /(?<before>[\p{Script=Han}（）()]{4,40})[（(]以下(?:统一)?[简统]称(?:为)?[：:]?\s*[“"「']?(?<short>[\p{Script=Han}]{2,16})[”"」']?[）)]/gu;
/** Words after which a name begins. */
const OPENS = /[由和与及经向对把将报在是为请以、](?=\p{Script=Han}*$)/u;

/**
 * The full name in front of a declaration: the words from which the short name is taken, in order, with the place before
 * them. Null if the characters of the short name do not stand in the words.
 */
function fullName(before: string, short: string): string | null {
  let at = before.length;
  for (const character of [...short].reverse()) {
    at = before.lastIndexOf(character, at - 1);
    if (at < 0) return null;
  }
  const head = before.slice(0, at);
  const opened = OPENS.exec(head);
  return before.slice(opened === null ? 0 : opened.index + 1);
}

/** The full names by the short names that a document declares, in Simplified characters. */
export function shortNames(corpus: Corpus, document: string): ReadonlyMap<string, string> {
  const names = new Map<string, string>();
  for (const { clause } of corpus.clauses(document)) {
    for (const [, text] of partsOf(clause.forms["zh-Hans"])) {
      if (!text.includes("称")) continue;
      for (const { groups } of text.matchAll(DECLARED)) {
        const { before = "", short = "" } = groups ?? {};
        const full = fullName(before, short);
        if (full !== null && full !== short && !names.has(short)) names.set(short, full);
      }
    }
  }
  return names;
}

const LEVEL =
  /^(?:省|市|区|县|州|自治区|自治州)(?=\p{Script=Han}{2})(?!各|委|政府|直|区|级|域|场|民|长|属|内)/u;
/** Departments that every level has. */
const DEPARTMENT =
  /^(?:发展和?改革|发改|工业和信息化|工信|经济和信息化|经信|教育|科学技术|科技|财政|人力资源和?社会保障|人社|自然资源|自然资源和规划|规划资源|生态环境|住房和?城乡建设|住建|交通运输|水利|水务|农业农村|商务|文化和旅游|文旅|卫生健康|卫健|退役军人|应急管理|应急|审计|国资|市场监督管理|市场监管|广播电视|广电|体育|统计|医疗保障|医保|信访|林业|能源|粮食和储备|粮食和物资储备|知识产权|药品监督管理|药监|政务服务|政务和数据|数据|大数据|地方金融监管|金融|民政|司法|公安|城市管理|城管|投资促进|机关事务管理|供销|税务|气象|消防救援|园林|民族宗教|国动|检察|人防|外事|港澳)(?:厅|局|委员会|委|办公室|办|中心|社|院|队|总队)$/u;

/**
 * The names of a list, in which a department without a level has that of the name before: 省科技厅、财政厅 are 省科技厅 and 省财政厅.
 * @param text the text that names the units
 */
export function namesOfList(text: string, units: readonly NamedUnit[]): string[] {
  let level = "";
  let end = -1;
  return units.map((unit) => {
    const isNext = text.slice(end, unit.start) === "、";
    end = unit.end;
    const own = LEVEL.exec(unit.words)?.[0];
    if (own !== undefined || !isNext) level = own ?? "";
    const name = withoutRemark(unit.words);
    return own === undefined && level !== "" && DEPARTMENT.test(name) ? level + name : name;
  });
}
